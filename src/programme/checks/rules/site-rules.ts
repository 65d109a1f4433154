import { atCell } from '../context/placed-hit';
import { fold } from '../../../lib/text';
import { splitNames } from '../../tracker/rows/row-schemas';
import { isNameToConfirm } from '../../tracker/tracker';
import { askFor, askToWrite } from '../fixes/row-fix';
import { hit, rowRuleOf, workbookRule } from './make-rules';
import { isUnnamedPlace } from './reference-rules';
import { differsInWriting } from '../texts/site-spelling';

const actionRule = rowRuleOf('actions');
const siteRule = rowRuleOf('sites');

/** Sites: their names, territories and dwellings. */
export const SITE_RULES = [
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
