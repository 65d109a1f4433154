import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { ReadRow } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import type { CheckScope, Params, Severity, Unchecked } from '../context/finding';
import { askFor, type RowFix, setCell, writeAtOnce } from '../fixes/row-fix';
import { nearestWord } from '../texts/nearest-word';
import type { KeyOf, RowOf, RowTable } from '../context/tables';
import type { GroupRule, RowHit, RowOutcome, RowRule, RuleHead, WorkbookRule } from './rule';

/** A maker for each severity: `actionRule.blocking('ACT-01', …)`. */
type BySeverity<Make> = Readonly<Record<Severity, Make>>;

function bySeverity<Make>(make: (severity: Severity) => Make): BySeverity<Make> {
  return { blocking: make('blocking'), warning: make('warning'), info: make('info') };
}

/** What a maker is given apart. */
type Given = 'kind' | 'table' | 'code' | 'severity' | 'check';

type RowRuleMaker<T extends RowTable, Context = CheckContext> = <
  const Code extends string,
  P extends Params,
>(
  code: Code,
  needs: readonly KeyOf<T>[] | Omit<RowRule<T, Code, P>, Given>,
  check: (row: RowOf<T>, context: Context) => RowOutcome<KeyOf<T>, P>,
) => RowRule<T, Code, P>;

/**
 * Makes the rules of one table: `const actionRule = rowRuleOf('actions')`. Before what it checks, a rule
 * names the columns it needs, alone or with what else bears on it; what bears on all of them is said once.
 */
export function rowRuleOf<T extends RowTable>(
  table: T,
  shared: Pick<RowRule<T>, 'unless'> = {},
): BySeverity<RowRuleMaker<T>> {
  return bySeverity((severity) => (code, needs, check) => {
    const looksAt = isList(needs) ? { needs } : needs;
    return { kind: 'row', table, code, severity, ...shared, ...looksAt, check };
  });
}

/** Makes the rules of one table that look at the status date, and cannot run without one. */
export function datedRuleOf<T extends RowTable>(
  table: T,
): BySeverity<RowRuleMaker<T, DatedContext>> {
  const unless = ({ statusDate }: CheckContext): Unchecked | null =>
    statusDate === null ? { unchecked: 'setting-missing', what: 'statusDate' } : null;
  const rule = rowRuleOf(table, { unless });
  return bySeverity(
    (severity) => (code, needs, check) =>
      rule[severity](code, needs, (row, context) =>
        isDated(context) ? check(row, context) : null,
      ),
  );
}

type DatedContext = CheckContext & { readonly statusDate: CalendarDate };

function isDated(context: CheckContext): context is DatedContext {
  return context.statusDate !== null;
}

function isList(needs: readonly string[] | object): needs is readonly string[] {
  return Array.isArray(needs);
}

type GroupRuleMaker<T extends RowTable> = <const Code extends string, P extends Params>(
  code: Code,
  rule: Omit<GroupRule<T, Code, P>, Given>,
) => GroupRule<T, Code, P>;

/** Makes the rules that compare rows of one table. */
export function groupRuleOf<T extends RowTable>(table: T): BySeverity<GroupRuleMaker<T>> {
  return bySeverity((severity) => (code, rule) => ({
    kind: 'group',
    table,
    code,
    severity,
    ...rule,
  }));
}

/** Makes the rule that each row of a table bears a N° of its own; `freeIn` proposes one. */
export function numberRule<T extends 'actions' | 'sessions', const Code extends string>(
  table: T,
  code: Code,
  freeIn: (row: RowOf<T>, context: CheckContext) => string | null,
): GroupRule<T, Code, { value: string; other: string | null; proposed: string | null }> {
  const column = 'id' as KeyOf<T>;
  const idIn = ({ value }: RowOf<T>): string => ('id' in value ? String(value.id) : '');
  return groupRuleOf(table).blocking(code, {
    needs: [column],
    looksAtOne: true,
    keyOf: (row) => fold(idIn(row)),
    checkGroup: (rows, context) => {
      const [first, ...others] = rows;
      if (first === undefined) return [];
      const isEmpty = idIn(first) === '';
      const other = isEmpty ? null : context.locate(table, first, column);
      return (isEmpty ? rows : others).map((row) => {
        const proposed = freeIn(row, context);
        const params = { value: idIn(row), other, proposed };
        return { row, ...hit(column, params, askFor(column, proposed)) };
      });
    },
  });
}

