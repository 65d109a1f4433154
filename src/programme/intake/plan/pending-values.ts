import { formatFrenchDate, parseIsoDate } from '../../../lib/calendar-date';
import { ACTION_TABLE, SESSION_TABLE } from '../../tracker/columns';
import type { PendingLine } from '../../tracker/layout/lay-out-pending';
import type { IntakeWords } from '../intake-words';
import type { PlanDecisions, PlannedDeduction, TrackerPlan } from './plan';

const HEADERS: ReadonlyMap<string, string> = new Map(
  [...SESSION_TABLE.columns, ...ACTION_TABLE.columns].map(({ key, header }) => [key, header]),
);
const TITLE_HEADER = HEADERS.get('title') ?? '';

/** What the text only suggests and the user did not decide: it is asked again by the checks. */
export function pendingOf(
  { report }: TrackerPlan,
  { declined }: PlanDecisions,
  words: Pick<IntakeWords, 'tellNote'>,
): readonly PendingLine[] {
  const refused = new Set(declined);
  const isOpen = ({ isAccepted, decision }: PlannedDeduction): boolean =>
    !isAccepted && !refused.has(decision);
  return [
    ...report.deduced.filter(isOpen).map(({ id, field, value, why, source }) => ({
      id,
      column: HEADERS.get(field) ?? field,
      value: shown(value),
      words: words.tellNote(why),
      cell: source,
    })),
    ...report.implied
      .filter(({ isAccepted }) => !isAccepted)
      .map(({ id, title, source }) => ({
        id,
        column: TITLE_HEADER,
        value: title,
        words: words.tellNote({ code: 'implied', params: {} }),
        cell: source,
      })),
  ];
}

/** A day as it is written in the workbook. */
export function shown(value: string): string {
  const day = parseIsoDate(value);
  return day === null ? value : formatFrenchDate(day);
}
