import type { Sheet } from '../model/sheet';
import { CONTENT_TYPES } from './content-types';
import type { Relation } from './relations';
import { newRelation, readRelations, writeRelations } from './relations';
import { freePart, writeDrawing } from './write-drawing';
import { notesDrawing, notesXml } from './write-notes';
import type { SheetWriting } from './write-sheet';
import { sheetXml } from './write-sheet';
import { tableXml } from './write-tables';
import type { Writing } from './write-workbook';

type Links = { -readonly [K in keyof SheetWriting['links']]: SheetWriting['links'][K] };

/** Writes a sheet, its tables, its drawing and its notes; answers the sheet's part. */
export function writeSheetParts(sheet: Sheet, writing: Writing): string {
  const { pack, workbook } = writing;
  const part = sheet.source?.part ?? freePart(pack, 'xl/worksheets/sheet');
  const relations: Relation[] = sheet.source ? readRelations(pack, part) : [];
  // Taken now, so that the next new sheet finds another name.
  if (!sheet.source) pack.set(part, '');
  const links: Links = {};
  const isNew = sheet.source === null;
  if (isNew || sheet.touched.has('tables')) links.tables = writeTables(sheet, relations, writing);
  if (isNew || sheet.touched.has('drawing')) linkDrawing(sheet, relations, links, writing);
  if (sheet.touched.has('notes')) linkNotes(sheet, relations, links, writing);
  if (isNew || sheet.touched.has('hyperlinks')) links.hyperlinks = linkAddresses(sheet, relations);
  pack.set(
    part,
    sheetXml(sheet, {
      strings: (text) => writing.strings.index(text),
      differential: (format) => writing.styles.differential(format),
      isActive: workbook.active === sheet,
      links,
    }),
  );
  writeRelations(pack, part, relations);
  return part;
}

function replace(
  relations: Relation[],
  type: string,
  kept: (target: string) => boolean,
): Relation[] {
  const gone = relations.filter((relation) => relation.type === type && !kept(relation.target));
  for (const relation of gone) relations.splice(relations.indexOf(relation), 1);
  return gone;
}

function writeTables(sheet: Sheet, relations: Relation[], { pack, added }: Writing): string[] {
  const alive = new Set(sheet.tables.map(({ part }) => part));
  for (const { target } of replace(relations, 'table', (own) => alive.has(own)))
    pack.delete(target);
  return sheet.tables.map((table) => {
    const part = table.part ?? freePart(pack, 'xl/tables/table');
    pack.set(part, tableXml(table));
    const known = relations.find(({ target }) => target === part);
    if (known) return known.id;
    added.set(part, CONTENT_TYPES.table);
    const relation = newRelation(relations, 'table', part);
    relations.push(relation);
    return relation.id;
  });
}

function linkDrawing(sheet: Sheet, relations: Relation[], links: Links, writing: Writing): void {
  const current = relations.find(({ type }) => type === 'drawing');
  if (!current && sheet.charts.length === 0) return;
  const part = writeDrawing(sheet, current?.target ?? null, writing);
  if (current && part !== null) return;
  if (part === null) {
    replace(relations, 'drawing', () => false);
    links.drawing = null;
    return;
  }
  const relation = newRelation(relations, 'drawing', part);
  relations.push(relation);
  links.drawing = relation.id;
}

function linkNotes(
  sheet: Sheet,
  relations: Relation[],
  links: Links,
  { pack, added }: Writing,
): void {
  if (relations.some(({ type }) => type === 'comments')) {
    throw new Error('Notes beside those of the file cannot be written');
  }
  if (!sheet.annotations.some(({ kind }) => kind === 'note')) return;
  const notes = freePart(pack, 'xl/comments');
  pack.set(notes, notesXml(sheet));
  added.set(notes, CONTENT_TYPES.comments);
  relations.push(newRelation(relations, 'comments', notes));
  const drawing = freePart(pack, 'xl/drawings/vmlDrawing', 'vml');
  pack.set(drawing, notesDrawing(sheet));
  const relation = newRelation(relations, 'vmlDrawing', drawing);
  relations.push(relation);
  links.notes = relation.id;
}

function linkAddresses(sheet: Sheet, relations: Relation[]): Map<string, string> {
  replace(relations, 'hyperlink', () => false);
  const ids = new Map<string, string>();
  for (const { address } of sheet.hyperlinks) {
    if (address === null || ids.has(address)) continue;
    const relation = { ...newRelation(relations, 'hyperlink', address), external: true };
    relations.push(relation);
    ids.set(address, relation.id);
  }
  return ids;
}
