import { collapseSpaces } from '../../../lib/text';
import { showLocation } from '../../../workbook/location';
import type { Action } from '../../tracker/tracker';
import { shorten } from '../cells/build-action';
import type { ProposedAction } from '../../reading/proposal';
import { type DueReadingContext, EMPTY_DUE_CELL } from '../../reading/due-request';
import { type DueFields, readDue } from '../../reading/read-due';
import { ACTION_NAMES, markRows } from './row-marks';

export type ActionFields = Omit<Action, 'id' | 'dependsOn'>;

/** What the user put right in a proposed row, before it is written. */
export interface RowCorrection {
  /** The mark that names the row in the preview: it stays the same from one analysis to the next. */
  readonly key: string;
  readonly fields?: Partial<ActionFields>;
  /** The fields were filled in several rows at once: nobody read this one. */
  readonly isFilled?: boolean;
  /** Characters of « Texte d'origine » before the cut: what follows becomes a row of its own. */
  readonly cutAt?: number;
  /** The row goes on with the words of the one above, which takes its title too. */
  readonly joinAbove?: true;
}

export interface CorrectedActions {
  readonly actions: readonly ProposedAction[];
  /** Rows that are part of another now: not to be written by themselves, by mark. */
  readonly joined: readonly string[];
}

/**
 * The rows as the user put them right: cut, then corrected, then joined. The first part of a row that
 * was cut keeps the words of the source, so that a later run finds it again.
 *
 * @example applyCorrections(actions, [{ key: '5f0c21b7', fields: { owner: 'DDS' } }], context)
 */
export function applyCorrections(
  actions: readonly ProposedAction[],
  corrections: readonly RowCorrection[],
  context: DueReadingContext,
): CorrectedActions {
  if (corrections.length === 0) return { actions, joined: [] };
  const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
  const marks = markRows(actions, ACTION_NAMES);
  const whole = actions.flatMap((action) =>
    cut(action, byKey.get(marks.get(action)?.mark ?? '')?.cutAt ?? null),
  );
  const marksOfParts = markRows(whole, ACTION_NAMES);
  const corrected = whole.map((action) => {
    const mark = marksOfParts.get(action)?.mark ?? '';
    const correction = byKey.get(mark);
    return {
      mark,
      isJoined: correction?.joinAbove === true,
      action: correct(action, correction, context),
    };
  });
  return join(corrected);
}

const UNDATED = { dueText: '', start: null, end: null, precision: null } as const;

function cut(action: ProposedAction, at: number | null): readonly ProposedAction[] {
  const { fields, key } = action;
  const [before, after] = partsOf(fields, at ?? 0).map(collapseSpaces);
  if (at === null || !before || !after) return [action];
  // One date is of one part: of that whose words hold it, of the first otherwise.
  const { dueText } = fields;
  const isLast = dueText !== '' && after.includes(dueText) && !before.includes(dueText);
  const [first, last] = isLast ? [UNDATED, {}] : [{}, UNDATED];
  return [
    {
      ...action,
      fields: { ...fields, ...first, title: shorten(before) },
      deduced: action.deduced.filter(({ field }) => !(field in first)),
    },
    {
      ...action,
      key: `${key}/2`,
      fields: { ...fields, ...last, title: shorten(after), originalText: after },
      dependsOn: [],
      deduced: [],
      notes: [],
    },
  ];
}

/** The words before and after the cut: those of the title alone when the source writes it as it is. */
function partsOf({ originalText, title }: ActionFields, at: number): readonly [string, string] {
  const start = originalText.indexOf(title);
  const isInTitle = title !== '' && start >= 0 && at > start && at < start + title.length;
  const [text, offset] = isInTitle ? [title, at - start] : [originalText, at];
  return [text.slice(0, offset), text.slice(offset)];
}

function correct(
  action: ProposedAction,
  correction: RowCorrection | undefined,
  context: DueReadingContext,
): ProposedAction {
  if (correction?.fields === undefined) return action;
  const said = correction.fields;
  const fields = { ...action.fields, ...said };
  const isAsRead = said.dueText === undefined || said.dueText === action.fields.dueText;
  const { notes: doubts = [], ...dates } = isAsRead ? {} : dueOf(said.dueText, fields, context);
  const notes = isAsRead
    ? action.notes
    : [...action.notes.filter(({ code }) => !code.startsWith('due-')), ...doubts];
  return {
    ...action,
    fields: { ...fields, ...dates },
    notes,
    // What the user typed is no longer to be proposed.
    deduced: action.deduced.filter(({ field }) => !(field in said) && !(field in dates)),
    confidence: doubts.length > 0 ? 'doubtful' : correction.isFilled ? action.confidence : 'sure',
  };
}

/** What the words of a due date, typed in the preview, give: read as those of the source are. */
function dueOf(
  text: string,
  { type, status }: ActionFields,
  context: DueReadingContext,
): Pick<DueFields, 'start' | 'end' | 'precision' | 'notes'> {
  const isDone = status === 'Réalisé';
  const cell = { ...EMPTY_DUE_CELL, text };
  const read = readDue({ cell, type: type ?? 'Jalon', isDone, context });
  const { start, end, precision, notes, needsReferenceDate } = read;
  // The words of the source ask for the date of the document; who types them here can say the year.
  const told = { code: 'due-without-year', params: { words: text } } as const;
  return { start, end, precision, notes: needsReferenceDate ? [...notes, told] : notes };
}

interface Correctible {
  readonly mark: string;
  readonly isJoined: boolean;
  readonly action: ProposedAction;
}

/** The nearest row above that stands by itself takes the words and the cells of those joined to it. */
function join(rows: readonly Correctible[]): CorrectedActions {
  const taken = new Map<string, string>();
  const actions: ProposedAction[] = [];
  const joined: string[] = [];
  let above = -1;
  for (const { mark, isJoined, action } of rows) {
    const target = actions[above];
    actions.push(action);
    if (!isJoined || target === undefined || sheetOf(target) !== sheetOf(action)) {
      above = actions.length - 1;
      continue;
    }
    joined.push(mark);
    taken.set(action.key, target.key);
    const cells = [...target.sources, ...action.sources];
    const sources = [...new Map(cells.map((cell) => [showLocation(cell), cell])).values()];
    actions[above] = { ...target, fields: joinedFields(target.fields, action.fields), sources };
  }
  return { actions: actions.map((action) => redirect(action, taken)), joined };
}

/** Words that go on follow those above, others after a dash; a second due date is not lost. */
function joinedFields(above: ActionFields, below: ActionFields): ActionFields {
  const { dueText, start, end, precision, title } = below;
  const link = /^\p{Lu}/u.test(title) ? ' – ' : ' ';
  const isDated = dueText !== '' || start !== null || end !== null;
  const isFree = above.dueText === '' && above.start === null && above.end === null;
  const other = isFree || dueText === '' || dueText === above.dueText ? '' : ` (${dueText})`;
  const dates = isFree && isDated ? { dueText, start, end, precision } : {};
  return { ...above, ...dates, title: shorten(`${above.title}${link}${title}${other}`) };
}

/** A row that waits for one that was joined waits for what it is part of. */
function redirect(action: ProposedAction, taken: ReadonlyMap<string, string>): ProposedAction {
  const dependsOn = action.dependsOn
    .map((one) => ({ ...one, key: taken.get(one.key) ?? one.key }))
    .filter(({ key }) => key !== action.key);
  return { ...action, dependsOn };
}

function sheetOf({ sources }: ProposedAction): string {
  return sources[0]?.sheet ?? '';
}
