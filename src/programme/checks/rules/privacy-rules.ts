import type { Fix } from '../context/finding';
import { isOwnSheet, sharedTexts } from '../context/shared-texts';
import { isPersonName } from '../texts/person-names';
import { onConfirmation } from './fix-edits';
import { hit } from './hit';
import {
  ADDRESSES,
  BARE_NAMES,
  CONTACTS,
  JUDGEMENTS,
  NAMES,
  type PersonalFinder,
  SENSITIVE,
  SOCIAL_SECURITY,
} from './personal-finders';
import { countListedPersons } from './person-lists';
import { type PlacedHit, rowRuleOf, workbookRule } from './rule';
import { smallCounts } from './small-counts';

/** Personal data that must not leave the organisation, beyond the rows of the tracker. */
export const PRIVACY_RULES = [
  elsewhere(NAMES),
  elsewhere(CONTACTS),
  elsewhere(SOCIAL_SECURITY),
  elsewhere(SENSITIVE),
  elsewhere(ADDRESSES),
  elsewhere(JUDGEMENTS),
  elsewhere(BARE_NAMES),
  workbookRule({
    code: 'RGP-04',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) => {
      const own = context.tables.attendances;
      const count = own?.rows.length ?? 0;
      const coded = own && count > 0 ? [listed(own.place.sheet, count, 'coded')] : [];
      const lists = context.snapshot.sheets.flatMap((sheet) => {
        if (isOwnSheet(context, sheet.name)) return [];
        const { count: persons, kind } = countListedPersons(sheet);
        return persons === 0 ? [] : [listed(sheet.name, persons, kind)];
      });
      return [...coded, ...lists];
    },
  }),
  workbookRule({
    code: 'RGP-06',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) => context.snapshot.sheets.flatMap((sheet) => smallCounts(sheet, context)),
  }),
  workbookRule({
    code: 'RGP-09',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { properties } }) => {
      if (!properties.known) return { unchecked: properties.why, what: '' };
      const { author, lastAuthor, manager } = properties.value;
      return Object.entries({ author, lastAuthor, manager })
        .filter(([, value]) => value.trim() !== '')
        .map(([property, value]) => ({
          place: { kind: 'workbook' } as const,
          params: { property, value },
          ...emptyProperty(property),
        }));
    },
  }),
  rowRuleOf('actions')({
    code: 'RGP-10',
    severity: 'info',
    scope: 'sharing',
    needs: ['owner'],
    check: ({ value: { owner } }) => (isPersonName(owner) ? hit('owner', { value: owner }) : null),
  }),
] as const;

/** Excel itself writes who saved last: only the others can be emptied. */
function emptyProperty(property: string): { readonly fix?: Fix } {
  if (property !== 'author' && property !== 'manager') return {};
  return { fix: onConfirmation([], [{ kind: 'setProperty', property, value: '' }]) };
}

/** The same data in the cells, notes and sheets that no rule of rows looks at: one finding a cell. */
function elsewhere<const Code extends string>({ code, severity, find }: PersonalFinder<Code>) {
  return workbookRule({
    code,
    severity,
    reads: [],
    check: (context): readonly PlacedHit<{ readonly value: string }>[] => {
      const known = context.knownNames();
      return sharedTexts(context).flatMap((one) => {
        const [first] = find(one, known);
        if (!first) return [];
        const { sheet, row, column } = one;
        return [{ place: { kind: 'cell', sheet, row, column }, params: { value: first.text } }];
      });
    },
  });
}

function listed(
  sheet: string,
  count: number,
  kind: 'coded' | 'named',
): PlacedHit<{ sheet: string; count: number; kind: string }> {
  return { place: { kind: 'sheet', sheet }, params: { sheet, count, kind } };
}
