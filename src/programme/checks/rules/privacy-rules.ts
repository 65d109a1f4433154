import type { Fix, PlacedHit } from '../context/finding';
import { onConfirmation } from '../fixes/row-fix';
import { hit, rowRuleOf, sharingRule } from './make-rules';
import { isOwnSheet } from '../context/shared-texts';
import { findPersonNames, isPersonName } from '../texts/person-names';
import { countListedPersons } from '../texts/person-lists';
import type { CheckContext } from '../context/context';
import { atCell, atSheet, atWorkbook, eachCell } from '../context/placed-hit';
import { authorsOf, codesOf, isNoAuthor, personFinder } from '../context/person-codes';
import { fold } from '../../../lib/text';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** What tells of persons without naming one in a text: lists, small counts, properties, owners. */
export const PRIVACY_RULES = [
  sharingRule.blocking('RGP-04', (context) => {
    const own = context.tables.attendances;
    const count = own?.rows.length ?? 0;
    const coded =
      own && count > 0
        ? [atSheet(own.place.sheet, { sheet: own.place.sheet, count, kind: 'coded' })]
        : [];
    const lists = context.snapshot.sheets.flatMap((sheet) => {
      if (isOwnSheet(context, sheet.name)) return [];
      const { count: persons, kind } = countListedPersons(sheet);
      return persons === 0
        ? []
        : [atSheet(sheet.name, { sheet: sheet.name, count: persons, kind })];
    });
    return [...coded, ...lists];
  }),
  sharingRule.blocking('RGP-12', (context) => {
    const codes = [...codesOf(context.tracker), ...authorsOf(context.snapshot, context.tracker)];
    const find = personFinder(new Set(codes));
    const { attendances } = context.tables;
    return codes.length === 0
      ? []
      : context.snapshot.sheets
          .filter(({ name }) => name !== attendances?.place.sheet)
          .flatMap((sheet) => codesIn(sheet, find, context));
  }),
  sharingRule.warning('RGP-06', (context) =>
    context.snapshot.sheets.flatMap((sheet) => smallCounts(sheet, context)),
  ),
  sharingRule.info('RGP-09', ({ snapshot: { properties } }) => {
    if (!properties.known) return { unchecked: properties.why, what: '' };
    const { author, lastAuthor, manager } = properties.value;
    return Object.entries({ author, lastAuthor, manager })
      .filter(([, value]) => value.trim() !== '' && !isNoAuthor(value))
      .map(([property, value]) => atWorkbook({ property, value }, emptyProperty(property)));
  }),
  rowRuleOf('actions').info(
    'RGP-10',
    { scope: 'sharing', needs: ['owner'] },
    ({ value: { owner } }, context) =>
      // What is around a name tells RGP-01 that it is one.
      isPersonName(owner) && findPersonNames(owner, context.knownNames()).length === 0
        ? hit('owner', { value: owner })
        : null,
  ),
] as const;

/** The cells that would take the code of a person along in the copy, which stops there. */
function codesIn(
  sheet: SheetSnapshot,
  find: (text: string) => string | null,
  context: CheckContext,
): readonly PlacedHit<{ value: string }>[] {
  return eachCell(sheet, (text, cell) => {
    const value = typeof text === 'string' ? find(text) : null;
    if (value === null || typeof text !== 'string') return [];
    const place = { kind: 'cell', ...cell } as const;
    const told = { code: 'RGP-12', severity: 'blocking', place, fix: null } as const;
    if (context.isMendedByCopy?.(told) === true) return [];
    const isTyped = sheet.formulas[cell.row]?.[cell.column] === text;
    const write = { ...cell, before: text, after: text.replaceAll(value, '[code retiré]') };
    const fix = isTyped && isOwnSheet(context, sheet.name) ? onConfirmation([write], []) : null;
    return [atCell(cell, { value }, fix)];
  });
}

/** Excel itself writes who saved last: only the others can be emptied. */
function emptyProperty(property: string): Fix | null {
  if (property !== 'author' && property !== 'manager') return null;
  return onConfirmation([], [{ kind: 'setProperty', property, value: '' }]);
}

/** Counts of persons below the threshold where basins cross jobs. */
function smallCounts(
  { name, values }: SheetSnapshot,
  { lists, settings, words }: CheckContext,
): readonly PlacedHit<{ value: number; basin: string; job: string }>[] {
  const jobs = new Set(lists.jobs.map(fold));
  const isJob = (value: unknown): value is string =>
    typeof value === 'string' && jobs.has(fold(value));
  let header: readonly unknown[] = [];
  return values.flatMap((line, row) => {
    if (line.filter(isJob).length >= 2) header = line;
    const basin = line.find((value) => typeof value === 'string');
    if (typeof basin !== 'string' || !words.places.has(basin)) return [];
    return line.flatMap((value, column) => {
      const job = header[column];
      const isSmall = typeof value === 'number' && value > 0 && value < settings.smallCount;
      if (!isSmall || !isJob(job)) return [];
      return [atCell({ sheet: name, row, column }, { value, basin, job })];
    });
  });
}
