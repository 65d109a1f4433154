import type { CellInput, Edit } from '../../workbook/edit';
import { VERDICT_WORDS } from '../tracker/session-counting';
import { cellAt, columnRange, fillSentence, quoteText } from './formula-parts';
import {
  personsBefore,
  personsLabelled,
  participationsBefore,
  personsOfJob,
  sessionsBefore,
} from './summary-counts';
import { figureCell } from './summary-figures';
import { personsByMonth } from './summary-months';
import { PAGE, type SummaryPlan } from './summary-plan';
import type { TableRows } from './summary-rows';
import { listWord } from './summary-sources';

/** A table of the page with its raw counts beside it, from which the shown ones are masked. */
interface BreakdownTable {
  readonly rows: TableRows;
  /** First column of the page, and of its two columns of raw counts. */
  readonly column: number;
  readonly rawColumn: number;
  readonly headers: readonly [label: string, first: string];
  readonly lines: readonly BreakdownLine[];
  /** Formula of the second column on the total row. */
  readonly firstTotal: string;
}

interface BreakdownLine {
  readonly label: string;
  /** The target or the sessions, in the second column. */
  readonly first: string;
  readonly persons: string;
  readonly participations: string;
}

const COUNT_FORMAT = '#,##0;-#,##0;"–"';

/** The breakdowns of the first page: years on the left, basins and cycles in the middle. */
export function writeBreakdowns(plan: SummaryPlan): readonly Edit[] {
  return [
    ...writeTable(plan, programmeYears(plan)),
    ...writeTable(plan, calendarYears(plan)),
    ...writeTable(plan, labelled(plan, 'basin')),
    ...writeTable(plan, labelled(plan, 'cycle')),
  ];
}

function writeTable(plan: SummaryPlan, table: BreakdownTable): readonly Edit[] {
  const { sheet, words } = plan;
  const { rows, column, rawColumn, headers, lines } = table;
  const { persons, participations, total } = words.headers;
  const raw = lines.map((line): readonly CellInput[] => [
    { formula: `=${line.persons}` },
    { formula: `=${line.participations}` },
  ]);
  const shown = lines.map((line, index): readonly CellInput[] => {
    const row = rows.first + index;
    return [
      { formula: `=${line.label}` },
      { formula: `=${line.first}` },
      { formula: `=${maskedPersons(plan, table, row)}` },
      { formula: `=${maskedParticipations(plan, table, row)}` },
    ];
  });
  const sum = (of: number): CellInput => ({ formula: `=SUM(${bodyRange(rows, of)})` });
  const totalLine = [
    total,
    { formula: `=${table.firstTotal}` },
    sum(rawColumn),
    sum(rawColumn + 1),
  ];
  const formats = ['General', COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT];
  return [
    {
      kind: 'writeCells',
      sheet,
      at: { row: rows.header, column },
      cells: [[...headers, persons, participations], ...shown, totalLine],
      numberFormats: [...new Array<readonly string[]>(rows.count + 2).fill(formats)],
    },
    {
      kind: 'writeCells',
      sheet,
      at: { row: rows.header, column: rawColumn },
      cells: [maskHelpers(plan, table), ...raw],
    },
  ];
}

function bodyRange({ first, count }: TableRows, column: number): string {
  return columnRange({ column, row: first, rowCount: count });
}

/** How many counts are masked, and the least count that is not: alone, a masked one could be told. */
function maskHelpers({ setting }: SummaryPlan, { rows, rawColumn }: BreakdownTable): CellInput[] {
  const raw = bodyRange(rows, rawColumn);
  const limit = setting('smallCount');
  const masked = `COUNTIFS(${raw},">0",${raw},"<"&${limit})`;
  const next = `IFERROR(SMALL(${raw},COUNTIFS(${raw},"<"&${limit})+1),0)`;
  return [{ formula: `=${masked}` }, { formula: `=${next}` }];
}

type Masked = Pick<BreakdownTable, 'rows' | 'column' | 'rawColumn'>;

function maskedPersons(
  plan: SummaryPlan,
  { rows, column, rawColumn }: Masked,
  row: number,
): string {
  const { setting, words } = plan;
  const raw = cellAt(row, rawColumn);
  const limit = setting('smallCount');
  const alone = `AND(${cellAt(rows.header, rawColumn)}=1,${raw}=${cellAt(rows.header, rawColumn + 1)})`;
  const masked = `IF(OR(${raw}=0,${raw}>=${limit}),IF(${alone},${quoteText(words.masked)},${raw}),"< "&${limit})`;
  return `IF(${cellAt(row, column)}="","",IF(${isMasking(plan)},${masked},${raw}))`;
}

function maskedParticipations(
  plan: SummaryPlan,
  { column, rawColumn }: Masked,
  row: number,
): string {
  const raw = cellAt(row, rawColumn + 1);
  const isHidden = `AND(${isMasking(plan)},NOT(ISNUMBER(${cellAt(row, column + 2)})))`;
  return `IF(${cellAt(row, column)}="","",IF(${isHidden},${quoteText(plan.words.masked)},${raw}))`;
}

