import type { Edits } from '../../../workbook/edit';
import { columnLetters } from '../../../workbook/location';
import { FIRST_LINE, HEADER_LINE, layOutBlock } from '../../workings/block';
import type { Part } from './milestone-frame';
import type { MilestoneWords } from './milestone-words';
import { frenchDay, isAmong, quoted } from '../../workings/formula';
import { type ActionField, nameOf } from '../../workings/action-block';
import { DAYS_AHEAD, POINT_TYPES } from '../../tracker/lateness';
import { writeCells } from '../../tracker/layout/edit-parts';
import type { MilestonesInput } from './milestone-context';

/** First column of the block: those before are of other blocks. */
const COLUMN = 80;
/** Where the sheet « Jalons » is told by what was written. */
export const MILESTONE_LOOK_PLACE = { row: HEADER_LINE - 1, column: COLUMN + 8 } as const;

/**
 * What is worked out of each row of Suivi for its milestones, one line a row, and, line after line,
 * which row stands there in each part of « Jalons ».
 */
const ORDERS = ['ordre', 'ordre_retard', 'ordre_60', 'ordre_attente'] as const;
const FIELDS = ['cle', ...ORDERS, 'territoires', 'court'] as const;
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
  { workings }: Pick<MilestonesInput, 'workings'>,
  words: MilestoneWords,
): Edits {
  const formulas = workingFormulas(words);
  const fields = FIELDS.map((field) => ({
    name: milestoneName(field),
    formula: `=${formulas[field]}`,
  }));
  return [
    writeCells({ sheet: workings.sheet, row: HEADER_LINE - 1, column: COLUMN }, [[words.workings]]),
    writeCells({ sheet: workings.sheet, row: HEADER_LINE, column: COLUMN }, [[...FIELDS]]),
    ...layOutBlock({ ...workings, column: COLUMN, fields }),
  ];
}

function workingFormulas(words: MilestoneWords): Readonly<Record<Field, string>> {
  const own = (field: Field): string =>
    `$${columnLetters(COLUMN + FIELDS.indexOf(field))}${String(FIRST_LINE + 1)}`;
  const line = `(ROW()-${String(FIRST_LINE)})`;
  const of = (field: ActionField): string => `INDEX(${nameOf(field)},${line})`;
  const orElse = (values: readonly ActionField[], last: string): string =>
    values.reduceRight((rest, field) => `IF(${of(field)}<>"",${of(field)},${rest})`, last);
  const done = orElse(['realise', 'fin', 'debut'], '99999');
  const open = orElse(['fin', 'debut'], '88888');
  const isOne = `AND(${of('present')}=1,${isAmong(of('type'), POINT_TYPES)})`;
  const order = (keys: string, by = 'SMALL'): string =>
    `IFERROR(MATCH(${by}(${keys},${line}),${keys},0),"")`;
  return {
    cle: `IF(${isOne},IF(${of('statut')}="Réalisé",${done},${open})+${line}/100000,"")`,
    ordre: order(milestoneName('cle')),
    ordre_retard: order(nameOf('retard_cle'), 'LARGE'),
    ordre_60: `IF(${line}>${COUNTS.ahead},"",${order(nameOf('date_cle'))})`,
    ordre_attente: order(nameOf('attente_cle')),
    territoires: `IF(${own('cle')}="","",";"&SUBSTITUTE(SUBSTITUTE(${of('territoire')}," ; ",";"),"; ",";")&";")`,
    court: `IF(${own('cle')}="","",${of('numero')}&" "&${shortState(of, words)})`,
  };
}

/** « 22/09/2014 », « ✔ », « ? », with « ! » when late. */
function shortState(of: (field: ActionField) => string, words: MilestoneWords): string {
  const late = `IF(${of('situation')}>=2,${quoted(words.lateMark)},"")`;
  const day = `IF(${of('fin')}="","?",${frenchDay(of('fin'))})`;
  return `IF(${of('statut')}="Réalisé","✔",${day}&${late})`;
}
