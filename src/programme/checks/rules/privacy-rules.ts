import { fold } from '../../../lib/text';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isNameAsCode } from './attendance-rules';
import type { CheckContext } from '../context/context';
import type { CellWrite, Fix } from '../context/finding';
import { onConfirmation } from './fix-edits';
import { hit } from './hit';
import {
  findAddresses,
  findContacts,
  findJudgements,
  findSensitive,
  findSocialSecurityNumbers,
} from '../texts/personal-data';
import { findPersonNames, type Found, isPersonName } from '../texts/person-names';
import { type PlacedHit, rowRuleOf, workbookRule } from './rule';
import { smallCounts } from './small-counts';
import {
  isNamesOnly,
  isOwnSheet,
  knownNames,
  sharedTexts,
  type SharedText,
} from '../context/shared-texts';

type TextHit = PlacedHit<{ readonly value: string }>;
const REMOVED_NAME = '[nom retiré]';
const REMOVED_CONTACT = '[coordonnées retirées]';
const REMOVED_NUMBER = '[numéro retiré]';

/** Personal data that must not leave the organisation. */
export const PRIVACY_RULES = [
  workbookRule({
    code: 'RGP-01',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) => {
      const known = knownNames(context);
      return textHits(context, REMOVED_NAME, (one) =>
        isNamesOnly(one) || (one.field === 'attendances.code' && isNameAsCode(one.text))
          ? []
          : findPersonNames(one.text, known),
      );
    },
  }),
  workbookRule({
    code: 'RGP-02',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) => textHits(context, REMOVED_CONTACT, ({ text }) => findContacts(text)),
  }),
  workbookRule({
    code: 'RGP-03',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      textHits(context, REMOVED_NUMBER, ({ text }) => findSocialSecurityNumbers(text)),
  }),
  workbookRule({
    code: 'RGP-04',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) => {
      const own = context.tables.attendances;
      const count = own?.rows.length ?? 0;
      const coded = own && count > 0 ? [nominative(own.place.sheet, count)] : [];
      const lists = context.snapshot.sheets.flatMap((sheet) => {
        const persons = countListedPersons(sheet);
        return persons === 0 || isOwnSheet(context, sheet.name)
          ? []
          : [nominative(sheet.name, persons)];
      });
      return [...coded, ...lists];
    },
  }),
  workbookRule({
    code: 'RGP-05',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) => {
      const known = knownNames(context);
      return textHits(context, null, (one) =>
        isNamesOnly(one) ? [] : findSensitive(one.text, known),
      );
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
    code: 'RGP-07',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) => textHits(context, null, ({ text }) => findAddresses(text)),
  }),
  workbookRule({
    code: 'RGP-08',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      textHits(context, null, (one) =>
        one.field.startsWith('actions.') && !isNamesOnly(one) ? findJudgements(one.text) : [],
      ),
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

/** One finding a cell: the first words found, and the cell without any of them. */
function textHits(
  context: CheckContext,
  replacement: string | null,
  find: (one: SharedText) => readonly Found[],
): readonly TextHit[] {
  const hits: TextHit[] = [];
  for (const one of sharedTexts(context)) {
    const found = find(one);
    const [first] = found;
    if (!first) continue;
    const { sheet, row, column } = one;
    const fix =
      replacement === null || !isOwnSheet(context, one.sheet)
        ? null
        : replaceWords(one, found, replacement);
    const place = { kind: 'cell', sheet, row, column } as const;
    hits.push({ place, params: { value: first.text }, ...(fix ? { fix } : {}) });
  }
  return hits;
}

/** Only in the tracker's own cells, and never in the text of the source. */
function replaceWords(
  { sheet, row, column, text, field }: SharedText,
  found: readonly Found[],
  replacement: string,
): Fix | null {
  const isKept =
    field === '' ||
    field === 'remark' ||
    field === 'actions.originalText' ||
    field === 'actions.source';
  if (isKept) return null;
  const after = found.reduce((rest, { text: words }) => rest.replaceAll(words, replacement), text);
  const write: CellWrite = { sheet, row, column, before: text, after };
  return { mode: 'on-confirmation', writes: [write], edits: [] };
}

function nominative(sheet: string, count: number): PlacedHit<{ sheet: string; count: number }> {
  return { place: { kind: 'sheet', sheet }, params: { sheet, count } };
}

/** Lines under a header row that has both a surname and a first name column. */
function countListedPersons({ values }: SheetSnapshot): number {
  const headerRow = values.findIndex((line) => {
    const words = line.map((value) => (typeof value === 'string' ? fold(value) : ''));
    return words.includes('nom') && words.some((word) => word === 'prenom' || word === 'prenoms');
  });
  if (headerRow < 0) return 0;
  const header = values[headerRow] ?? [];
  const column = header.findIndex((value) => typeof value === 'string' && fold(value) === 'nom');
  return values
    .slice(headerRow + 1)
    .filter((line) => typeof line[column] === 'string' && line[column] !== '').length;
}
