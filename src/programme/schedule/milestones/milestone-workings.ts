import type { CellInput, Edit } from '../../../workbook/edit';
import { absoluteAreaAddress, columnLetters, quoteSheet } from '../../../workbook/location';
import { type ActionField, LINES_NAME, nameOf } from '../../workings/action-block';
import { frenchDay, quoted } from '../../workings/formula';
import type { MilestonesInput } from './milestone-context';
import { DAYS_AHEAD } from '../../tracker/lateness';
import type { Part } from './milestone-frame';
import { columnFormula } from '../rows/column-formula';
import type { MilestoneWords } from './milestone-words';

/** Header row of every block of the sheet of workings and its first line, from 0. */
const [HEADER, FIRST] = [3, 5];
/** First column of the block: those before are of other blocks. */
const COLUMN = 80;
/** Where the sheet « Jalons » is told by what was written. */
export const MILESTONE_LOOK_PLACE = { row: HEADER - 1, column: COLUMN + 8 } as const;

/**
 * What is worked out of each row of Suivi for its milestones, one line a row, and, line after line,
 * which row stands there in each part of « Jalons ».
 */
const FIELDS = [
  'cle',
  'ordre',
  'ordre_retard',
  'ordre_60',
  'ordre_attente',
  'territoires',
  'court',
  'attendu_1',
  'attendu_2',
  'attendu_3',
  'attendu',
] as const;
type Field = (typeof FIELDS)[number];

/** The defined name of a column of the block. */
export function milestoneName(field: Field): string {
  return `calcj_${field}`;
}

/** Names the column that says which row of Suivi stands on the n-th line of a part. */
export const ORDER_NAMES: Readonly<Record<Part, string>> = {
  awaited: milestoneName('ordre_attente'),
  late: milestoneName('ordre_retard'),
  ahead: milestoneName('ordre_60'),
  list: milestoneName('ordre'),
};

/** How many rows of Suivi belong to a part. */
export const COUNTS: Readonly<Record<Part, string>> = {
  awaited: `COUNT(${nameOf('attente_cle')})`,
  late: `COUNT(${nameOf('retard_cle')})`,
  ahead: `COUNTIFS(${nameOf('jours')},"<=0",${nameOf('jours')},">=-${String(DAYS_AHEAD)}")`,
  list: `COUNT(${milestoneName('cle')})`,
};

/** The block of the milestones, beside that of the rows of Suivi. */
export function layOutMilestoneWorkings(
  { workings: { sheet, lines }, source }: MilestonesInput,
  words: MilestoneWords,
): readonly Edit[] {
  const formulas = workingFormulas(source, words);
  const from = { row: FIRST, column: COLUMN, rowCount: 1, columnCount: FIELDS.length };
  const cells = FIELDS.map((field): CellInput => ({ formula: `=${formulas[field]}` }));
  return [
    {
      kind: 'writeCells',
      sheet,
      at: { row: HEADER - 1, column: COLUMN },
      cells: [[words.workings]],
    },
    { kind: 'writeCells', sheet, at: { row: HEADER, column: COLUMN }, cells: [[...FIELDS]] },
    { kind: 'writeCells', sheet, at: from, cells: [cells] },
    ...FIELDS.map((field, index): Edit => ({
      kind: 'defineName',
      name: milestoneName(field),
      refersTo: `=${quoteSheet(sheet)}!${absoluteAreaAddress({ ...from, column: COLUMN + index, columnCount: 1, rowCount: lines })}`,
    })),
    { kind: 'fill', sheet, from, to: { ...from, row: FIRST + 1, rowCount: lines - 1 } },
  ];
}

function workingFormulas(
  source: MilestonesInput['source'],
  words: MilestoneWords,
): Readonly<Record<Field, string>> {
  const own = (field: Field): string =>
    `$${columnLetters(COLUMN + FIELDS.indexOf(field))}${String(FIRST + 1)}`;
  const line = `(ROW()-${String(FIRST)})`;
  const of = (field: ActionField): string => `INDEX(${nameOf(field)},${line})`;
  const orElse = (values: readonly ActionField[], last: string): string =>
    values.reduceRight((rest, field) => `IF(${of(field)}<>"",${of(field)},${rest})`, last);
  const done = orElse(['realise', 'fin', 'debut'], '99999');
  const open = orElse(['fin', 'debut'], '88888');
  const isOne = `AND(${of('present')}=1,OR(${of('type')}="Jalon",${of('type')}="Décision"))`;
  const order = (keys: string, by = 'SMALL'): string =>
    `IFERROR(MATCH(${by}(${keys},${line}),${keys},0),"")`;
  const territories = columnFormula(source, 'territory', line);
  return {
    cle: `IF(${isOne},IF(${of('statut')}="Réalisé",${done},${open})+${line}/100000,"")`,
    ordre: order(milestoneName('cle')),
    ordre_retard: order(nameOf('retard_cle'), 'LARGE'),
    ordre_60: `IF(${line}>${COUNTS.ahead},"",${order(nameOf('date_cle'))})`,
    ordre_attente: order(nameOf('attente_cle')),
    territoires: `IF(${own('cle')}="","",";"&SUBSTITUTE(SUBSTITUTE(${territories}&""," ; ",";"),"; ",";")&";")`,
    court: `IF(${own('cle')}="","",${of('numero')}&" "&${shortState(of, words)})`,
    ...waitingFormulas(own, { number: of('numero'), days: of('jours') }),
  };
}

/** « 22/09/2014 », « ✔ », « ? », with « ! » when late. */
function shortState(of: (field: ActionField) => string, words: MilestoneWords): string {
  const late = `IF(${of('situation')}>=2,${quoted(words.lateMark)},"")`;
  const day = `IF(${of('fin')}="","?",${frenchDay(of('fin'))})`;
  return `IF(${of('statut')}="Réalisé","✔",${day}&${late})`;
}

/** The rows that depend on a milestone or on a dated row: the lines of three, and all in words. */
function waitingFormulas(
  own: (field: Field) => string,
  { number, days }: { readonly number: string; readonly days: string },
): Readonly<Record<'attendu_1' | 'attendu_2' | 'attendu_3' | 'attendu', string>> {
  const all = nameOf('depend');
  const wanted = `"*;"&${number}&";*"`;
  const next = (before: string): string =>
    `IF(OR(${before}=0,${before}>=${LINES_NAME}),0,IFERROR(${before}+MATCH(${wanted},INDEX(${all},${before}+1):INDEX(${all},${LINES_NAME}),0),0))`;
  const name = (field: Field, before: string): string =>
    `IF(${own(field)}=0,"",${quoted(before)}&INDEX(${nameOf('numero')},${own(field)}))`;
  const others = `COUNTIF(${all},${wanted})-3`;
  const rest = `IF(${own('attendu_3')}=0,"",IF(${others}>0," + "&${others},""))`;
  return {
    attendu_1: `IF(OR(AND(${own('cle')}="",${days}=""),${number}=""),0,IFERROR(MATCH(${wanted},${all},0),0))`,
    attendu_2: next(own('attendu_1')),
    attendu_3: next(own('attendu_2')),
    attendu: `${name('attendu_1', '')}&${name('attendu_2', ' ; ')}&${name('attendu_3', ' ; ')}&${rest}`,
  };
}