function isMasking({ setting, words }: SummaryPlan): string {
  return `${setting('masking')}=${quoteText(words.smallCounts.masked)}`;
}

/** Each year counts what was met before its end, less what stands in the lines already counted. */
function programmeYears(plan: SummaryPlan): BreakdownTable {
  const { words, rows, rawColumn, setting } = plan;
  const table = rows.programmeYears;
  const start = setting('countingStart');
  const months = setting('countingMonths');
  const target = setting('target');
  const beforeRow = table.first + table.count - 1;
  const reached = (year: number): string =>
    `ROUNDUP(MAX(0,${target}*MIN(${months},${year * 12})/${months}-0.000000001),0)`;
  const years = Array.from({ length: table.count - 1 }, (_, index): BreakdownLine => {
    const label = cellAt(table.first + index, PAGE.label);
    const next = `EDATE(${start},MIN(${months},${(index + 1) * 12}))`;
    const rest = (column: number): string =>
      `-${cellAt(beforeRow, column)}${lessAbove(table, index, column)}`;
    const ifYear = (value: string): string => `IF(${label}="","",${value})`;
    return {
      label: `IF(IF(${setting('periodEnd')}>0,N(${months})>${index * 12},FALSE),${yearLabel(plan, index, next)},"")`,
      first: ifYear(`IF(ISNUMBER(${target}),${reached(index + 1)}-${reached(index)},"")`),
      persons: ifYear(
        `${personsByMonth(plan, `MIN(${months},${(index + 1) * 12})`)}${rest(rawColumn)}`,
      ),
      participations: ifYear(`${participationsBefore(plan, next)}${rest(rawColumn + 1)}`),
    };
  });
  const before: BreakdownLine = {
    label: `IF(N(${cellAt(beforeRow, rawColumn + 1)})=0,"",${fillSentence(words.headers.before, { start: monthText(start) })})`,
    first: '""',
    persons: `IF(${setting('periodEnd')}=0,0,IF(${sessionsBefore(plan, start)}=0,0,${personsBefore(plan, start)}))`,
    participations: `IF(${setting('periodEnd')}=0,0,${participationsBefore(plan, start)})`,
  };
  return {
    rows: table,
    column: PAGE.label,
    rawColumn,
    headers: [words.headers.programmeYear, words.headers.target],
    lines: [...years, before],
    firstTotal: `SUM(${bodyRange(table, PAGE.label + 1)})`,
  };
}

function yearLabel({ words, setting }: SummaryPlan, index: number, next: string): string {
  const start = setting('countingStart');
  return fillSentence(words.headers.yearLabel, {
    index: String(index + 1),
    start: monthText(`EDATE(${start},${index * 12})`),
    end: monthText(`(${next}-1)`),
  });
}

function monthText(date: string): string {
  return `RIGHT("0"&MONTH(${date}),2)&"/"&YEAR(${date})`;
}

/** Minus the lines of the table above this one. */
function lessAbove(table: TableRows, index: number, column: number): string {
  return index === 0 ? '' : `-SUM(${columnRange({ column, row: table.first, rowCount: index })})`;
}

function calendarYears(plan: SummaryPlan): BreakdownTable {
  const { words, rows, rawColumn, setting, sessions } = plan;
  const table = rows.calendarYears;
  const firstDay = `INDEX(${sessions.range('start')},INDEX(${sessions.range('byDate')},1))`;
  const start = setting('countingStart');
  const firstYear = `YEAR(IFERROR(MIN(${start},${firstDay}),${start}))`;
  const lines = Array.from({ length: table.count }, (_, index): BreakdownLine => {
    const label = cellAt(table.first + index, PAGE.label);
    const year = `${firstYear}+${index}`;
    const isLast = index === table.count - 1;
    const next = isLast ? '2958465' : `DATE(${year}+1,1,1)`;
    const ifYear = (value: string): string => `IF(${label}="","",${value})`;
    const part = (total: string, column: number): string =>
      ifYear(`${total}${lessAbove(table, index, column)}`);
    const sessionsAbove = PAGE.label + 1;
    return {
      label: `IF(${setting('periodEnd')}=0,"",${year}&"")`,
      first: part(sessionsBefore(plan, next), sessionsAbove),
      persons: ifYear(
        `IF(${cellAt(table.first + index, sessionsAbove)}=0,0,${personsBefore(plan, next)}${lessAbove(table, index, rawColumn)})`,
      ),
      participations: part(participationsBefore(plan, next), rawColumn + 1),
    };
  });
  return {
    rows: table,
    column: PAGE.label,
    rawColumn,
    headers: [words.headers.calendarYear, words.headers.sessions],
    lines,
    firstTotal: `SUM(${bodyRange(table, PAGE.label + 1)})`,
  };
}

