import { literally } from '../../lib/text';
import { CONTACTS, NAMES, NUMBERS } from '../checks/context/personal-finders';
import type { ToldFault } from '../checks/context/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

const REPLACEMENTS: readonly string[] = [NAMES, CONTACTS, NUMBERS].map(
  ({ replacement }) => replacement,
);

/**
 * The words of persons that a copy can be made without, each with what stands in their place: those that
 * « Corriger » would take out. Words that name a sheet or a column are in formulas, a bare number in
 * cells that count: they are put right in the workbook.
 */
export function replaceableWords(
  findings: readonly ToldFault[],
  { sheets, tables }: WorkbookSnapshot,
): ReadonlyMap<string, string> {
  const names = [...sheets.map(({ name }) => name), ...tables.flatMap(({ headers }) => headers)];
  const words = findings
    .filter(({ severity, acceptance = null }) => severity !== 'info' && acceptance === null)
    .flatMap(replacedBy);
  const isFree = (text: string): boolean =>
    /[^\d.,]/u.test(text) && !names.some((name) => name.includes(text));
  return new Map(words.filter(([text]) => isFree(text)));
}

/** Whether all that a finding asks to take out is among those words. */
export function isReplaceable(finding: ToldFault, words: ReadonlyMap<string, string>): boolean {
  const asked = replacedBy(finding);
  return asked.length > 0 && asked.every(([text]) => words.has(text));
}

/** What a fix takes out of a text: what stands where the replacement is. */
function replacedBy({ code, fix }: ToldFault): readonly (readonly [string, string])[] {
  const writes = code.startsWith('RGP-') ? (fix?.writes ?? []) : [];
  return writes.flatMap(({ before, after }) =>
    REPLACEMENTS.flatMap((by) => {
      const kept = typeof after === 'string' ? after.split(by) : [];
      const found = new RegExp(`^${kept.map(literally).join('([^]+?)')}$`, 'u').exec(before);
      return (found ?? []).slice(1).map((text) => [text, by] as const);
    }),
  );
}
