import { fold } from '../../lib/text';
import type { Edit } from '../../workbook/edit';
import { DATE_FORMAT } from '../tracker/settings-rows';
import { strandsOf } from './figures';
import { f, type Put } from './put-cells';
import type { TypedZones } from './read-synthesis';
import { strandFormulas } from './synthesis-formulas';
import { at, COLUMN, type SynthesisRows } from './synthesis-grid';
import type { SynthesisInput } from './synthesis-input';
import type { SynthesisWords } from './words';

/** Lines of « Par volet » at most; the rows of other strands are counted together. */
export const MOST_STRANDS = 10;

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

/** « Par volet »: a line a strand, then all of them. */
export function writeStrands(
  put: Put,
  { rows, strands, typed, words }: StrandBlock,
): readonly Edit[] {
  const { columns } = words;
  const counts = [
    columns.actions,
    columns.done,
    columns.running,
    columns.late,
    columns.conditional,
    columns.undated,
  ];
  const header = [columns.strand, null, columns.state, ...counts];
  const line = (row: number, name: string | null): readonly Edit[] => {
    const cell = name === '' ? '""' : at(row, COLUMN.left);
    const formulas = strandFormulas(name === null ? null : cell, words);
    const { actions, done, running, late, conditional, undated } = formulas;
    const numbers = [actions, done, running, late, conditional, undated].map(f);
    const opinion =
      name === null ? null : (typed.opinions.get(fold(name || words.noStrand)) ?? null);
    return [
      put([row, COLUMN.left], [name === null ? words.all : name || words.noStrand]),
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
