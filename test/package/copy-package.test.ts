import { openArchive } from '../../src/package/archive';
import { UnreadablePackage } from '../../src/package/trouble';
import { buildWorkbook } from '../host/build-workbook';
import { Package } from '../host/xlsx/zip';
import { cellsOf, copyOf, keeping, partsOf, snapshotOf, unpacked } from './copy-of';
import { hostilePackage, SECRETS } from './hostile-package';

describe('The copy of a workbook that says more than its cells', () => {
  const source = hostilePackage();
  let copy: Awaited<ReturnType<typeof copyOf>>;

  beforeAll(async () => {
    copy = await copyOf(source, keeping(['Tableau']));
  });

  it('holds no code, no person, no author, no path: the source does', () => {
    const said = unpacked(source);
    expect(SECRETS.filter((secret) => !said.includes(secret))).toEqual([]);
    const told = unpacked(copy.bytes);
    expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
  });

  it('holds only the parts that are known to be harmless', () => {
    expect([...partsOf(copy.bytes)].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(copy.left).toMatchObject({
      comments: 1,
      threadedComment: 1,
      pivotTable: 1,
      vbaProject: 1,
    });
  });

  it('freezes the formulas that name what went, and leaves the others alive', async () => {
    const before = (await snapshotOf(source)).sheets[0];
    const cells = await cellsOf(copy.bytes, 'Tableau');
    expect(cells).toMatchObject({ B5: '=SUM(B2:B4)', B7: '=B2*2' });
    const alive = Object.values(cells).filter((one) => String(one).startsWith('='));
    expect(alive).toHaveLength(2);
    expect(copy.counts).toMatchObject({ alive: 2 });
    expect(cells.C5).toBe(before?.values[4]?.[2]);
  });

  it('mends names, rules, lists and links', async () => {
    const { names } = await snapshotOf(copy.bytes);
    expect(names.map(({ name }) => name)).toEqual(['total']);
    const sheet = Package.read(copy.bytes).text('xl/worksheets/sheet1.xml');
    expect(sheet.match(/<cfRule/g)).toHaveLength(1);
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet.match(/<hyperlink /g)).toHaveLength(1);
    expect(sheet).not.toContain('legacyDrawing');
  });

  it('counts its days from 1904 as the source does, and is computed anew when opened', () => {
    const workbook = Package.read(copy.bytes).text('xl/workbook.xml');
    expect(workbook).toMatch(/date1904="(?:1|true)"/);
    expect(workbook).toMatch(/fullCalcOnLoad="1"/);
    expect(workbook).not.toContain('externalReferences');
  });

  it('shows what was hidden, or keeps nothing of it', async () => {
    const rows = async ({ bytes }: { readonly bytes: Uint8Array }): Promise<unknown> => {
      const [sheet] = (await snapshotOf(bytes)).sheets;
      return { hidden: sheet?.hiddenRows, text: sheet?.values[3]?.[0] };
    };
    expect(await rows(copy)).toEqual({ hidden: { known: true, value: [] }, text: 'Caché' });
    const emptied = await copyOf(source, keeping(['Tableau'], { hidden: 'emptied' }));
    expect(await rows(emptied)).toEqual({ hidden: { known: true, value: [3] }, text: null });
  });

  it('is an .xlsx, whatever the source was', () => {
    expect(Package.read(copy.bytes).text('[Content_Types].xml')).not.toMatch(/macroEnabled/);
  });

  it('gives the same bytes each time', async () => {
    const again = await copyOf(source, keeping(['Tableau']));
    expect(again.bytes).toEqual(copy.bytes);
  });
});

describe('A copy of thousands of texts', () => {
  it('has every sign of each, of two, three or four bytes, wherever they are cut to be read', async () => {
    const cells = Array.from({ length: 9_000 }, (_, at) => [
      `\uFEFF« Été ${'x'.repeat(at % 7)} l’œuvre » – ${at} € 🏠`,
    ]);
    const source = buildWorkbook({ sheets: [{ name: 'Suivi', cells }] });
    const copy = await copyOf(source, keeping(['Suivi']));
    expect((await snapshotOf(copy.bytes)).sheets[0]?.values).toEqual(cells);
  });
});

