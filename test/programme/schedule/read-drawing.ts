import { type CalendarDate, daysBetween } from '../../../src/lib/calendar-date';
import { scheduleFr } from '../../../src/locales/sheets/schedule.fr';
import { markOf, placeAction, type Span } from './core/place-action';
import type { Scale } from './core/build-scale';
import { deadlineOf, latenessOf } from '../../../src/programme/tracker/lateness';
import type { Action } from '../../../src/programme/tracker/tracker';
import type { SheetRow } from './gantt-workbook';

/** A row of the grid as the core draws it. */
export function drawnRow(
  action: Action,
  when: {
    readonly scale: Scale;
    readonly statusDate: CalendarDate;
    readonly reminderDays: number;
  },
): SheetRow {
  const { scale } = when;
  const drawing = placeAction(action, when);
  const mark = markOf(drawing);
  const { text, textColumn } = drawing;
  const label = (column: number): string => scale.columns[column]?.label ?? '';
  const words = [
    [textColumn, text],
    [mark.column, mark.text],
  ] as const;
  const written = words.flatMap(([column, word]) =>
    column === null || word === '' ? [] : [[label(column), word] as const],
  );
  const pieces = (span: Span | null): readonly string[] =>
    scale.columns
      .filter(({ index }) => span !== null && index >= span.first && index <= span.last)
      .map((column) => column.label)
      .filter((name) => !written.some(([at]) => at === name));
  const bar = pieces(drawing.solid);
  const isKnown = drawing.solidEnd === 'known';
  return {
    status: stateWords(action.status ?? '', latenessWords(action, when)),
    marks: Object.fromEntries(written),
    solid: isKnown ? bar : [],
    hatched: pieces(drawing.hatched),
    fading: isKnown ? [] : bar,
  };
}

/** Where the lateness is told, a decision that is awaited is told in short. */
function stateWords(status: string, lateness: string): string {
  if (status === '') return lateness.replace(/^ – /u, '');
  return lateness === '' ? status : `${status.replace(' de décision', '')}${lateness}`;
}

function latenessWords(
  action: Action,
  {
    statusDate,
    reminderDays,
  }: { readonly statusDate: CalendarDate; readonly reminderDays: number },
): string {
  const { status: words } = scheduleFr.gantt;
  const lateness = latenessOf(action, statusDate, reminderDays);
  const left = daysBetween(statusDate, deadlineOf(action) ?? statusDate);
  const days = `${String(Math.abs(left))}${words.days}`;
  switch (lateness.kind) {
    case 'on-time':
      return '';
    case 'to-watch':
      return left === 0 ? words.dueToday : `${words.toWatch}${days}`;
    case 'late':
      return `${words.late}${days}`;
    case 'late-unless-condition':
      return `${words.heldSince}${days}${words.heldReason}`;
  }
}

/** Every label a row draws on: bar, hatching, mark or text. */
export function drawnOn(row: SheetRow): readonly string[] {
  return [...row.solid, ...row.hatched, ...row.fading, ...Object.keys(row.marks)];
}

/** `juin 2014 1-15 → juil. 2014 16-31 (fondu, fin non dite)` as the labels it runs over. */
export function labelsOf(zone: string, labels: readonly string[]): readonly string[] {
  if (zone === '') return [];
  const [first = '', last = ''] = zone.replace(/ \(.*\)$/u, '').split(' → ');
  return labels.slice(labels.indexOf(first), labels.indexOf(last) + 1);
}

/** The labels a line of the expected drawing covers: bars, hatching and symbol. */
export function paintedBy(
  line: Readonly<Record<string, string>>,
  labels: readonly string[],
): readonly string[] {
  return [
    ...labelsOf(line.zone_pleine ?? '', labels),
    ...labelsOf(line.zone_hachuree ?? '', labels),
    ...[line.colonne_symbole ?? ''].filter(Boolean),
  ];
}

/** What the column « Statut » says is late, late but for a condition, and to watch, in order of N°. */
export function lateRowsOf(
  rows: ReadonlyMap<string, SheetRow>,
): Readonly<Record<'late' | 'held' | 'watched', readonly string[]>> {
  const told = (pattern: RegExp): readonly string[] =>
    [...rows]
      .flatMap(([id, { status }]) => {
        const days = pattern.exec(status)?.[1];
        return days === undefined ? [] : [`${id} (+${days} j)`];
      })
      .sort();
  const watched = [...rows].filter(([, { status }]) => / – (?:Dans|Aujourd’hui)/u.test(status));
  return {
    late: told(/Retard (\d+) j$/u),
    held: told(/Échu depuis (\d+) j, condition non levée$/u),
    watched: watched.map(([id]) => id).sort(),
  };
}

export function sortedList(list = ''): readonly string[] {
  return list.split(' ; ').filter(Boolean).sort();
}

/** Symbol and words that the row has in the grid; those of the counted training stand in its notes. */
export function wordsOf({ symbole = '', texte = '' }: Readonly<Record<string, string>>): string {
  return [symbole, texte]
    .filter((word) => word !== '' && word !== '445 pers.')
    .join(symbole === '◆' ? '' : ' ');
}
