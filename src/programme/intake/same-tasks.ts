import { tally } from '../../lib/tally';
import { fold } from '../../lib/text';
import type { SheetAnalysis } from './analysis';
import type { ProposedAction } from '../reading/proposal';

/** A sheet that holds most of the tasks of another says them again. */
const SAME_SHARE = 0.6;
const MOSTLY = 0.8;
const MIN_ROWS = 2;
/** Titles are compared word by word on sheets of so many rows at most. */
const MAX_ROWS = 300;
/** « Planning initial » and « Planning réel » of one plan tell other days. Folded. */
const VERSION =
  /reel|effecti[fv]|actual|prev(?:u|ision)|plann?ed|initial|origin|revis|estim|baseline|theori|nouve|ancien|cop(?:ie|y)|maj(?![a-z])|\(\d+\)|(?:^|[^a-z])v(?:ersion)? ?\d/u;

type Actions = SheetAnalysis['reading']['actions'];
type Pair = readonly [ProposedAction, ProposedAction];

/** Whether most actions of a sheet stand on another: of the same titles, or in other words in the same order and groups. */
export function isToldBy(sheet: SheetAnalysis, other: SheetAnalysis): boolean {
  const [actions, others] = [sheet.reading.actions, other.reading.actions];
  if (actions.length < MIN_ROWS) return false;
  const same = sameTitles(actions, others);
  const isSame = same.length >= actions.length * SAME_SHARE;
  if (!isSame && !areNear(actions, others)) return false;
  return !isSame || !areTwins(sheet, other) || !areOnOtherDays(same);
}

/** Pairs of one title, in the same place. */
function sameTitles(actions: Actions, others: Actions): readonly Pair[] {
  const told = new Map(others.map((action) => [keyOf(action), action]));
  return actions.flatMap((action): readonly Pair[] => {
    const other = told.get(keyOf(action));
    return other === undefined ? [] : [[action, other]];
  });
}

function keyOf({ fields: { title, territory, site } }: ProposedAction): string {
  return [title, territory, site].map(fold).join('|');
}

/** « Install GA4 » for « Install Google Analytics 4 », row after row and group after group. */
function areNear(actions: Actions, others: Actions): boolean {
  if (Math.max(actions.length, others.length) > MAX_ROWS) return false;
  const words = others.map(wordsOf);
  const found = actions.flatMap((action) => {
    const own = wordsOf(action);
    const at = words.findIndex((some) => saysSame(own, some));
    return at < 0 ? [] : [{ at, group: action.fields.strand }];
  });
  const inOrder = found.filter(({ at }, index) => at > (found[index - 1]?.at ?? -1));
  const groups = [...new Set(found.map(({ group }) => group))];
  const kept = groups.map((name) => {
    const rows = found.filter(({ group }) => group === name);
    return Math.max(...tally(rows.map(({ at }) => others[at]?.fields.strand)).values());
  });
  return (
    found.length > MIN_ROWS &&
    found.length >= actions.length * SAME_SHARE &&
    inOrder.length >= found.length * MOSTLY &&
    groups.length > 1 &&
    kept.reduce((sum, count) => sum + count, 0) >= found.length * MOSTLY
  );
}

function wordsOf({ fields }: ProposedAction): ReadonlySet<string> {
  return new Set(fold(fields.title).match(/\d+|[a-z]{2,}/gu));
}

/** Whether most words of the shorter are in the longer, and all its figures. */
function saysSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  const missing = [...short].filter((word) => !long.has(word));
  const isOfOther = missing.some((word) => /\d/u.test(word));
  const common = short.size - missing.length;
  return !isOfOther && common >= MIN_ROWS && common >= short.size * SAME_SHARE;
}

/** Whether two sheets of the same columns, neither of which is a version of the other by its name, tell two plans. */
function areTwins(...sheets: readonly [SheetAnalysis, SheetAnalysis]): boolean {
  const [one = [], other = []] = sheets.map(({ tables }) =>
    tables
      .flatMap(({ columns }) => columns)
      .filter(({ header, target }) => header !== '' && target !== 'period')
      .map(({ header }) => fold(header)),
  );
  const common = one.filter((header) => other.includes(header));
  const areAlike = common.length >= Math.max(one.length, other.length) * MOSTLY;
  return areAlike && !sheets.some(({ sheet }) => VERSION.test(fold(sheet)));
}

function areOnOtherDays(pairs: readonly Pair[]): boolean {
  const dated = pairs.filter((pair) => pair.every((action) => daysOf(action).length > 0));
  const apart = dated.filter(([one, other]) => {
    const days = daysOf(other);
    return !daysOf(one).some((day) => days.includes(day));
  });
  return dated.length >= pairs.length / 2 && apart.length >= dated.length * MOSTLY;
}

/** The days that a row tells, those of the user's own columns among them. */
function daysOf({ fields: { start, end }, own }: ProposedAction): readonly (string | number)[] {
  const others = own.flatMap(({ value }) =>
    typeof value === 'number' && value > 36_525 && value < 58_500 ? [value] : [],
  );
  return [start, end, ...others].filter((day) => day !== null);
}
