import type { FindingParams, RuleCode } from '../rules/catalogue';
import type { CheckContext } from '../context/context';
import type {
  Acceptance,
  FindingPlace,
  Fix,
  Params,
  PlacedHit,
  Severity,
  Unchecked,
  UncheckedReason,
} from '../context/finding';
import { type FindingSubject, subjectAt, subjectOf } from '../context/subject';
import type { CheckedTable, KeyOf, RowOf, RowTable } from '../context/tables';
import type { RowHit, RuleHead } from '../rules/rule';
import { rankOf } from './finding-order';
import { fingerprintOf, formerFingerprintOf } from './fingerprint';

/** One thing wrong or worth knowing, with its place and what its sentence needs. */
export type Finding = {
  readonly [Code in RuleCode]: {
    readonly code: Code;
    /** That of its rule, or `info` when the copy to share puts it right. */
    readonly severity: Severity;
    readonly isMendedByCopy: boolean;
    readonly place: FindingPlace;
    readonly params: FindingParams[Code];
    /** What the cell shows; `''` when it is empty or when there is no cell. */
    readonly value: string;
    /** The strand of the row; `''` when there is none. */
    readonly strand: string;
    /** Names the row whatever its place: its N°, its code; `''` when it has none. */
    readonly rowName: string;
    /** The row and column it is about; null outside the rows of the tables. */
    readonly subject: FindingSubject | null;
    readonly fix: Fix | null;
    /** Its place in the report: severity, then sheet, row and column. */
    readonly rank: number;
    /** Names it in the state its cell is in. */
    readonly fingerprint: string;
    /** Null when it still asks for something. */
    readonly acceptance: Acceptance | null;
  };
}[RuleCode];

/** A rule, or a part of it, that could not run. */
export interface UncheckedRule {
  readonly code: RuleCode;
  readonly why: UncheckedReason;
  readonly what: string;
}

/** A rule that could not run, with why. */
export function uncheckedRule(code: string, { unchecked, what }: Unchecked): UncheckedRule {
  return { code: code as RuleCode, why: unchecked, what };
}

/** A finding anywhere in the workbook. */
export function placedFinding(
  rule: RuleHead<string>,
  { place, params, fix }: PlacedHit<Params>,
  context: CheckContext,
): Finding {
  const subject = subjectAt(place, context);
  return toFinding(
    {
      code: rule.code,
      severity: rule.severity,
      place,
      params,
      value: shownAt(place, context),
      strand: '',
      rowName: subject?.id ?? '',
      subject,
      fix: fix ?? null,
    },
    context,
  );
}

/** A finding in a row of a table. */
export function rowFinding<T extends RowTable>(
  rule: RuleHead<string>,
  one: RowHit<KeyOf<T>, Params>,
  at: {
    readonly table: T;
    readonly row: RowOf<T>;
    readonly checked: CheckedTable<T>;
    readonly context: CheckContext;
  },
): Finding {
  const { table, row, checked, context } = at;
  const { place } = checked;
  const column = place.columns[one.column] ?? place.area.column;
  return toFinding(
    {
      code: rule.code,
      severity: rule.severity,
      place: { kind: 'cell', sheet: place.sheet, row: row.raw.row, column },
      params: one.params,
      value: row.raw.texts[one.column],
      strand: 'strand' in row.value ? String(row.value.strand) : '',
      rowName: nameOf(row.value),
      subject: subjectOf(table, row, one.column),
      fix: one.fix ? rowFix(one.fix, row, checked) : null,
    },
    context,
  );
}

function rowFix<T extends RowTable>(
  fix: NonNullable<RowHit<KeyOf<T>, Params>['fix']>,
  row: RowOf<T>,
  { place }: CheckedTable<T>,
): Fix {
  const writes = (Object.keys(fix.writes) as KeyOf<T>[]).flatMap((key) => {
    const column = place.columns[key];
    const after = fix.writes[key];
    if (column === undefined || after === undefined) return [];
    const { sheet } = place;
    const write = { sheet, row: row.raw.row, column, before: row.raw.texts[key], after };
    const marked = key === 'id' ? { ...write, isNumber: true } : write;
    return [fix.format === undefined ? marked : { ...marked, format: fix.format }];
  });
  const { mode, others = [], edits = [], numbers = [] } = fix;
  return { mode, writes: [...writes, ...others], edits, numbers };
}

function nameOf(value: object): string {
  if ('code' in value && 'session' in value)
    return `${String(value.code)}|${String(value.session)}`;
  if ('id' in value) return String(value.id);
  return 'name' in value ? String(value.name) : '';
}

function shownAt(place: FindingPlace, { sheetNamed }: CheckContext): string {
  if (place.kind !== 'cell') return '';
  return sheetNamed(place.sheet)?.texts[place.row]?.[place.column] ?? '';
}

/** The params of a rule are those of its code: the catalogue derives one from the other. */
function toFinding(
  told: Omit<
    Finding,
    'code' | 'params' | 'rank' | 'fingerprint' | 'acceptance' | 'isMendedByCopy'
  > & {
    readonly code: string;
    readonly params: Params;
  },
  { accepted, positions, isMendedByCopy }: CheckContext,
): Finding {
  const { place, params, subject } = told;
  const isMended = isMendedByCopy?.(told) === true;
  const severity = isMended ? 'info' : told.severity;
  const fingerprint = fingerprintOf(told);
  const acceptance =
    severity === 'blocking' || accepted.size === 0
      ? null
      : (accepted.get(fingerprint) ?? accepted.get(formerFingerprintOf(told)) ?? null);
  // Field by field: a copy of thousands is what a check costs.
  return {
    code: told.code,
    severity,
    isMendedByCopy: isMended,
    place,
    params,
    value: told.value,
    strand: told.strand,
    rowName: told.rowName,
    subject,
    fix: told.fix,
    rank: rankOf(place, severity, positions),
    fingerprint,
    acceptance,
  } as Finding;
}
