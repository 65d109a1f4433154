import { fold } from '../../src/lib/text';
import type { ProposedAction } from '../../src/programme/reading/proposal';
import type { ExpectedRow } from '../programme/narrative/narrative-fixtures';

/** Whether each field that a reader gave is right. */
export type Verdict = Readonly<Record<string, boolean>>;

/** A row is right when these are. */
export const MAIN_FIELDS = ['strand', 'type', 'status', 'start', 'end'] as const;

/** Compares a row with the one a reader wrote; `after` is not judged here, it needs its neighbours. */
export function judge({ fields, deduced, basis }: ProposedAction, expected: ExpectedRow): Verdict {
  const { extras } = expected;
  const shown: Readonly<Record<string, string>> = {
    title: fields.title,
    site: fields.site,
    territory: fields.territory,
    condition: fields.condition,
    effect: fields.effect ?? '',
    decision: fields.decisionMaker,
    due: fields.dueText,
    basis,
    dwellings: String(fields.dwellings ?? ''),
    deduced: deduced.map(({ value }) => value).join(' + '),
  };
  const asked = Object.keys(extras).filter((key) => key in shown);
  return {
    strand: fields.strand === expected.strand,
    type: expected.type === null || (fields.type ?? '-') === expected.type,
    status: (fields.status ?? '-') === expected.status,
    start: (fields.start ?? '') === expected.start,
    end: (fields.end ?? '') === expected.end,
    partners: fold(fields.partners.join(' ; ')) === fold(expected.partners),
    ...Object.fromEntries(
      asked.map((key) => [key, fold(shown[key] ?? '') === fold(extras[key] ?? '')]),
    ),
  };
}

export function isRowRight(verdict: Verdict | null): boolean {
  return verdict !== null && MAIN_FIELDS.every((field) => verdict[field] === true);
}