/** The labels of the counted sessions in the order they are met; the last line takes the rest. */
function labelled(plan: SummaryPlan, label: 'basin' | 'cycle'): BreakdownTable {
  const { words, rows, sessions } = plan;
  const table = label === 'basin' ? rows.basins : rows.cycles;
  const no = label === 'basin' ? 'basinNo' : 'cycleNo';
  const rawColumn = plan.rawColumn + 2;
  const numbers = sessions.range(no);
  const lines = Array.from({ length: table.count }, (_, index): BreakdownLine => {
    const number = index + 1;
    const isLast = number === table.count;
    const name = `IFERROR(INDEX(${sessions.range(label)},MATCH(${number},${numbers},0)),"")`;
    const cell = cellAt(table.first + index, PAGE.middle);
    const ifNamed = (value: string): string => `IF(${cell}="","",${value})`;
    const rest = (total: string, column: number): string =>
      ifNamed(`${total}${lessAbove(table, index, column)}`);
    return {
      label: isLast
        ? `IF(MAX(${numbers})>${number},${quoteText(words.headers.others)},${name})`
        : name,
      first: isLast
        ? rest(figureCell('sessions'), PAGE.middle + 1)
        : ifNamed(`COUNTIFS(${numbers},${number})`),
      persons: isLast
        ? rest(figureCell('persons'), rawColumn)
        : ifNamed(personsLabelled(plan, no, number)),
      participations: isLast
        ? rest(figureCell('participations'), rawColumn + 1)
        : ifNamed(`SUMIFS(${sessions.range('heads')},${numbers},${number})`),
    };
  });
  return {
    rows: table,
    column: PAGE.middle,
    rawColumn,
    headers: [
      label === 'basin' ? words.headers.basin : words.headers.cycle,
      words.headers.sessions,
    ],
    lines,
    firstTotal: figureCell('sessions'),
  };
}

/** Persons by job: those of the list, other jobs, no job, and those known by head count only. */
export function writeJobs(plan: SummaryPlan): readonly Edit[] {
  const { sheet, words, rows, tracker, sessions } = plan;
  const table = { rows: rows.jobs, column: PAGE.right, rawColumn: plan.rawColumn + 7 };
  const { jobs } = tracker.lists;
  const listed = jobs.map((job, index): readonly [string, string] => [
    listWord(tracker.listPlace, 'job', index, job),
    personsOfJob(plan, index + 1),
  ]);
  const { otherJob, unknown, unlisted, total, job, persons } = words.headers;
  const lines: readonly (readonly [string, string])[] = [
    ...listed,
    [quoteText(otherJob), personsOfJob(plan, jobs.length + 1)],
    [quoteText(unknown), personsOfJob(plan, jobs.length + 2)],
    [quoteText(unlisted), `SUM(${sessions.range('fresh')})`],
  ];
  const raw = lines.map(([, count]): readonly CellInput[] => [{ formula: `=${count}` }, null]);
  const shown = lines.map(([label], index): readonly CellInput[] => [
    { formula: `=${label}` },
    null,
    { formula: `=${maskedPersons(plan, table, rows.jobs.first + index)}` },
  ]);
  const sum = { formula: `=SUM(${bodyRange(rows.jobs, table.rawColumn)})` };
  return [
    {
      kind: 'writeCells',
      sheet,
      at: { row: rows.jobs.header, column: table.column },
      cells: [[job, null, persons], ...shown, [total, null, sum]],
      numberFormats: ['General', 'General', COUNT_FORMAT],
    },
    {
      kind: 'writeCells',
      sheet,
      at: { row: rows.jobs.header, column: table.rawColumn },
      cells: [
        maskHelpers(plan, { ...table, headers: ['', ''], lines: [], firstTotal: '' }),
        ...raw,
      ],
    },
  ];
}

/** Sessions that do not count, by reason, with the persons present they would have brought. */
export function writeExclusions(plan: SummaryPlan): readonly Edit[] {
  const { sheet, words, rows, sessions } = plan;
  const table = rows.exclusions;
  const { reason, sessions: sessionHeader, present, total } = words.headers;
  const reasons = Object.keys(words.reasons) as (keyof typeof words.reasons)[];
  const lines = reasons.map((key): readonly CellInput[] => {
    const verdict = `${sessions.range('verdict')},${quoteText(VERDICT_WORDS[key])}`;
    return [
      words.reasons[key],
      { formula: `=COUNTIFS(${verdict})` },
      { formula: `=SUMIFS(${sessions.range('present')},${verdict})` },
    ];
  });
  const sum = (column: number): CellInput => ({ formula: `=SUM(${bodyRange(table, column)})` });
  return [
    {
      kind: 'writeCells',
      sheet,
      at: { row: table.header, column: PAGE.right },
      cells: [
        [reason, sessionHeader, present],
        ...lines,
        [total, sum(PAGE.right + 1), sum(PAGE.right + 2)],
      ],
      numberFormats: ['General', COUNT_FORMAT, COUNT_FORMAT],
    },
  ];
}
