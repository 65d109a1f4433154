import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../src/lib/result';
import { openFile } from './open-file';
import { asksForHelp, readOptions } from './options';

const TODAY = '2016-09-01';

/** The sentence shown, or nothing when all is well. */
function errorOf(result: Result<unknown, string>): string {
  return result.ok ? '' : result.error;
}

describe('the command line', () => {
  test('it may be asked what it can do', () => {
    expect(asksForHelp(['--help'])).toBe(true);
    expect(asksForHelp(['classeur.xlsx', '-h'])).toBe(true);
    expect(asksForHelp(['classeur.xlsx'])).toBe(false);
  });

  test('without arguments, the sample is read as of the day its document was written', () => {
    const options = readOptions([], TODAY);
    expect(options).toMatchObject({
      ok: true,
      value: {
        reference: '2014-05-15',
        status: '2015-03-31',
        steps: { length: 6 },
        json: null,
        open: false,
      },
    });
  });

  test('another workbook is told as of today, and has no reference date until one is given', () => {
    expect(readOptions(['a.xlsx'], TODAY)).toMatchObject({
      ok: true,
      value: { reference: null, status: TODAY },
    });
    expect(readOptions(['a.xlsx', '--status', '2015-06-30'], TODAY)).toMatchObject({
      ok: true,
      value: { status: '2015-06-30' },
    });
    expect(readOptions(['a.xlsx', '--reference', '2016-02-29'], TODAY)).toMatchObject({
      ok: true,
      value: { reference: '2016-02-29' },
    });
  });

  test('steps are run in their order, whatever the order given', () => {
    expect(readOptions(['--steps', 'gantt, structurer'], TODAY)).toMatchObject({
      ok: true,
      value: { steps: ['structurer', 'gantt'] },
    });
  });

  test('the page opens the workbook as it is: what only serves the steps is said to be of no use', () => {
    expect(readOptions(['--open', '--port', '3010', '--steps', 'gantt'], TODAY)).toMatchObject({
      ok: true,
      value: { open: true, port: 3010, unused: ['steps'] },
    });
    expect(readOptions(['--steps', 'gantt'], TODAY)).toMatchObject({
      ok: true,
      value: { unused: [] },
    });
  });

  test.each([
    { args: ['--status', '2015-02-29'], word: '2015-02-29' },
    { args: ['--reference', '15/05/2014'], word: '15/05/2014' },
    { args: ['--steps', 'structurer,dessiner'], word: 'dessiner' },
    { args: ['--color'], word: '--color' },
    { args: ['--out'], word: '--out' },
    { args: ['--out', 'rapport.pdf'], word: 'rapport.pdf' },
    { args: ['a.xlsx', 'b.xlsx'], word: 'b.xlsx' },
    { args: ['a.xlsx', '--out', './a.xlsx'], word: '--out' },
    { args: ['--open', '--port', '80a'], word: '80a' },
    { args: ['--open', '--port', '70000'], word: '70000' },
  ])('$args is told in one sentence', ({ args, word }) => {
    const options = readOptions(args, TODAY);
    expect(errorOf(options)).toContain(word);
  });
});

describe('a file that cannot be opened is told in one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const compound = [0xd0, 0xcf, 0x11, 0xe0];

  test.each([
    { name: 'absent.xlsx', bytes: null, says: 'introuvable' },
    { name: 'texte.xlsx', bytes: Buffer.from('bonjour'), says: 'n’est pas un classeur' },
    { name: 'vide.xlsx', bytes: Buffer.alloc(0), says: 'n’est pas un classeur' },
    { name: 'autre.zip', bytes: Buffer.from('PK\u0003\u0004word/'), says: 'n’est pas un classeur' },
    { name: 'vieux.xls', bytes: Buffer.from(compound), says: 'ancien format' },
    {
      name: 'secret.xlsx',
      bytes: Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]),
      says: 'mot de passe',
    },
  ])('$name: $says', ({ name, bytes, says }) => {
    const path = join(folder, name);
    if (bytes !== null) writeFileSync(path, bytes);
    expect(errorOf(openFile(path))).toContain(says);
  });

  test('a folder is no workbook', () => {
    expect(openFile(folder)).toMatchObject({ ok: false });
  });
});
