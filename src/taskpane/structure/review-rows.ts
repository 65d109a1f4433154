import { noteIs } from '../../programme/reading/note-codes';
import type {
  PlanDecisions,
  PlannedRow,
  RowNotes,
  TrackerPlan,
} from '../../programme/intake/plan/plan';
import type { Action } from '../../programme/tracker/tracker';

/** A row to add, what there is to know of how it was read, and whether a person should look at it. */
export interface ReviewedRow extends PlannedRow {
  readonly notes: RowNotes['notes'];
  readonly isDoubtful: boolean;
  /** Whether it lacks a status that other rows have. */
  readonly asksStatus: boolean;
}

/** A colour is asked of the whole workbook, and makes no row doubtful. */
const BY_COLOUR = 'status-by-colour';
/** Answered by whoever gives the row a status. */
const ASKING_STATUS = ['status-not-understood', 'status-contradicted'] as const;

/**
 * The new rows, each with its notes; those to be read again are told from the sure ones. A row that the
 * user put right is read. A row without a status is not sure, unless none has any: that is said once.
 */
export function reviewedRows(
  { report }: TrackerPlan,
  { corrections }: PlanDecisions,
): readonly ReviewedRow[] {
  const corrected = new Set(
    corrections.flatMap(({ key, fields, isFilled }) => (fields && isFilled !== true ? [key] : [])),
  );
  const notesOf = new Map(report.notes.map(({ id, notes }) => [id, notes]));
  const chosen = new Set(report.deduced.filter(({ isChoice }) => isChoice).map(({ key }) => key));
  const hasStatuses =
    report.rows.length === 0 || report.rows.some(({ action }) => action.status !== null);
  return report.rows.map((row) => {
    const told = notesOf.get(row.action.id) ?? [];
    const settled = row.action.status === null ? [BY_COLOUR] : [BY_COLOUR, ...ASKING_STATUS];
    const notes = told.filter(({ code }) => !settled.includes(code));
    const isTold = notes.some(({ code }) => !noteIs(code, 'origin'));
    const hasDoubt = row.confidence === 'doubtful' || isTold || chosen.has(row.key);
    // Words typed again may be no better understood.
    const isDoubtful = corrected.has(row.key) ? row.confidence === 'doubtful' : hasDoubt;
    // The status is told by another cell: its own words are all that says why it is to be read again.
    const isUnexplained =
      hasDoubt && notes.length === 0 && corrections.every(({ key }) => key !== row.key);
    const asksStatus = hasStatuses && row.action.status === null;
    return {
      ...row,
      asksStatus,
      notes: isUnexplained ? told.filter(({ code }) => code !== BY_COLOUR) : notes,
      isDoubtful: isDoubtful || asksStatus,
    };
  });
}

/** The words that a row may be cut in, and where they begin in its own: of cells side by side, those of its title. */
export function cuttableWords({ originalText: text, title }: Action): {
  readonly text: string;
  readonly from: number;
} {
  if (!text.includes(' | ')) return { text, from: 0 };
  const from = text.indexOf(title);
  return { text: from < 0 ? '' : title, from };
}

/** Where a text is cut when the caret stands there: before the word it stands in. */
export function cutPlace(text: string, caret: number): number {
  const [begun = ''] = /[\p{L}\p{N}]+$/u.exec(text.slice(0, caret)) ?? [];
  return /^[\p{L}\p{N}]/u.test(text.slice(caret)) ? caret - begun.length : caret;
}

/** The sentences that each of several rows says. */
export function saidByAll(told: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = told.length > 1 ? told : [];
  return first.filter((sentence) => told.every((one) => one.includes(sentence)));
}
