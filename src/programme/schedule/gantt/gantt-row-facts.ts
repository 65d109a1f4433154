import { PRECISIONS } from '../../tracker/tracker';
import type { ActionKey } from '../../tracker/columns';
import { bodyOf, choose, held, quoted } from '../rows/formula';
import { controlCell } from './gantt-controls';
import { type Frame, type Helper, helperColumn, LEFT, scalarCell } from './gantt-frame';
import type { ScheduleSource } from '../rows/schedule-source';

/** A row of the sheet its formulas are written for; they are filled down from there. */
export interface RowPlace {
  readonly frame: Frame;
  readonly source: ScheduleSource;
  /** From 0. */
  readonly row: number;
}

/** A cell of the row's helpers, its column held: `$BA10`. */
export function helperCell({ frame, row }: RowPlace, helper: Helper): string {
  return held(helperColumn(frame, helper), row, 'column');
}

/** What Suivi holds in a column for the row; `""` when the user took the column away. */
export function valueOf(place: RowPlace, key: ActionKey): string {
  const body = bodyOf(place.source.place, key);
  return body === null ? '""' : `INDEX(${body},${helperCell(place, 'match')})`;
}

/** The precisions that cover more than a day, in the order of {@link windowEnds}. */
const BROAD_PRECISIONS = PRECISIONS.filter((word) => word !== 'jour' && word !== 'inconnue');

/** The last day of the period that begins on a day, by precision: as `lastDayOfPeriod` has it. */
function windowEnds(start: string): readonly string[] {
  const ends: Readonly<Record<(typeof BROAD_PRECISIONS)[number], string>> = {
    semaine: `${start}+6`,
    décade: `IF(DAY(${start})<=20,${start}+9,EOMONTH(${start},0))`,
    quinzaine: `IF(DAY(${start})<=15,${start}-DAY(${start})+15,EOMONTH(${start},0))`,
    mois: `EOMONTH(${start},0)`,
    bimestre: `EDATE(${start},2)-1`,
    trimestre: `EDATE(${start},3)-1`,
    saison: seasonEnd(start),
    semestre: `EDATE(${start},6)-1`,
    année: `EDATE(${start},12)-1`,
  };
  return [start, ...BROAD_PRECISIONS.map((word) => ends[word])];
}

/** The last day of a season of the calendar or of the office; three months for any other start. */
function seasonEnd(start: string): string {
  const rank = `MATCH(MONTH(${start})*100+DAY(${start}),{320,621,701,923,1221},0)`;
  const [month, day] = [
    choose(rank, ['6', '9', '8', '12', '3']),
    choose(rank, ['20', '22', '31', '20', '19']),
  ];
  const year = `YEAR(${start})+IF(MONTH(${start})=12,1,0)`;
  return `IFERROR(DATE(${year},${month},${day}),EDATE(${start},3)-1)`;
}

export type Fact =
  | 'match'
  | 'type'
  | 'status'
  | 'start'
  | 'end'
  | 'period'
  | 'doneDay'
  | 'condition'
  | 'isSpread'
  | 'windowEnd'
  | 'due'
  | 'deadline'
  | 'days'
  | 'lateness';

/**
 * What is known of a row, straight from the cells of Suivi: its dates, the end of its start window,
 * its deadline and how late it is on the status date (0 on time, 1 to watch, 2 late, 3 late but for
 * a condition that is not met). The same rules as `lateness.ts`.
 */
export function factFormulas(place: RowPlace): Readonly<Record<Fact, string>> {
  const c = (helper: Helper): string => helperCell(place, helper);
  const known = (value: string, otherwise = '""'): string =>
    `=IF(${c('match')}=0,${otherwise},${value})`;
  const day = (key: ActionKey): string =>
    known(`IF(ISNUMBER(${valueOf(place, key)}),INT(${valueOf(place, key)}),"")`);
  const precisions = BROAD_PRECISIONS.map(quoted).join(',');
  const isHeld = `${valueOf(place, 'effect')}="Bloquante"`;
  const capped = `IF(${c('end')}="",${c('windowEnd')},MIN(${c('windowEnd')},${c('end')}))`;
  const waitsToStart = `AND(${c('isSpread')}=1,${c('status')}<>"En cours",${c('start')}<>"")`;
  const isClosed = ['Réalisé', 'Suspendu', 'Abandonné']
    .map((status) => `${c('status')}=${quoted(status)}`)
    .join(',');
  const statusDate = controlCell('statusDate');
  const isOpenWindow = `AND(${c('start')}<>"",${c('start')}<=${statusDate})`;
  const toWatch = `IF(OR(${isOpenWindow},-${c('days')}<=${scalarCell(place.frame, 'reminder')}),1,0)`;
  return {
    match: matchFormula(place),
    type: known(`${valueOf(place, 'type')}&""`),
    status: known(`${valueOf(place, 'status')}&""`),
    start: day('start'),
    end: day('end'),
    period: known(`IFERROR(MATCH(${valueOf(place, 'precision')},{${precisions}},0),0)`, '0'),
    doneDay: known(doneDay(place)),
    condition: known(`IF(${valueOf(place, 'condition')}="",0,IF(${isHeld},2,1))`, '0'),
    isSpread: `=IF(OR(${c('type')}="Tâche",${c('type')}="Récurrent"),1,0)`,
    windowEnd: `=IF(${c('start')}="","",${choose(`${c('period')}+1`, windowEnds(c('start')))})`,
    due: `=IF(${c('end')}<>"",${c('end')},${c('windowEnd')})`,
    deadline: `=IF(${waitsToStart},${capped},${c('end')})`,
    days: `=IF(OR(${c('deadline')}="",${isClosed}),"",${statusDate}-${c('deadline')})`,
    lateness: `=IF(${c('days')}="",0,IF(${c('days')}>0,IF(${c('condition')}=2,3,2),${toWatch}))`,
  };
}

/** The row of Suivi, counted from the first; 0 when it is no longer there. */
function matchFormula({ source, row }: RowPlace): string {
  const ids = bodyOf(source.place, 'id');
  const number = held(LEFT.number, row, 'column');
  return ids === null ? '=0' : `=IF(${number}="",0,IFERROR(MATCH(${number},${ids},0),0))`;
}

/** For a row without a N° of its own: where it stands now, which follows inserted and sorted rows. */
export function directMatchFormula({ place }: ScheduleSource, suiviRow: number): string | null {
  const anyColumn = bodyOf(place, 'title') ?? bodyOf(place, 'strand');
  if (anyColumn === null) return null;
  const sheet = anyColumn.slice(0, anyColumn.lastIndexOf('!') + 1);
  return `=ROW(${sheet}$A$${String(suiviRow + 1)})-ROW(${sheet}$A$${String(place.area.row + 1)})`;
}

function doneDay(place: RowPlace): string {
  const doneOn = valueOf(place, 'doneOn');
  const [start, end] = [helperCell(place, 'start'), helperCell(place, 'end')];
  return `IF(ISNUMBER(${doneOn}),INT(${doneOn}),IF(${end}<>"",${end},${start}))`;
}
