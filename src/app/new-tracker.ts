import type { WorkbookAnalysis } from '../programme/intake/analysis';
import type { SynthesisWords } from '../programme/synthesis/synthesis-input';
import { checkSheetName } from '../programme/checks/sheet/check-sheet';
import { DEFAULT_SETTINGS } from '../programme/tracker/settings/settings';
import { placeSheets, reserveSheets } from '../programme/tracker/layout/sheet-order';
import { chooseGeneratedSheet, type SheetNames } from '../programme/tracker/sheets/names';
import type { TrackerContent } from '../programme/tracker/tracker';
import type { TrackerWords } from '../programme/tracker/words';
import { collapseSpaces, fold } from '../lib/text';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { planSynthesis } from './plan-synthesis';
import type { Edits } from '../workbook/edit';

/** Characters of a title: less is a word, more a paragraph. */
const TITLE_LENGTH = { least: 8, most: 110 } as const;

/**
 * The title of the programme of this workbook: what its sheets write as their one title, else the name of
 * the file. The one the settings propose is kept when the workbook says it too.
 */
export function programmeTitleOf(
  { sheets }: Pick<WorkbookAnalysis, 'sheets'>,
  { fileName }: Pick<WorkbookSnapshot, 'fileName'>,
): string {
  const usual = DEFAULT_SETTINGS.programmeTitle;
  const titles = sheets
    .filter(({ isSelected }) => isSelected)
    .map(({ left }) =>
      left
        .filter(({ reason }) => reason === 'title')
        // « Projet : | Résidence Vauban | Version 2 »: the first cell of the row that is no label.
        .flatMap(({ text }) => text.split(' | ').find((part) => !/:\s*$/u.test(part)) ?? [])
        .map(collapseSpaces)
        .filter(({ length }) => length >= TITLE_LENGTH.least && length <= TITLE_LENGTH.most),
    );
  if (titles.flat().some((title) => fold(title).includes(fold(usual)))) return usual;
  const [first, ...others] = titles.flatMap(([title]) => title ?? []);
  // What names one sheet of several does not name them all.
  const isOfAll = others.every((other) => fold(other) === fold(first ?? ''));
  return (isOfAll ? first : null) ?? fileName.replace(/\.[^.]+$/u, '');
}

/** What a tracker just made has besides its tables: the page, the sheets that wait, their order. */
export function layOutAround(
  input: {
    readonly snapshot: WorkbookSnapshot;
    readonly content: TrackerContent;
    readonly sheets: SheetNames;
    /** The tables that are made. */
    readonly edits: Edits;
  },
  words: { readonly tracker: TrackerWords; readonly synthesis: SynthesisWords },
): Edits {
  const { snapshot, content, sheets, edits } = input;
  const waiting = reserveSheets(snapshot, words.tracker.waiting);
  const synthesis = planSynthesis(
    {
      snapshot,
      actions: content.actions,
      lists: content.lists,
      partners: content.partners,
      hasAttendances: content.attendances.length > 0,
      sheets,
      summary: null,
    },
    words.synthesis,
  );
  const all = [...edits, ...waiting, ...synthesis];
  const made = new Set(all.flatMap((edit) => (edit.kind === 'ensureSheet' ? [edit.sheet] : [])));
  const sheet = chooseGeneratedSheet(snapshot, 'synthesis');
  return [
    ...waiting,
    ...synthesis,
    ...placeSheets(snapshot, { ...sheets, checks: checkSheetName(snapshot) }, made),
    { kind: 'show', sheet, at: { row: 0, column: 0 } },
  ];
}
