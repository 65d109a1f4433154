import { fold } from '../../../lib/text';
import { splitNames } from '../../tracker/rows/row-schemas';
import { askFor, askToWrite, type RowFix, setCell } from '../fixes/row-fix';
import { hit, rowRuleOf, workbookRule } from './make-rules';
import type { RowHit } from './rule';
import type { PlacedHit, Unchecked } from '../context/finding';
import type { CheckContext } from '../context/context';
import type { CheckedTable, RowOf } from '../context/tables';
import { separatePartners } from '../texts/partner-separators';
import { remember } from '../../../lib/remember';
import { newPartner } from '../fixes/new-partner';
import { atCell } from '../context/placed-hit';
import { isNameToConfirm } from '../../tracker/tracker';
import { differsInWriting } from '../texts/site-spelling';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');
const REMEMBERED_NAMES = 5_000;
/** Words that stand for a partner without naming one. */
const UNNAMED_PARTNER =
  /^(?:(?:l'|les |la |le )?(?:association|partenaire|organisme|prestataire|structure|ville|mairie|commune|bailleur)|nc|n\.c\.|\?)$|\ba (?:preciser|designer|definir|nommer|confirmer|determiner)\b|\bnon nommee?s?\b/u;
/** Words that stand for a place without naming one. */
const UNNAMED_PLACE =
  /^(?:nc|n\.c\.|\?)$|\bautres? (?:bassins?|territoires?|secteurs?)\b|\ba (?:nommer|preciser|definir|designer|confirmer|determiner)\b|\bnon nommee?s?\b/u;

/** Whether a name stands for a partner that the words do not name. */
export const isUnnamedPartner = remember(
  (name) => UNNAMED_PARTNER.test(fold(name)),
  REMEMBERED_NAMES,
);

/** Whether a name stands for a place that the words do not name. */
export const isUnnamedPlace = remember((name) => UNNAMED_PLACE.test(fold(name)), REMEMBERED_NAMES);
const siteRule = rowRuleOf('sites');

/** Names typed in the tables against the lists of partners, sites and territories; what the list of sites counts. */
export const REFERENCE_RULES = [
  actionRule.warning('REF-01', { needs: ['partners'], unless: noPartners }, ({ value }, context) =>
    value.partners.flatMap((name) => {
      if (separatePartners(name, context.partners) !== null) return [];
      const write = (proposed: string): string =>
        value.partners.map((one) => (one === name ? proposed : one)).join(' ; ');
      return unknownPartner('partners' as const, { name, write }, context);
    }),
  ),
  sessionRule.warning('REF-01', { needs: ['provider'], unless: noPartners }, ({ value }, context) =>
    unknownPartner('provider' as const, { name: value.provider, write: String }, context),
  ),
  actionRule.info('REF-02', ['partners'], ({ value }, { partners }) =>
    value.partners.flatMap((name) => {
      const current = partners.find(name)?.currentName ?? '';
      const isFormer = current !== '' && fold(current) !== fold(name);
      return isFormer ? [hit('partners', { value: name, current })] : [];
    }),
  ),
  actionRule.warning('REF-03', ['partners'], ({ value }) =>
    value.partners.filter(isUnnamedPartner).map((name) => hit('partners', { value: name })),
  ),
  sessionRule.warning('REF-03', ['provider'], ({ value: { provider } }) =>
    isUnnamedPartner(provider) ? hit('provider', { value: provider }) : null,
  ),
  actionRule.warning('REF-04', ['territory'], ({ value }, context) =>
    unknownPlaces('territory', value.territory, context),
  ),
  sessionRule.warning('REF-04', ['basin'], ({ value }, context) =>
    unknownPlaces('basin', value.basin, context),
  ),
  workbookRule.warning('REF-10', ({ tables: { partners } }) =>
    partners ? enteredTwice(partners) : [],
  ),
  actionRule.info('REF-09', ['partners'], ({ value: { partners } }, context) =>
    partners.flatMap((text) => {
      const found = separatePartners(text, context.partners);
      if (found === null) return [];
      const all = partners.flatMap((one) => (one === text ? found.names : [one])).join(' ; ');
      const params = { value: found.separators, proposed: found.names };
      return [hit('partners', params, askToWrite({ partners: all }))];
    }),
  ),
  actionRule.info('REF-05', ['site'], ({ value }, { siteByName, siteNames }) => {
    const { site, originalText } = value;
    if (site === '') return null;
    const listed = siteByName.get(fold(site))?.value;
    if (!listed) {
      const near = siteNames.nearest(site);
      const reason = near === null ? 'unknown' : 'near';
      return hit('site', { value: site, proposed: near, reason }, askFor('site', near));
    }
    if (listed.name !== site) {
      const fix = askToWrite({ site: listed.name });
      return hit('site', { value: site, proposed: listed.name, reason: 'near' }, fix);
    }
    if (isNameToConfirm(listed.comment)) {
      return hit('site', { value: site, proposed: null, reason: 'to-confirm' });
    }
    const written = differsInWriting(listed.name, originalText);
    return written === null
      ? null
      : hit('site', { value: written, proposed: listed.name, reason: 'near' });
  }),
  actionRule.warning('REF-06', ['site', 'territory'], ({ value }, { siteByName }) => {
    const { site, territory } = value;
    const expected = siteByName.get(fold(site))?.value.territory ?? '';
    if (territory === '' || expected === '' || isUnnamedPlace(expected)) return null;
    if (splitNames(territory).some((one) => fold(one) === fold(expected))) return null;
    const params = { value: territory, site, expected };
    return hit('territory', params, askToWrite({ territory: expected }));
  }),
  workbookRule.warning('REF-07', ({ tables: { actions, sites } }) => {
    const column = sites?.place.columns.agreed;
    const agreed = (sites?.rows ?? []).filter(({ value }) => value.agreed !== null);
    const signed = (actions?.rows ?? []).filter(
      ({ value }) => value.dwellings !== null && /\bconventions?\b/u.test(fold(value.title)),
    );
    const [first] = agreed;
    if (!sites || column === undefined || !first || signed.length === 0) return [];
    const inSites = agreed.reduce((sum, { value }) => sum + (value.agreed ?? 0), 0);
    const inActions = signed.reduce((sum, { value }) => sum + (value.dwellings ?? 0), 0);
    if (inSites === inActions) return [];
    const cell = { sheet: sites.place.sheet, row: first.raw.row, column };
    return [atCell(cell, { value: inSites, expected: inActions })];
  }),
  siteRule.warning('REF-08', ['allocated'], ({ value: { allocated, agreed, planned } }) => {
    const most = agreed ?? planned;
    const isOver = allocated !== null && most !== null && allocated > most;
    return isOver ? hit('allocated', { value: allocated, expected: most }) : null;
  }),
] as const;

function noPartners({ tables, partners }: CheckContext): Unchecked | null {
  if (!tables.partners) return { unchecked: 'table-missing', what: 'Partenaires' };
  return partners.count === 0 ? { unchecked: 'table-empty', what: 'Partenaires' } : null;
}

function unknownPartner<Key extends string>(
  column: Key,
  { name, write }: { readonly name: string; readonly write: (proposed: string) => string },
  { partners, tables }: CheckContext,
): readonly RowHit<Key, { value: string; proposed: string | null }>[] {
  if (name === '' || isUnnamedPartner(name) || partners.find(name)) return [];
  const proposed = partners.nearest(name)?.name ?? null;
  const fix: RowFix<Key> | null =
    proposed === null
      ? tables.partners && newPartner(name, tables.partners.place)
      : askToWrite(setCell(column, write(proposed)));
  return [hit(column, { value: name, proposed }, fix)];
}

/** Partners entered again under another writing of their name or their acronym: « A.R.S. » below « ARS ». */
function enteredTwice({
  place: { sheet, columns },
  rows,
}: CheckedTable<'partners'>): readonly PlacedHit<{ value: string; other: string }>[] {
  const first = new Map<string, RowOf<'partners'>>();
  return rows.flatMap((row) => {
    const { name, acronym } = row.value;
    const before = first.get(letters(name));
    for (const key of [letters(name), letters(acronym)]) {
      if (key !== '' && !first.has(key)) first.set(key, row);
    }
    if (!before || letters(name) === '' || columns.name === undefined) return [];
    const place = { kind: 'cell', sheet, row: row.raw.row, column: columns.name } as const;
    return [{ place, params: { value: name, other: before.value.name } }];
  });
}

/** A name without its points, spaces and hyphens. */
function letters(name: string): string {
  return fold(name).replace(/[^a-z0-9]/gu, '');
}

function unknownPlaces<Key extends string>(
  column: Key,
  text: string,
  { words }: CheckContext,
): readonly RowHit<Key, { value: string; reason: string; proposed: string | null }>[] {
  return splitNames(text).flatMap((name) => {
    if (isUnnamedPlace(name)) {
      return [hit(column, { value: name, reason: 'unnamed', proposed: null })];
    }
    if (words.places.has(name)) return [];
    return [hit(column, { value: name, reason: 'unknown', proposed: words.places.nearest(name) })];
  });
}
