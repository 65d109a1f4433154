import { type Status, STATUS_READ, STATUSES } from '../../tracker/lists';
import type { CheckContext } from './context';
import { fold } from '../../../lib/text';
import { isBlank, type ActionRow } from './tables';

/** Words that tell when rather than how far: « déjà », « actuellement ». */
const ADVERBS: readonly string[] = ['deja', 'actuellement'];

/** The status that the due date tells in place of a date (« en cours », « fait »); null when none. */
export function statusInDueText(row: ActionRow, { readDue }: CheckContext): Status | null {
  const reading = readDue(row.value);
  if (reading === null || reading.kind === 'impossible' || reading.kind === 'unreadable') {
    return null;
  }
  const isDated = reading.kind === 'window' && reading.precision !== 'inconnue';
  if (isDated || reading.status === null) return null;
  if (ADVERBS.includes(fold(row.value.dueText))) return null;
  return STATUS_READ[reading.status];
}

/** The colour of the status cell, or of the row, when the user said what it means; null otherwise. */
export function statusInColour(
  row: ActionRow,
  { settings, tables, sheetNamed }: CheckContext,
): { readonly status: Status; readonly colour: string } | null {
  const place = tables.actions?.place;
  const looks = place && sheetNamed(place.sheet)?.looks;
  if (!place || !looks?.known || place.columns.status === undefined) return null;
  const line = looks.value[row.raw.row];
  const colours = [line?.[place.columns.status]?.fill, line?.[place.area.column]?.fill];
  for (const colour of colours) {
    const meaning = colour ? settings.colourStatuses[colour] : undefined;
    const status = STATUSES.find((one) => meaning !== undefined && fold(one) === fold(meaning));
    if (colour && status) return { status, colour };
  }
  return null;
}

/** Whether an empty status can be read in the due date or in the colour, which other rules propose. */
export function isStatusElsewhere(row: ActionRow, context: CheckContext): boolean {
  return (
    isBlank(row, 'status') &&
    (statusInDueText(row, context) !== null || statusInColour(row, context) !== null)
  );
}
