import { buildWorkbook } from '../host/build-workbook';
import { Package } from '../host/xlsx/zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What must be nowhere in a copy: codes, persons, authors, addresses, paths. */
export const SECRETS = [
  'QX7301',
  'ZEBRULON',
  'Camilla',
  'auteur.secret',
  'Société Secrète',
  'champ-secret',
  'imprimante-secrete',
  'serveur-secret',
  'cache-secret',
  'macro-secrete',
  'chemin-secret',
  'filtre-secret',
  'scenario-secret',
  'note-secrete',
] as const;

/**
 * A workbook that says more than its cells: a note, a thread and its persons, a pivot table and its
 * cache, another workbook, a query, macros, a printer, properties, an add-in's data, hidden things.
 */
export function hostilePackage(): Uint8Array {
  const pack = Package.read(
    buildWorkbook({
      author: 'auteur.secret',
      sheets: [
        {
          name: 'Tableau',
          cells: [
            ['Nom', 'Nombre', 'Jour'],
            ['Accès', '12', '{d:2014-06-06|dd/mm/yyyy}'],
            ['Maintien', '30', '{d:2014-07-31|dd/mm/yyyy}'],
            ['Caché', '5', ''],
            ['{f:=Présences!A2|x}', '{f:=SOMME(B2:B4)|47}', '{f:=SOMME(Présences!B2:B3)|6}'],
            [
              '{f:=total_interne|6}',
              '{f:=SOMME(tblPresences[Heures])|6}',
              '{f:=INDIRECT("Présences!B2")|4}',
            ],
            ['{f:=NBVAL(Présences!A2:A3)|2}', '{f:=B2*2|24}', '{f:=[1]Feuil1!A1+1|7}'],
          ],
          hiddenRows: [4],
          notes: { B2: 'note-secrete' },
          fills: { 'A2:C2': '#FFEE00' },
        },
        {
          name: 'Présences',
          cells: [
            ['Code', 'Heures'],
            ['QX7301', '4'],
            ['ZEBRULON Camilla', '2'],
          ],
          tables: [{ name: 'tblPresences', area: 'A1:B3' }],
        },
        { name: 'Très cachée', cells: [['QX7301']], visibility: 'VeryHidden' },
      ],
      names: { total_interne: 'SUM(Présences!$B$2:$B$3)', total: 'SUM(Tableau!$B$2:$B$4)' },
    }),
  );
  addWorkbookParts(pack);
  addSheetParts(pack);
  return pack.toBytes();
}

function addWorkbookParts(pack: Package): void {
  const part = (name: string, kind: string, content: string): void => {
    pack.set(`xl/${name}`, content);
    insert(pack, 'xl/_rels/workbook.xml.rels', '</Relationships>', relation(name, kind));
  };
  part('externalLinks/externalLink1.xml', 'externalLink', '<x>serveur-secret</x>');
  part('pivotCache/pivotCacheDefinition1.xml', 'pivotCacheDefinition', '<x>cache-secret</x>');
  part('connections.xml', 'connections', '<x>serveur-secret</x>');
  part('persons/person.xml', 'person', '<x>auteur.secret</x>');
  part('vbaProject.bin', 'vbaProject', 'macro-secrete');
  part('customXml/item1.xml', 'customXml', '<x>champ-secret</x>');
  part('calcChain.xml', 'calcChain', '<x/>');
  pack.set('docProps/custom.xml', '<x>champ-secret</x>');
  const custom = relation('/docProps/custom.xml', 'custom-properties');
  insert(pack, '_rels/.rels', '</Relationships>', custom);
  pack.set('docProps/app.xml', `<Properties><Company>Société Secrète</Company></Properties>`);
  const path =
    '<fileSharing userName="auteur.secret"/><x15ac:absPath xmlns:x15ac="x" url="chemin-secret"/>';
  insert(pack, 'xl/workbook.xml', '<sheets>', path);
  insert(
    pack,
    'xl/workbook.xml',
    '<bookViews>',
    '<workbookPr date1904="1" codeName="ThisWorkbook"/>',
  );
}

function addSheetParts(pack: Package): void {
  const sheet = 'xl/worksheets/sheet1.xml';
  const relations = 'xl/worksheets/_rels/sheet1.xml.rels';
  const part = (name: string, kind: string, content: string): void => {
    pack.set(`xl/${name}`, content);
    insert(pack, relations, '</Relationships>', relation(`/xl/${name}`, kind));
  };
  part('threadedComments/threadedComment1.xml', 'threadedComment', '<x>note-secrete</x>');
  part('pivotTables/pivotTable1.xml', 'pivotTable', '<x>cache-secret</x>');
  part('printerSettings/printerSettings1.bin', 'printerSettings', 'imprimante-secrete');
  const mail = `<Relationship Id="lien1" Type="${OFFICE}/hyperlink" Target="mailto:auteur.secret" TargetMode="External"/>`;
  insert(pack, relations, '</Relationships>', mail);
  const after = [
    '<protectedRanges><protectedRange name="auteur.secret" sqref="A1"/></protectedRanges>',
    '<scenarios><scenario name="scenario-secret" user="auteur.secret"/></scenarios>',
    '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="filtre-secret"/></filters></filterColumn></autoFilter>',
    `<conditionalFormatting sqref="A2"><cfRule type="expression" priority="8"><formula>Présences!$A$2="x"</formula></cfRule><cfRule type="expression" priority="9"><formula>$B2&gt;3</formula></cfRule></conditionalFormatting>`,
    '<dataValidations count="2"><dataValidation type="list" sqref="A2"><formula1>Présences!$A$2:$A$3</formula1></dataValidation><dataValidation type="list" sqref="A3"><formula1>$A$2:$A$3</formula1></dataValidation></dataValidations>',
    `<hyperlinks xmlns:r="${OFFICE}"><hyperlink ref="A1" r:id="lien1"/><hyperlink ref="A2" location="'Présences'!A1"/><hyperlink ref="A3" location="Tableau!B2"/></hyperlinks>`,
  ];
  insertAfter(pack, sheet, '</sheetData>', after.join(''));
}

function relation(target: string, kind: string): string {
  const id = `${kind}1`;
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function insert(pack: Package, part: string, before: string, text: string): void {
  const content = pack.text(part);
  if (!content.includes(before)) throw new Error(`No ${before} in ${part}`);
  pack.set(
    part,
    content.replace(before, () => `${text}${before}`),
  );
}

function insertAfter(pack: Package, part: string, mark: string, text: string): void {
  const content = pack.text(part);
  if (!content.includes(mark)) throw new Error(`No ${mark} in ${part}`);
  pack.set(
    part,
    content.replace(mark, () => `${mark}${text}`),
  );
}