describe('What a plan asks of a copy', () => {
  const source = buildWorkbook({
    sheets: [
      {
        name: 'Suivi',
        cells: [
          ['Action', 'Responsable', 'Nombre'],
          ['Accès', 'Mme Duval', '3'],
          ['Maintien', 'M. Martin', '20'],
          ['{f:=NBVAL(tblSuivi[Responsable])|2}', '{f:=SOMME(C2:C3)|23}', '{f:=NBVAL(A2:A3)|2}'],
        ],
        tables: [{ name: 'tblSuivi', area: 'A1:C3' }],
      },
      { name: 'Bilan', cells: [['{f:=Suivi!C2|3}', '{f:=Suivi!A2|Accès}']] },
    ],
  });

  it('puts the sheets in its order', async () => {
    const { bytes } = await copyOf(source, keeping(['Bilan', 'Suivi']));
    expect((await snapshotOf(bytes)).sheets.map(({ name }) => name)).toEqual(['Bilan', 'Suivi']);
  });

  it('empties a column under a header that says so, in the table too', async () => {
    const columns = [{ table: 'tblSuivi', column: 1, header: 'Responsable (retiré)' }];
    const { bytes } = await copyOf(source, keeping(['Suivi', 'Bilan'], { columns }));
    expect(await cellsOf(bytes, 'Suivi')).toMatchObject({ B1: 'Responsable (retiré)', A4: 2 });
    expect(await cellsOf(bytes, 'Suivi')).not.toHaveProperty('B2');
    expect((await snapshotOf(bytes)).tables[0]?.headers).toEqual([
      'Action',
      'Responsable (retiré)',
      'Nombre',
    ]);
    expect(unpacked(bytes)).not.toMatch(/Duval|Martin/);
  });

  it('leaves no emptied text behind in a formula that read it, nor a link to a sheet that went', async () => {
    const bytesOf = (withheld: readonly string[]): Promise<Uint8Array> =>
      copyOf(
        buildWorkbook({
          sheets: [
            {
              name: 'Jalons',
              cells: [
                ['{f:=Suivi!B2|Mme Duval}', '{f:=Suivi!B3|Commune}'],
                ['{f:=LIEN_HYPERTEXTE("#Contrôle!A1";"Contrôle")|Contrôle}', 'Suivi'],
              ],
            },
            {
              name: 'Suivi',
              cells: [
                ['Action', 'Responsable'],
                ['Accès', 'Mme Duval'],
                ['x', 'y'],
              ],
            },
            { name: 'Contrôle', cells: [['3 constats']] },
          ],
        }),
        keeping(['Jalons', 'Suivi'], {
          emptied: [{ sheet: 'Suivi', area: { row: 1, column: 1, rowCount: 2, columnCount: 1 } }],
          withheld: new Set(withheld),
        }),
      ).then(({ bytes }) => bytes);
    expect(unpacked(await bytesOf([]))).toContain('Duval');
    const bytes = await bytesOf(['Mme Duval']);
    expect(unpacked(bytes)).not.toMatch(/Duval|Contrôle/);
    expect(await cellsOf(bytes, 'Jalons')).toEqual({ B1: 'Commune', B2: 'Suivi' });
  });

  it('hides a count and freezes what read it', async () => {
    const masks = [{ sheet: 'Suivi', row: 1, column: 2, value: '< 5' }];
    const { bytes } = await copyOf(source, keeping(['Suivi', 'Bilan'], { masks }));
    expect(await cellsOf(bytes, 'Suivi')).toMatchObject({
      C2: '< 5',
      B4: 23,
      C4: '=COUNTA(A2:A3)',
    });
    expect(await cellsOf(bytes, 'Bilan')).toEqual({ A1: 3, B1: '=Suivi!A2' });
  });

  it('writes a day as Excel keeps it', async () => {
    const written = [{ sheet: 'Suivi', row: 1, column: 2, value: 42094 }];
    const { bytes } = await copyOf(source, keeping(['Suivi'], { written }));
    expect(await cellsOf(bytes, 'Suivi')).toMatchObject({ C2: 42094 });
  });

  it.each(['Sprint 1 - Bilan', 'Coûts (v2) + TVA', 'a.b^c$ {d}|e', "L’an d'avant & après"])(
    'freezes what named « %s », whatever the signs of its name',
    async (name) => {
      const quoted = name.replaceAll("'", "''");
      const cells = [[`{f:='${quoted}'!A1+1|4}`, '{f:=SOMME(1;2)|3}']];
      const sheets = [
        { name: 'Suivi', cells },
        { name, cells: [['3']] },
      ];
      const { bytes, counts } = await copyOf(buildWorkbook({ sheets }), keeping(['Suivi']));
      expect(await cellsOf(bytes, 'Suivi')).toEqual({ A1: 4, B1: '=SUM(1,2)' });
      expect(counts).toMatchObject({ frozen: 1, alive: 1 });
    },
  );

  it('freezes a whole sheet', async () => {
    const { bytes, counts } = await copyOf(
      source,
      keeping(['Bilan', 'Suivi'], { frozen: ['Bilan'] }),
    );
    expect(await cellsOf(bytes, 'Bilan')).toEqual({ A1: 3, B1: 'Accès' });
    expect(counts.frozen).toBe(2);
  });
});

describe('Bytes that are no workbook to copy', () => {
  const whole = buildWorkbook({ sheets: [{ name: 'Feuil1', cells: [['x']] }] });
  const compound = (name: string): Uint8Array => {
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    return new Uint8Array([...head, ...Buffer.from(name, 'utf16le'), 0, 0]);
  };
  it.each([
    ['damaged', 'cut short', whole.slice(0, 200)],
    ['damaged', 'of something else', new TextEncoder().encode('PK bonjour')],
    ['damaged', 'changed within', changed(whole)],
    ['encrypted', 'under a password', compound('EncryptedPackage')],
    ['other-format', 'of an old Excel', compound('Workbook')],
  ])('are told as %s when they are %s', async (trouble, _, bytes) => {
    const open = async (): Promise<unknown> => copyOf(bytes, keeping(['Feuil1']));
    await expect(open()).rejects.toThrow(UnreadablePackage);
    await expect(open()).rejects.toThrow(trouble);
  });

  it('are read by name, not by the order of their parts', () => {
    expect([...openArchive(whole).keys()]).toContain('xl/workbook.xml');
  });
});

/** The workbook part holds another text than it was packed from. */
function changed(bytes: Uint8Array): Uint8Array {
  const pack = Package.read(bytes);
  pack.set('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1"');
  return pack.toBytes();
}
