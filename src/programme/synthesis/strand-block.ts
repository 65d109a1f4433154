import { fold } from '../../lib/text';
import { DATE_FORMAT } from '../tracker/settings/rows';
import { quoted } from '../workings/formula';
import { type ActionField, nameOf } from '../workings/action-block';
import { KEY_STEP } from '../workings/action-formulas';
import { at, COLUMN, f, type Put, type SynthesisRows } from './synthesis-grid';
import type { TypedZones } from './read-synthesis';
import { awaited, plural, UNKNOWN } from './synthesis-formulas';
import type { SynthesisInput, SynthesisWords } from './synthesis-input';
import type { Edits } from '../../workbook/edit';

/** Lines of « Par volet » at most; the rows of other strands are told beside the total. */
export const MOST_STRANDS = 10;
/** Characters that the title of the next due row has room for, at its size. */
const TITLE_ROOM = 32;

/** The strands that rows bear, in order of first appearance; rows without any come last, as `''`. */
export function strandsOf(actions: SynthesisInput['actions']): readonly string[] {
  const named = new Map(actions.map(({ strand }) => [fold(strand), strand]));
  const names = [...named.values()];
  return [...names.filter((name) => name !== ''), ...names.filter((name) => name === '')];
}

/** The strands of the list that have rows, in its order, then the others; at most {@link MOST_STRANDS}. */
export function strandsToShow({
  actions,
  lists,
}: Pick<SynthesisInput, 'actions' | 'lists'>): readonly string[] {
  const used = strandsOf(actions);
  if (used.length === 0) return lists.strands.map(({ name }) => name).slice(0, MOST_STRANDS);
  const order = new Map(lists.strands.map(({ name }, index) => [fold(name), index]));
  const rank = (name: string): number => (name === '' ? 9999 : (order.get(fold(name)) ?? 999));
  return [...used].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_STRANDS);
}

interface StrandBlock {
  readonly rows: SynthesisRows;
  readonly strands: readonly string[];
  readonly typed: TypedZones;
  readonly words: SynthesisWords;
}

/** What is counted of a strand, in order. */
const COUNTS = ['actions', 'done', 'running', 'late', 'conditional', 'undated'] as const;

/** « Par volet »: a line a strand, then all of them. */
export function writeStrands(put: Put, { rows, strands, typed, words }: StrandBlock): Edits {
  const { columns } = words;
  const header = [columns.strand, null, columns.state, ...COUNTS.map((key) => columns[key])];
  const line = (row: number, name: string | null): Edits => {
    const cell = name === '' ? '""' : at(row, COLUMN.left);
    const formulas = strandFormulas(name === null ? null : cell, words);
    const numbers = COUNTS.map((key) => f(formulas[key]));
    const opinion =
      name === null ? null : (typed.opinions.get(fold(name || words.noStrand)) ?? null);
    const told = name === null ? f(allFormula(rows, words)) : name || words.noStrand;
    return [
      put([row, COLUMN.left], [told]),
      put([row, COLUMN.state], [f(formulas.state), ...numbers]),
      put([row, COLUMN.right], [f(formulas.next)], DATE_FORMAT),
      put([row, COLUMN.rightText], [f(formulas.title)]),
      ...(opinion === null ? [] : [put([row, COLUMN.last], [opinion])]),
    ];
  };
  return [
    put([rows.strands, 0], [words.sections.strands]),
    put([rows.strands + 1, 0], header),
    put([rows.strands + 1, COLUMN.right], [columns.next, null, null, columns.opinion]),
    ...strands.flatMap((name, index) => line(rows.firstStrand + index, name)),
    ...line(rows.firstStrand + rows.strandCount, null),
  ];
}

/** The actions of the strands that have a line. */
export function countedOf({ firstStrand, strandCount }: SynthesisRows): string {
  const [first, last] = [firstStrand, firstStrand + strandCount - 1];
  return `SUM(${at(first, COLUMN.middle)}:${at(last, COLUMN.middle)})`;
}

/** « Ensemble », which says how many actions are of strands that have no line. */
function allFormula(rows: SynthesisRows, { all, otherStrands }: SynthesisWords): string {
  const total = at(rows.firstStrand + rows.strandCount, COLUMN.middle);
  const others = `(N(${total})-${countedOf(rows)})`;
  const told = `${quoted(otherStrands.of)}&${others}&${plural(others, otherStrands)}`;
  return `=${quoted(all)}&IF(${others}>0,${told},"")`;
}

/** The cells of a strand, whose name stands in `strand`; of all the rows when it is null. */
function strandFormulas(strand: string | null, words: SynthesisWords) {
  const count = (...tests: readonly (readonly [ActionField, string])[]): string => {
    const all = [['present', '1'] as const, ...tests];
    const pairs = all.map(([field, value]) => `${nameOf(field)},${value}`).join(',');
    return `COUNTIFS(${strand === null ? '' : `${nameOf('volet')},${strand},`}${pairs})`;
  };
  const safe = (value: string): string => `=IFERROR(${value},"${UNKNOWN}")`;
  const key =
    strand === null
      ? `IFERROR(SMALL(${nameOf('date_cle')},1),0)`
      : `SUMIFS(${nameOf('date_cle')},${nameOf('volet')},${strand},${nameOf('premier')},1)`;
  const line = `MATCH(${key},${nameOf('date_cle')},0)`;
  const title = `INDEX(${nameOf('titre')},${line})`;
  return {
    actions: safe(count()),
    done: safe(count(['statut', '"Réalisé"'])),
    running: safe(count(['statut', '"En cours"'])),
    late: safe(count(['situation', '2'])),
    conditional: safe(count(['ouvert', '1'], ['condition', '2'])),
    undated: safe(count(['a_dater', '1'])),
    next: `=IFERROR(IF(${key}=0,"${UNKNOWN}",INT(${key}/${KEY_STEP})),"")`,
    title: `=IFERROR(${awaited(title, { line, room: TITLE_ROOM, words })},"")`,
    state: safe(stateFormula(count, words)),
  };
}

function stateFormula(
  count: (...tests: readonly (readonly [ActionField, string])[]) => string,
  { states }: SynthesisWords,
): string {
  const open = count(['ouvert', '1']);
  const awaiting = count(['ouvert', '1'], ['attente', '1']);
  const isAwaiting = `AND(${open}>0,${awaiting}=${open})`;
  const isUndated = `AND(${open}>0,${count(['a_dater', '1'])}=${open})`;
  const isWatched = `${count(['rappel', '1'])}+${count(['situation', '3'])}>0`;
  const dated = `IF(${isUndated},${quoted(states.undated)},${quoted(states['on-time'])})`;
  const quiet = `IF(${isAwaiting},${quoted(states.awaiting)},${dated})`;
  const watched = `IF(${isWatched},${quoted(states['to-watch'])},${quiet})`;
  return `IF(${count()}=0,"${UNKNOWN}",IF(${count(['situation', '2'])}>0,${quoted(states.late)},${watched}))`;
}
