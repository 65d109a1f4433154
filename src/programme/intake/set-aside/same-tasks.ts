import { fold } from '../../../lib/text';
import type { SheetAnalysis } from '../analysis';
import type { ProposedAction } from '../../reading/proposal';
import { rankOf } from '../time/axis-labels';
import type { PeriodLabel } from '../time/period-labels';
import { readToldAt } from '../time/told-at';
import words from './version-words.json';

/** A sheet that holds most of the tasks of another says them again. */
const SAME_SHARE = 0.6;
/** Where a name tells that it is another version of them. */
const SAME_OF_VERSION = 0.5;
const MOSTLY = 0.8;
const MIN_ROWS = 2;
/** « Planning initial » and « Planning réel » of one plan tell other days. Folded. */
export const VERSION = new RegExp(words.versions.join('|'), 'u');

const PLANNED = new RegExp(words.planned.join('|'), 'u');
const ACTUAL = new RegExp(words.actual.join('|'), 'u');

type Pair = readonly [ProposedAction, ProposedAction];

/** Whether most actions of a sheet stand on another: of the same titles. */
export function isToldBy(sheet: SheetAnalysis, other: SheetAnalysis): boolean {
  const { actions } = sheet.reading;
  if (actions.length < MIN_ROWS) return false;
  const same = pairsOf(sheet, other);
  const isVersion = [sheet, other].some(({ sheet: name }) => VERSION.test(fold(name)));
  if (same.length < actions.length * (isVersion ? SAME_OF_VERSION : SAME_SHARE)) return false;
  return isVersion || !areTwins(sheet, other) || !areOnOtherDays(same);
}

/** Whether a sheet is called after what was done, and the other after what is planned: the days to come stand there. */
export function isActualOf({ sheet }: SheetAnalysis, other: SheetAnalysis): boolean {
  return ACTUAL.test(fold(sheet)) && PLANNED.test(fold(other.sheet));
}

/**
 * Of minutes that follow one another, « CR 12-01 » and « CR 09-02 », the rows of each sheet that a later one has again,
 * and which: how far they are is what that one says.
 */
export function toldLater(
  sheets: readonly SheetAnalysis[],
): ReadonlyMap<string, { readonly by: string; readonly rows: ReadonlySet<number> }> {
  const dated = sheets.flatMap((sheet) => {
    const at = readToldAt(fold(sheet.sheet));
    return at === null || at.when.kind === 'year' ? [] : [{ sheet, ...at }];
  });
  return new Map(
    dated.flatMap(({ sheet, name, when }) => {
      const [first, ...others] = dated
        .filter((one) => one.name === name && isAfter(one.when, when) && areTwins(sheet, one.sheet))
        .map((one) => ({ by: one.sheet.sheet, pairs: pairsOf(sheet, one.sheet) }))
        .filter(({ pairs }) => pairs.length > 0 && !areOnOtherDays(pairs));
      if (first === undefined) return [];
      const told = [first, ...others].flatMap(({ pairs }) => pairs.map(([action]) => action));
      const rows = new Set(told.flatMap(({ sources }) => sources.map(({ row }) => row)));
      return [[sheet.sheet, { by: first.by, rows }] as const];
    }),
  );
}

/** Whether a time comes after another; without a year, the nearer way round: January after December. */
function isAfter(later: PeriodLabel, earlier: PeriodLabel): boolean {
  const [one, other] = [rankOf(later), rankOf(earlier)];
  if (one?.unit !== other?.unit || one === null || other === null) return false;
  const apart = one.value - other.value;
  const ahead = later.year === null ? (apart + one.cycle) % one.cycle : apart;
  return ahead > 0 && (later.year !== null || ahead * 2 < one.cycle);
}

/** The actions of a sheet that another has too, with those of that one. */
function pairsOf({ reading }: SheetAnalysis, other: SheetAnalysis): readonly Pair[] {
  const told = new Map(other.reading.actions.map((action) => [keyOf(action), action]));
  return reading.actions.flatMap((action): readonly Pair[] => {
    const again = told.get(keyOf(action));
    return again === undefined ? [] : [[action, again]];
  });
}

function keyOf({ fields: { title, territory, site } }: ProposedAction): string {
  return [title, territory, site].map(fold).join('|');
}

/** Whether two sheets have the same columns. */
export function areTwins(...sheets: readonly [SheetAnalysis, SheetAnalysis]): boolean {
  const [one = [], other = []] = sheets.map(({ tables }) =>
    columnsOf(tables).flatMap(({ header, target }) => (target === 'period' ? [] : fold(header))),
  );
  const common = one.filter((header) => other.includes(header)).length;
  return common >= Math.max(one.length, other.length) * MOSTLY;
}

export type Columns = SheetAnalysis['tables'][number]['columns'];

export function columnsOf(tables: SheetAnalysis['tables']): Columns {
  return tables.flatMap(({ columns }) => columns);
}

function areOnOtherDays(pairs: readonly Pair[]): boolean {
  const dated = pairs
    .map((pair) => pair.map(({ fields: { start, end } }) => [start, end].filter(Boolean)))
    .filter((days) => days.every(({ length }) => length > 0));
  const apart = dated.filter(([one, other]) => !one?.some((day) => other?.includes(day)));
  return dated.length >= pairs.length / 2 && apart.length >= dated.length * MOSTLY;
}
