import { fold } from '../../../lib/text';

import type { SheetSnapshot } from '../../../workbook/snapshot';
import { findGeneratedSheet } from '../../tracker/sheet-names';
import type { Fix } from '../context/finding';
import { type PlacedHit, workbookRule } from './rule';
import { isOwnSheet } from '../context/shared-texts';
import { eachKnown } from './sheet-parts';

/** The sheets themselves: hidden things, comments, pictures, pages, drafts. */
export const SHEET_RULES = [
  workbookRule({
    code: 'PUB-03',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) => {
      const comments = eachKnown(sheets, 'comments', (sheet, list) =>
        remarks(sheet.name, 'comment', list),
      );
      const notes = eachKnown(sheets, 'notes', (sheet, list) => remarks(sheet.name, 'note', list));
      const hitsOf = (outcome: typeof notes) => ('missed' in outcome ? outcome.hits : outcome);
      const hits = [...hitsOf(comments), ...hitsOf(notes)];
      const missed =
        'missed' in comments ? comments.missed : 'missed' in notes ? notes.missed : null;
      return missed ? { hits, missed } : hits;
    },
  }),
  workbookRule({
    code: 'PUB-10',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot }) =>
      eachKnown(
        snapshot.sheets.filter(({ name }) => name === findGeneratedSheet(snapshot, 'gantt')),
        'page',
        ({ name }, { orientation, paper, fitToWidth }) => {
          // A long programme takes several pages, each as wide as the drawing.
          const isOnePage = fitToWidth === 1;
          if (orientation === 'landscape' && paper === 'a3' && isOnePage) return [];
          return [
            {
              place: { kind: 'sheet', sheet: name } as const,
              params: { sheet: name, orientation, paper, onePage: isOnePage ? 'yes' : 'no' },
              fix: setGanttPage(name),
            },
          ];
        },
      ),
  }),
  workbookRule({
    code: 'PUB-12',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      context.snapshot.sheets
        .filter((sheet) => isDraft(sheet) && !isOwnSheet(context, sheet.name))
        .map(({ name }) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { sheet: name },
        })),
  }),
  workbookRule({
    code: 'PUB-14',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(sheets, 'pivotTables', ({ name }, pivots) =>
        pivots.map((value) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { value },
        })),
      ),
  }),
  workbookRule({
    code: 'PUB-15',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(sheets, 'shapes', ({ name }, shapes) =>
        shapes.map(({ name: value, kind }) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { sheet: name, value, kind },
        })),
      ),
  }),
  workbookRule({
    code: 'PUB-19',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(sheets, 'isProtected', ({ name }, isProtected) =>
        isProtected
          ? [{ place: { kind: 'sheet', sheet: name } as const, params: { sheet: name } }]
          : [],
      ),
  }),
] as const;

function remarks(
  sheet: string,
  kind: 'comment' | 'note',
  list: readonly {
    readonly place: { readonly row: number; readonly column: number };
    readonly author: string;
  }[],
): readonly PlacedHit<{ kind: 'comment' | 'note'; author: string }>[] {
  return list.map(({ place, author }) => ({
    place: { kind: 'cell', sheet, ...place },
    params: { kind, author },
  }));
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
