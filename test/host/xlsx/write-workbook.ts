import { readAddress } from '../formulas/references';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { blankPackage } from './blank-package';
import { OFFICE_THEME, readTheme } from './colors';
import { CONTENT_TYPES, settleContentTypes } from './content-types';
import type { Relation } from './relations';
import { newRelation, readRelations, relationsPart, writeRelations } from './relations';
import { StringWriter } from './write-strings';
import { writeProperties } from './write-properties';
import { writeSheetParts } from './write-sheet-parts';
import { StyleWriter } from './write-styles';
import { workbookXml } from './write-workbook-part';
import { parseXml } from './xml';
import type { Package } from './zip';

/** Everything the writing of a sheet needs of its workbook. */
export interface Writing {
  readonly workbook: Workbook;
  readonly pack: Package;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  readonly added: Map<string, string>;
  readonly lookup: (reference: string) => readonly Scalar[];
}

/**
 * The workbook as an .xlsx file: the file it came from with what changed written into it, so that
 * whatever is not understood here stays. Sheets nobody touched keep their bytes.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const pack = workbook.source?.clone() ?? blankPackage();
  const part = readRelations(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw new Error('No workbook part');
  const relations = readRelations(pack, part);
  const target = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const stylesPart = target('styles') ?? addPart(pack, relations, 'styles', 'xl/styles.xml');
  const theme = target('theme');
  const writing: Writing = {
    workbook,
    pack,
    styles: new StyleWriter(
      pack.text(stylesPart),
      theme === undefined ? OFFICE_THEME : readTheme(parseXml(pack.text(theme))),
    ),
    strings: new StringWriter(pack, target('sharedStrings')),
    added: new Map(),
    lookup: (reference) => valuesOf(workbook, reference),
  };
  for (const style of workbook.styles
    .all()
    .slice(writing.workbook.source ? workbook.styles.loaded : 1)) {
    writing.styles.add(style);
  }
  const parts = new Map(workbook.sheets.map((sheet) => [sheet, writeSheet(sheet, writing)]));
  pack.set(stylesPart, writing.styles.write());
  const stringsPart = writing.strings.write();
  if (stringsPart !== null && target('sharedStrings') === undefined) {
    relations.push(newRelation(relations, 'sharedStrings', stringsPart));
    writing.added.set(stringsPart, CONTENT_TYPES.sharedStrings);
  }
  const kept = settleSheets(pack, relations, parts);
  finish(writing, part, kept, parts);
  return pack.toBytes();
}

function addPart(pack: Package, relations: Relation[], type: string, part: string): string {
  pack.set(part, blankPackage().text(part));
  relations.push(newRelation(relations, type, part));
  return part;
}

function isTouched(sheet: Sheet): boolean {
  return sheet.source === null || sheet.touched.size > 0;
}

/** Writes a sheet when something of it changed; answers its part. */
function writeSheet(sheet: Sheet, writing: Writing): string {
  const isActive = writing.workbook.active === sheet;
  const source = sheet.source?.xml ?? '';
  const wasActive = /<(?:\w+:)?sheetView\b[^>]*\btabSelected="(?:1|true)"/.test(source);
  if (!isTouched(sheet) && isActive === wasActive) return sheet.source?.part ?? '';
  return writeSheetParts(sheet, writing);
}

/** Relations of the workbook to its sheets: new ones are added, those of deleted sheets go with their parts. */
function settleSheets(
  pack: Package,
  relations: readonly Relation[],
  parts: ReadonlyMap<Sheet, string>,
): Relation[] {
  const alive = new Set(parts.values());
  const kept: Relation[] = [];
  for (const relation of relations) {
    if (relation.type === 'worksheet' && !alive.has(relation.target)) {
      dropPart(pack, relation.target);
    } else if (relation.type === 'calcChain') pack.delete(relation.target);
    else kept.push(relation);
  }
  for (const part of alive) {
    if (!kept.some(({ target }) => target === part))
      kept.push(newRelation(kept, 'worksheet', part));
  }
  return kept;
}

/** Deletes a part and what only it leads to. */
export function dropPart(pack: Package, part: string): void {
  for (const relation of readRelations(pack, part)) {
    const isOwn = [
      'table',
      'drawing',
      'comments',
      'vmlDrawing',
      'chart',
      'threadedComment',
    ].includes(relation.type);
    if (!relation.external && isOwn && pack.has(relation.target)) dropPart(pack, relation.target);
  }
  pack.delete(relationsPart(part));
  pack.delete(part);
}

function finish(
  writing: Writing,
  part: string,
  relations: readonly Relation[],
  parts: ReadonlyMap<Sheet, string>,
): void {
  const { workbook, pack, added } = writing;
  const ids = new Map(
    [...parts].map(([sheet, own]) => [
      sheet,
      relations.find(({ target }) => target === own)?.id ?? '',
    ]),
  );
  for (const own of parts.values()) {
    if (workbook.source?.has(own) !== true) added.set(own, CONTENT_TYPES.worksheet);
  }
  writeRelations(pack, part, relations);
  pack.set(part, workbookXml(workbook, pack.text(part), ids));
  if (workbook.touched.has('properties') || !workbook.source) {
    writeProperties(pack, workbook.properties);
  }
  settleContentTypes(pack, added);
}

function valuesOf(workbook: Workbook, reference: string): readonly Scalar[] {
  const read = readAddress(reference);
  const sheet = read?.sheet == null ? undefined : workbook.sheet(read.sheet);
  if (!read || !sheet) return [];
  const { row, column, rowCount, columnCount } = read.area;
  const values: Scalar[] = [];
  for (let r = row; r < row + Math.min(rowCount, 100_000); r++) {
    for (let c = column; c < column + columnCount; c++)
      values.push(sheet.cell(r, c)?.value ?? null);
  }
  return values;
}
