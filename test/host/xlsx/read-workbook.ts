import { fromFile, tableAt } from '../formulas/file-formulas';
import type { Sheet } from '../model/sheet';
import { StyleTable } from '../model/style';
import { Workbook } from '../model/workbook';
import type { ThemeColors } from './colors';
import { OFFICE_THEME, readTheme } from './colors';
import { useDefaultNamespace } from './default-namespace';
import type { SharedString } from './read-cells';
import { readCells, unescapeCellText } from './read-cells';
import { readDrawing } from './read-drawing';
import { readAnnotations } from './read-notes';
import { readProperties } from './read-properties';
import { readSheetElements } from './read-sheet';
import type { StylesRead } from './read-styles';
import { readStyles } from './read-styles';
import { readTables } from './read-tables';
import type { Relation } from './relations';
import { readRelations } from './relations';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, isTrue, parseXml } from './xml';
import { Package } from './zip';

/** Why a file cannot be opened. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: 'password' | 'not-a-workbook') {
    super(`The workbook cannot be opened: ${reason}`);
  }
}

/** An encrypted workbook is an OLE container, not a zip. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

interface Parts {
  readonly pack: Package;
  readonly workbook: Workbook;
  readonly part: string;
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  readonly theme: ThemeColors;
  readonly styles: StylesRead;
  readonly strings: readonly SharedString[];
  readonly people: ReadonlyMap<string, string>;
}

/** Reads an .xlsx file. Throws UnreadableWorkbook when it is not one. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new UnreadableWorkbook('password');
  let parts: Parts;
  try {
    parts = openParts(Package.read(bytes));
  } catch {
    throw new UnreadableWorkbook('not-a-workbook');
  }
  const { workbook, root } = parts;
  for (const element of childrenOf(child(root, 'sheets'), 'sheet')) readSheet(element, parts);
  readNames(root, workbook);
  const view = childrenOf(child(root, 'bookViews'), 'workbookView')[0];
  const active = Number((view && attribute(view, 'activeTab')) ?? 0);
  workbook.active = workbook.sheets[active] ?? workbook.sheets[0] ?? null;
  readProperties(parts.pack, workbook.properties);
  workbook.touched.clear();
  for (const sheet of workbook.sheets) sheet.touched.clear();
  return workbook;
}

function openParts(pack: Package): Parts {
  const part = readRelations(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw new Error('No workbook part');
  if (!/<workbook\b/.test(pack.text(part))) useDefaultNamespace(pack);
  const root = parseXml(pack.text(part));
  const relations = readRelations(pack, part);
  const target = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const themePart = target('theme');
  const stylesPart = target('styles');
  const stringsPart = target('sharedStrings');
  const theme = themePart === undefined ? OFFICE_THEME : readTheme(parseXml(pack.text(themePart)));
  const styles =
    stylesPart === undefined
      ? { styles: [], differentials: [] }
      : readStyles(parseXml(pack.text(stylesPart)), theme);
  const workbook = new Workbook();
  workbook.source = pack;
  workbook.styles = new StyleTable(styles.styles);
  readSettings(root, workbook);
  const people = readPeople(pack, target('person'));
  const strings = stringsPart === undefined ? [] : readStrings(pack.text(stringsPart));
  return { pack, workbook, part, root, relations, theme, styles, strings, people };
}

function readSettings(root: XmlElement, workbook: Workbook): void {
  const settings = child(root, 'workbookPr');
  workbook.date1904 = settings !== undefined && isTrue(attribute(settings, 'date1904'));
  const protection = child(root, 'workbookProtection');
  workbook.structureProtected =
    protection !== undefined && isTrue(attribute(protection, 'lockStructure'));
  const calculation = child(root, 'calcPr');
  if (calculation && attribute(calculation, 'calcMode') === 'manual') {
    workbook.calculationMode = 'Manual';
  }
}

export function readStrings(xml: string): SharedString[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(
    ([, content = '']) => {
      // Phonetic readings are not part of the text.
      const own = content.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
      const texts = [...own.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)];
      return {
        text: texts.map((match) => unescapeCellText(match[1] ?? '')).join(''),
        isRich: /<(?:\w+:)?r[ >]/.test(own) || own !== content,
      };
    },
  );
}

function readPeople(pack: Package, part: string | undefined): Map<string, string> {
  const people = new Map<string, string>();
  if (part === undefined) return people;
  for (const person of childrenOf(parseXml(pack.text(part)), 'person')) {
    people.set(attribute(person, 'id') ?? '', attribute(person, 'displayName') ?? '');
  }
  return people;
}

function readSheet(element: XmlElement, parts: Parts): void {
  const { pack, workbook, theme, strings, people } = parts;
  const id = element.attributes['r:id'] ?? attribute(element, 'id');
  const relation = parts.relations.find((candidate) => candidate.id === id);
  if (relation?.type !== 'worksheet') return;
  const xml = pack.text(relation.target);
  const name = attribute(element, 'name') ?? '';
  const sheet = workbook.addSheet(name, { part: relation.target, xml });
  const state = attribute(element, 'state');
  if (state === 'hidden') sheet.visibility = 'Hidden';
  if (state === 'veryHidden') sheet.visibility = 'VeryHidden';
  const root = parseXml(xml, 'sheetData');
  const relations = readRelations(pack, relation.target);
  readTables(pack, sheet, relations);
  readSheetElements(root, sheet, {
    xml,
    theme,
    differentials: parts.styles.differentials,
    relations,
    newId: () => workbook.newId(),
  });
  const data = child(root, 'sheetData');
  if (data) {
    readCells(xml.slice(data.start, data.end), sheet, strings);
    ownTableFormulas(sheet);
  }
  readDrawing(pack, sheet, relations);
  readAnnotations(pack, sheet, relations, people);
  for (const pivot of relations.filter(({ type }) => type === 'pivotTable')) {
    const pivotName = attribute(parseXml(pack.text(pivot.target)), 'name') ?? '';
    sheet.pivots.push({ id: pivot.target, name: pivotName, kind: 'pivotTable' });
  }
}

/** Formulas are read once the tables of the sheet are known: `[@Début]` depends on them. */
function ownTableFormulas(sheet: Sheet): void {
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) {
      if (cell.formula === null) continue;
      const formula = fromFile(cell.formula, tableAt(sheet, row, column));
      line.set(column, { ...cell, formula });
    }
  }
}

function readNames(root: XmlElement, workbook: Workbook): void {
  for (const element of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const scope = attribute(element, 'localSheetId');
    workbook.names.push({
      name: attribute(element, 'name') ?? '',
      formula: fromFile(element.text, null),
      scope: scope === undefined ? null : (workbook.sheets[Number(scope)]?.id ?? null),
      visible: !isTrue(attribute(element, 'hidden')),
      comment: attribute(element, 'comment') ?? '',
    });
  }
}
