import { formatFrenchDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { type Drawing, wordsUnderAxis } from './drawing';
import { meetingOf, typeOfSpan, typeOfTitle } from '../cells/action-type';
import type { ActionWords } from '../cells/action-words';
import type { BuiltAction } from '../cells/build-action';
import { CONDITIONAL_BAR, labelled, LABELS } from '../../reading/written-words';
import { noteIf, type ProposalNote } from '../../reading/proposal';
import type { RowContext } from '../tables/row-context';
import type { BarLine } from './drawn-lines';
import { coloursOf, type GanttLayout, spokenSpan } from './gantt-layout';
import {
  areApart,
  type GanttMark,
  isWritten,
  placeOf,
  windowOfMarks,
  wordsIn,
} from './gantt-marks';
import { PLAIN_MARK } from '../time/mark-words';

/** The words of a row, with what its bar says of it; what is no bar of the row is told with each. */
export function withBarWords(
  words: ActionWords,
  marks: readonly GanttMark[],
  drawing: Drawing,
): ActionWords {
  const { layout } = drawing;
  const { row } = layout;
  const [{ sheet, row: at, column } = { sheet: row.grid.sheet, row: 0, column: 0 }] = words.sources;
  const written = wordsUnderAxis(layout, at);
  const own = new Set(marks.map((mark) => placeOf(mark).column));
  const lines = drawing.linesAt(at);
  const joined = lines.flatMap((line) => (line.isApart ? [] : [line.at]));
  // Of all that is drawn where no time is known.
  const fills = joined
    .flatMap((line) => coloursOf(layout, line))
    .flatMap((one) => (marks.length === 0 || own.has(one.column) ? one.colour : []));
  const owners = fills.map((fill) => drawing.owners.get(fill));
  const ofColours = owners.includes(undefined) ? [] : owners;
  const told = [...new Set(drawing.areBarsOwned ? wordsIn(marks) : ofColours)];
  // Who does which part of it is told; one who does it all needs no more words.
  const isTold = drawing.areBarsOwned && told.length === 1;
  // A colour that says who tells nothing of how far the work is.
  const drawn = owners.some((owner) => owner !== undefined) ? null : (fills[0] ?? null);
  const isDated = [words.due, words.start, words.end].some(({ date }) => date !== null);
  const span = isDated ? '' : spokenSpan(layout, joined, 'parts');
  const spans = tellLines(layout, lines);
  return {
    ...words,
    owner: words.owner || told.join(', '),
    own: [
      ...words.own,
      ...(span === '' ? [] : [{ header: LABELS.period, value: span, format: '@' }]),
    ],
    key: `${words.key}@${marks[0] === undefined ? column : placeOf(marks[0]).column}`,
    comments: [...words.comments, ...spans, ...(isTold ? [] : spokenOf(words.title, marks))],
    // A bar in several colours tells each part of it, and not where the row stands.
    fill: words.fill ?? (marks.length > 0 && new Set(fills).size < 2 ? drawn : null),
    originalText: [words.originalText, ...written.map((place) => place.told)]
      .filter((text) => text !== '')
      .join(' | '),
    sources: [
      ...words.sources,
      ...written.map((place) => ({ sheet, row: at, column: place.column })),
    ],
    notes: [
      ...words.notes,
      ...notesOfMarks(row, marks),
      ...noteIf(lines.length > 1, 'gantt-line-under'),
    ],
  };
}

/** What there is to know of the days that marks draw: they may stand under days that the sheet works out from today. */
export function notesOfMarks(
  { grid, table }: RowContext,
  marks: readonly GanttMark[],
): readonly ProposalNote[] {
  const isMoving = marks.some(({ period }) =>
    table.axis?.rows.some(({ row }) => period !== null && grid.isOfToday(row, period.column)),
  );
  return [...windowOfMarks(marks).notes, ...noteIf(isMoving, 'date-of-today')];
}

/** What each line of a task with several draws, unless nothing but its number tells one from another or the first alone draws. */
function tellLines(layout: GanttLayout, lines: readonly BarLine[]): readonly string[] {
  const told = lines.flatMap(({ at, name }, index) => {
    const span = spokenSpan(layout, [at], 'all');
    return lines.length > 1 && span !== '' ? [{ name, index, span }] : [];
  });
  const isSame = told.every(({ name, span }) => name === '' && span === told[0]?.span);
  return isSame || told.every(({ index }) => index === 0)
    ? []
    : told.map(({ name, index, span }) => labelled(name || `${LABELS.line} ${index + 1}`, span));
}

/** Gives an action the dates that its bar draws, and the condition of its marks. */
export function withBar(built: BuiltAction, marks: readonly GanttMark[]): BuiltAction {
  if (marks.every(({ kind }) => kind === 'aside')) return built;
  const { fields } = built.action;
  const window = windowOfMarks(marks);
  const { start, end, precision, isConditional, isUnsure } = window;
  const areDays = marks.length > 1 && marks.every(({ kind }) => kind === 'day');
  // A committee drawn again after more than a week comes back; « Ateliers » may be one piece of work.
  const isMeeting = !['either', null].includes(meetingOf(fields.title));
  const isSeries = areDays || (areApart(marks) && isMeeting);
  const type = isSeries ? 'Récurrent' : fields.type && typeOfSpan(fields.type, window);
  const isAwaited = isUnsure && typeOfTitle(fields.title, fields.strand) === 'Décision';
  return {
    ...built,
    action: {
      ...built.action,
      rule: 'gantt',
      fields: {
        ...fields,
        type: isAwaited ? 'Décision' : type,
        start,
        end,
        precision,
        status: fields.status ?? (isAwaited ? 'En attente de décision' : null),
        condition: fields.condition || (isConditional ? CONDITIONAL_BAR : ''),
        effect: fields.effect ?? (isConditional ? 'Bloquante' : null),
      },
    },
  };
}

/** The words and the days that stand in a bar. */
function spokenOf(title: string, marks: readonly GanttMark[]): readonly string[] {
  const known = fold(title);
  const days = marks.flatMap((mark) => (mark.kind === 'day' ? [formatFrenchDate(mark.start)] : []));
  const spoken = marks.flatMap((mark) =>
    isWritten(mark) &&
    !(mark.period === null && PLAIN_MARK.test(fold(mark.words))) &&
    !known.includes(fold(mark.words))
      ? [labelled(placeOf(mark).label, mark.words)]
      : [],
  );
  return [...(days.length > 1 ? [labelled(LABELS.dates, days.join(', '))] : []), ...spoken];
}
