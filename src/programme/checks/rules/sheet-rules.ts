import { fold } from '../../../lib/text';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { sheetOfSource } from '../../tracker/rows/implied';
import { findGeneratedSheet } from '../../tracker/sheets/names';
import type { Fix, PlacedHit } from '../context/finding';
import { isOwnSheet } from '../context/shared-texts';
import { both, eachKnown } from '../context/sheet-parts';
import { sharingRule } from './make-rules';
import type { CellPlace } from '../../../workbook/location';
import { atCell, atSheet } from '../context/placed-hit';

/** The sheets themselves: hidden things, comments, pictures, pages, drafts. */
export const SHEET_RULES = [
  sharingRule.warning('PUB-03', ({ snapshot: { sheets } }) =>
    both(
      eachKnown(sheets, 'comments', ({ name }, list) => remarks(name, 'comment', list)),
      eachKnown(sheets, 'notes', ({ name }, list) => remarks(name, 'note', list)),
    ),
  ),
  sharingRule.info('PUB-10', ({ snapshot }) =>
    eachKnown(
      snapshot.sheets.filter(({ name }) => name === findGeneratedSheet(snapshot, 'gantt')),
      'page',
      ({ name }, { orientation, paper, fitToWidth }) => {
        // A long programme takes several pages, each as wide as the drawing.
        const isOnePage = fitToWidth === 1;
        if (orientation === 'landscape' && paper === 'a3' && isOnePage) return [];
        const params = { sheet: name, orientation, paper, onePage: isOnePage ? 'yes' : 'no' };
        return [atSheet(name, params, setGanttPage(name))];
      },
    ),
  ),
  sharingRule.warning('PUB-12', (context) => {
    // The sheets that the rows of the tracker were read from are none, whatever their name.
    const sources = context.tables.actions?.rows.map(({ value }) => sheetOfSource(value.source));
    const read = new Set(sources);
    return context.snapshot.sheets
      .filter((sheet) => isDraft(sheet) && !read.has(sheet.name))
      .filter(({ name }) => !isOwnSheet(context, name))
      .map(({ name }) => atSheet(name, { sheet: name }));
  }),
  sharingRule.warning('PUB-14', ({ snapshot: { sheets } }) =>
    eachKnown(sheets, 'pivotTables', ({ name }, pivots) =>
      pivots.map((value) => atSheet(name, { value })),
    ),
  ),
  sharingRule.warning('PUB-15', ({ snapshot: { sheets } }) =>
    eachKnown(sheets, 'shapes', ({ name }, shapes) =>
      shapes.map(({ name: value, kind }) => atSheet(name, { sheet: name, value, kind })),
    ),
  ),
  sharingRule.info('PUB-19', ({ snapshot: { sheets } }) =>
    eachKnown(sheets, 'isProtected', ({ name }, isProtected) =>
      isProtected ? [atSheet(name, { sheet: name })] : [],
    ),
  ),
] as const;

function remarks(
  sheet: string,
  kind: 'comment' | 'note',
  list: readonly { readonly place: CellPlace; readonly author: string }[],
): readonly PlacedHit<{ kind: 'comment' | 'note'; author: string }>[] {
  return list.map(({ place, author }) => atCell({ sheet, ...place }, { kind, author }));
}

const DRAFT_NAME =
  /^(?:feuil|sheet|feuille)\d+$|^copie (?:de|d')|\b(?:test|old|brouillon|draft|copie)\b|_old$|\(\d+\)$/u;

function isDraft({ name, values }: SheetSnapshot): boolean {
  const isEmpty = values.every((line) => line.every((value) => value === null || value === ''));
  return isEmpty || DRAFT_NAME.test(fold(name));
}

function setGanttPage(sheet: string): Fix {
  const page = {
    orientation: 'landscape',
    paper: 'a3',
    fit: { width: 1, height: null },
    margins: { top: 8, bottom: 8, left: 8, right: 8 },
  } as const;
  return { mode: 'automatic', writes: [], edits: [{ kind: 'page', sheet, page }] };
}
