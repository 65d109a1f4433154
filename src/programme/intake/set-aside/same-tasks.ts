import { fold } from '../../../lib/text';
import type { SheetAnalysis } from '../analysis';
import { isSerial } from '../columns/column-content';
import type { ProposedAction } from '../../reading/proposal';
import words from './version-words.json';

/** A sheet that holds most of the tasks of another says them again. */
const SAME_SHARE = 0.6;
/** Where a name tells that it is another version of them. */
const SAME_OF_VERSION = 0.5;
const MOSTLY = 0.8;
const MIN_ROWS = 2;
/** « Planning initial » and « Planning réel » of one plan tell other days. Folded. */
const VERSION = new RegExp(words.versions.join('|'), 'u');

type Pair = readonly [ProposedAction, ProposedAction];

/** Whether most actions of a sheet stand on another: of the same titles. */
export function isToldBy(sheet: SheetAnalysis, other: SheetAnalysis): boolean {
  const [actions, others] = [sheet.reading.actions, other.reading.actions];
  if (actions.length < MIN_ROWS) return false;
  const told = new Map(others.map((action) => [keyOf(action), action]));
  const same = actions.flatMap((action): readonly Pair[] => {
    const again = told.get(keyOf(action));
    return again === undefined ? [] : [[action, again]];
  });
  const isVersion = [sheet, other].some(({ sheet: name }) => VERSION.test(fold(name)));
  if (same.length < actions.length * (isVersion ? SAME_OF_VERSION : SAME_SHARE)) return false;
  return isVersion || !areTwins(sheet, other) || !areOnOtherDays(same);
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
    .map((pair) => pair.map(daysOf))
    .filter((days) => days.every(({ length }) => length > 0));
  const apart = dated.filter(([one, other]) => !one?.some((day) => other?.includes(day)));
  return dated.length >= pairs.length / 2 && apart.length >= dated.length * MOSTLY;
}

/** The days that a row tells, those of the user's own columns among them. */
function daysOf({ fields: { start, end }, own }: ProposedAction): readonly unknown[] {
  const others = own.map(({ value }) =>
    typeof value === 'number' && isSerial(value) ? value : null,
  );
  return [start, end, ...others].filter((day) => day !== null);
}
