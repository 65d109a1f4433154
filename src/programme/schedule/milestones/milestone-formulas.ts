import type { ActionKey } from '../../tracker/columns';
import { bodyOf, frenchDay, held, quoted } from '../rows/formula';
import {
  columnAt,
  DAYS_AHEAD,
  type MilestoneColumn,
  type MilestoneFrame,
  sectionRows,
  TOP_ROWS,
} from './milestone-frame';
import type { ScheduleSource } from '../rows/schedule-source';
import type { MilestoneWords } from './milestone-words';

/** « Arrêté au » and the reminder, on the sheet itself. */
export const STATUS_DATE = held(columnAt('title'), TOP_ROWS.subtitle, 'both');
export const REMINDER = held(columnAt('match'), TOP_ROWS.subtitle, 'both');

export interface MilestonePlace {
  readonly frame: MilestoneFrame;
  readonly source: ScheduleSource;
  readonly words: MilestoneWords;
  /** Row of the sheet, from 0. */
  readonly row: number;
}

/** What a line of the list shows, from the cells of Suivi; `awaitedBy` is written as it stands. */
export function listFormulas(
  place: MilestonePlace,
): Readonly<Record<Exclude<MilestoneColumn, 'number' | 'awaitedBy'>, string>> {
  const { row, source, words } = place;
  const c = (column: MilestoneColumn): string => held(columnAt(column), row, 'column');
  const value = (key: ActionKey): string => {
    const body = bodyOf(source.place, key);
    return body === null ? '""' : `INDEX(${body},${c('match')})`;
  };
  const known = (formula: string): string => `=IF(${c('match')}=0,"",${formula})`;
  const text = (key: ActionKey): string => known(`${value(key)}&""`);
  const day = (key: ActionKey): string =>
    known(`IF(ISNUMBER(${value(key)}),INT(${value(key)}),"")`);
  const doneOn = value('doneOn');
  const done = `IF(AND(${value('status')}="Réalisé",ISNUMBER(${doneOn}))," "&${frenchDay(doneOn)},"")`;
  const others = `IF(${value('owner')}<>"",${value('owner')},${value('partners')})`;
  const isClosed = ['Réalisé', 'Suspendu', 'Abandonné']
    .map((status) => `${value('status')}=${quoted(status)}`)
    .join(',');
  const ids = bodyOf(source.place, 'id');
  return {
    title: known(`${value('title')}&""`),
    strand: text('strand'),
    territory: text('territory'),
    from: day('start'),
    to: day('end'),
    due: text('dueText'),
    who: known(`IF(${value('decisionMaker')}<>"",${value('decisionMaker')},${others})&""`),
    status: known(`${value('status')}&${done}`),
    lateness: `=IF(${c('days')}="","",${latenessText(place, value)})`,
    condition: known(
      `IF(${value('condition')}="","",${value('condition')}&IF(${value('effect')}="",""," ["&${value('effect')}&"]"))`,
    ),
    dependsOn: text('dependsOn'),
    match:
      ids === null ? '=0' : `=IF(${c('number')}="",0,IFERROR(MATCH(${c('number')},${ids},0),0))`,
    days: `=IF(OR(${c('match')}=0,${c('to')}=""),"",IF(OR(${isClosed}),"",${STATUS_DATE}-${c('to')}))`,
    rank: rankFormula(place),
    short: `=IF(${c('match')}=0,"",${c('number')}&" "&${shortState(place, value('status'), words)})`,
  };
}

function latenessText({ row, words }: MilestonePlace, value: (key: ActionKey) => string): string {
  const days = held(columnAt('days'), row, 'column');
  const from = held(columnAt('from'), row, 'column');
  const isHeld = `AND(${value('condition')}<>"",${value('effect')}="Bloquante")`;
  const late = `IF(${isHeld},${quoted(words.heldSince)}&${days}&${quoted(words.heldReason)},${quoted(words.late)}&${days}&${quoted(words.days)})`;
  const isOpen = `AND(${from}<>"",${from}<=${STATUS_DATE})`;
  const watch = `${quoted(words.toWatch)}&-${days}&${quoted(words.days)}`;
  const ahead = `${quoted(words.ahead)}&-${days}&${quoted(words.days)}`;
  return `IF(${days}>0,${late},IF(OR(${isOpen},-${days}<=${REMINDER}),${watch},${ahead}))`;
}

/** 1, 2, 3… down the list for what falls within sixty days. */
function rankFormula({ frame, row }: MilestonePlace): string {
  const days = held(columnAt('days'), row, 'column');
  const first = held(columnAt('rank'), sectionRows(frame).list + 1, 'both');
  const before = held(columnAt('rank'), row - 1, 'column');
  const isAhead = `AND(${days}<=0,${days}>=-${String(DAYS_AHEAD)})`;
  return `=IF(${days}="","",IF(${isAhead},COUNT(${first}:${before})+1,""))`;
}

/** « 22/09/2014 », « ✔ », « ? », with « ! » when late. */
function shortState({ row }: MilestonePlace, status: string, words: MilestoneWords): string {
  const to = held(columnAt('to'), row, 'column');
  const days = held(columnAt('days'), row, 'column');
  const late = `IF(${days}="","",IF(${days}>0,${quoted(words.lateMark)},""))`;
  const day = `IF(${to}="","?",${frenchDay(to)})`;
  return `IF(${status}="Réalisé","✔",${day}&${late})`;
}

/** Copies a column of the list into a line of the next sixty days, by its rank. */
export function aheadFormula(frame: MilestoneFrame, row: number, column: number): string {
  const { list } = sectionRows(frame);
  const [first, last] = [list + 2, list + 1 + Math.max(frame.listRows, 1)];
  const body = `${held(column, first, 'row')}:${held(column, last, 'row')}`;
  const place = held(columnAt('match'), row, 'column');
  const isDate = column === columnAt('from') || column === columnAt('to');
  return `=IF(${place}=0,"",INDEX(${body},${place})${isDate ? '' : '&""'})`;
}

/** The line of the list that has the rank written beside; 0 when fewer fall within sixty days. */
export function aheadMatchFormula(frame: MilestoneFrame, row: number): string {
  const { list } = sectionRows(frame);
  const [first, last] = [list + 2, list + 1 + Math.max(frame.listRows, 1)];
  const rank = held(columnAt('rank'), row, 'column');
  const ranks = `${held(columnAt('rank'), first, 'both')}:${held(columnAt('rank'), last, 'both')}`;
  return `=IFERROR(MATCH(${rank},${ranks},0),0)`;
}
