import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../fixtures/csv';

const DEEPEST = 3;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesUnder(file) : [file];
  });
}

describe('The architecture', () => {
  const sources = filesUnder('src');

  it('lets each folder import only those the map of the code allows', () => {
    const bin = path.join('node_modules', '.bin', 'depcruise');
    const run = (): string =>
      execFileSync(bin, ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'], {
        encoding: 'utf8',
      });
    expect(run()).toContain('no dependency violations found');
  }, 60_000);

  it('keeps Excel in one folder, and Excel.run and sync in it alone', () => {
    const speaking = sources.filter((file) =>
      /\b(Excel\.run|context\.sync|\.sync\(\))/.test(readFileSync(file, 'utf8')),
    );
    expect(speaking.filter((file) => !file.startsWith(path.join('src', 'excel')))).toEqual([]);
    const running = speaking.filter((file) => /\bExcel\.run\b/.test(readFileSync(file, 'utf8')));
    expect(running).toEqual([path.join('src', 'excel', 'run.ts')]);
  });

  it('has a core without clock, chance, console or waiting', () => {
    const core = sources.filter((file) => /^src.(lib|workbook|programme)./.test(file));
    const impure = core.filter((file) =>
      /\bnew Date\b|Date\.now|Math\.random|console\.|\basync (function|\()|\bawait [\w(]/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('stays shallow, in kebab-case, without barrels', () => {
    expect(sources.filter((file) => file.split(path.sep).length > DEEPEST + 2)).toEqual([]);
    expect(sources.filter((file) => path.basename(file).startsWith('index.'))).toEqual([]);
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.(fr|en))?\.(ts|tsx|html|css|json|txt|csv|svg)$/;
    expect(sources.filter((file) => !named.test(path.basename(file)))).toEqual([]);
  });
});

describe('The glossary of the README', () => {
  it.each(readCsv('glossary.csv'))(
    'tells that $french is $code in the code',
    ({ french, code }) => {
      const readme = readFileSync('README.md', 'utf8');
      const line = readme.split('\n').find((text) => text.startsWith(`| ${french ?? ''} |`));
      expect(line).toContain(code);
    },
  );
});