/** Makes the rules that look at whole tables or sheets, in checks of that scope. */
function wholeRule(scope: CheckScope) {
  return bySeverity(
    (severity) =>
      <const Code extends string, P extends Params>(
        code: Code,
        check: WorkbookRule<Code, P>['check'],
      ): WorkbookRule<Code, P> => ({ kind: 'workbook', code, severity, scope, check }),
  );
}

/** Makes the rules that look at whole tables. */
export const workbookRule = wholeRule('tracker');

/** Makes the rules on what a recipient of the workbook would see or receive. */
export const sharingRule = wholeRule('sharing');

/** A finding in a column of the row, with what its sentence needs. */
export function hit<Column extends string, P extends Params, Written extends string = never>(
  column: Column,
  params: P,
  fix?: RowFix<Written> | null,
): RowHit<Column | Written, P> {
  return (fix ? { column, params, fix } : { column, params }) as RowHit<Column | Written, P>;
}

/**
 * A value that is none of a list, and the word of the list it was most likely meant to be, if any: written
 * at once when accents alone tell them apart.
 */
export function propose<Column extends string>(
  column: Column,
  value: string,
  proposed: string | null,
): RowHit<Column, { value: string; proposed: string | null }> {
  const isSame = proposed !== null && fold(proposed) === fold(value);
  const fix = isSame ? writeAtOnce(setCell(column, proposed)) : askFor(column, proposed);
  return hit(column, { value, proposed }, fix);
}

/** What stands in the place of a word of a list: a synonym is written at once, the nearest word asked for. */
export function proposeWord<Column extends string, Word extends string>(
  column: Column,
  typed: string,
  { words, fromWord }: { words: readonly Word[]; fromWord: (typed: string) => Word | null },
): RowHit<Column, { value: string; proposed: string | null }> {
  const meant = fromWord(typed);
  if (meant === null) return propose(column, typed, nearestWord(typed, words));
  return hit(column, { value: typed, proposed: meant }, writeAtOnce(setCell(column, meant)));
}

const NOTHING: readonly never[] = [];

/** What a look at each of some columns of a row tells; most rows cost no list. */
export function eachColumn<Key extends string, Found>(
  columns: readonly Key[],
  look: (column: Key) => Found | null,
): readonly Found[] {
  let found: Found[] | null = null;
  for (const column of columns) {
    const told = look(column);
    if (told !== null) (found ??= []).push(told);
  }
  return found ?? NOTHING;
}

/** What a look at one cell of a row tells, whatever its table. */
export interface CellJudge<Code extends string, P extends Params> extends RuleHead<Code> {
  readonly judge: <Key extends string>(
    row: ReadRow<Key, unknown>,
    column: Key,
    context: CheckContext,
  ) => RowHit<Key, P> | null;
}

/** Makes a rule that looks at some columns of a table, each on its own. */
export function inColumns<T extends RowTable, const Code extends string, P extends Params>(
  table: T,
  columns: readonly KeyOf<T>[],
  { judge, ...head }: CellJudge<Code, P> & Pick<RowRule<T>, 'concerns'>,
): RowRule<T, Code, P> {
  const check = (row: RowOf<T>, context: CheckContext): readonly RowHit<KeyOf<T>, P>[] =>
    eachColumn(columns, (key) => judge(row, key, context));
  return { kind: 'row', table, needs: NOTHING, ...head, check };
}
