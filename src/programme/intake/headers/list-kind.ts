import { fold } from '../../../lib/text';
import type { ActionTarget, SessionTarget } from './header-words';
import type { HeaderMeaning } from './header-kinds';
import type { PartnerTarget, SiteTarget } from './list-words';

/** Columns that make a table a schedule, whatever its other columns. */
const SCHEDULED: readonly ActionTarget[] = ['title', 'strand', 'due', 'start', 'end', 'status'];
const COUNTED: readonly SessionTarget[] = ['training', 'sessionId', 'registered', 'present'];
/** Columns that only a list of partners has. */
const OF_PARTNERS: readonly PartnerTarget[] = [
  'acronym',
  'currentName',
  'aliases',
  'agreement',
  'agreementDate',
];
/** Columns that make a list of sites of a column of sites. */
const OF_SITES: readonly SiteTarget[] = [
  'municipality',
  'siteTerritory',
  'operation',
  'planned',
  'agreed',
  'allocated',
];

/** A title that says what the table lists. */
const PARTNERS_CAPTION = /(?:^|[^a-z])(?:partenaires?|partners?)(?![a-z])/u;

/** The list a header announces, of partners or of sites; null for any other table. */
export function listKind(
  meanings: readonly HeaderMeaning[],
  caption: string,
): 'partners' | 'sites' | null {
  if (isPartnerList(meanings, caption)) return 'partners';
  return isSiteList(meanings) ? 'sites' : null;
}

function isPartnerList(meanings: readonly HeaderMeaning[], caption: string): boolean {
  const names = meanings.filter(({ partner }) => partner?.meaning === 'partnerName');
  const bare = meanings.filter(({ person }) => person?.meaning === 'lastName');
  const isPerson = meanings.some(
    ({ person }) => person?.meaning === 'firstName' || person?.meaning === 'birth',
  );
  const own = meanings.filter(
    ({ partner }) => partner !== null && OF_PARTNERS.includes(partner.meaning),
  );
  const foreign = meanings.filter((meaning) => meaning.partner === null).some(isScheduled);
  const isTold = own.length > 0 || (PARTNERS_CAPTION.test(fold(caption)) && meanings.length > 1);
  return isTold && names.length + bare.length > 0 && !isPerson && !foreign;
}

function isSiteList(meanings: readonly HeaderMeaning[]): boolean {
  const own = meanings.flatMap(({ site }) => (site === null ? [] : [site.meaning]));
  const foreign = meanings.filter((meaning) => meaning.site === null).some(isScheduled);
  const isNamed = own.includes('siteName');
  return isNamed && own.some((target) => OF_SITES.includes(target)) && !foreign;
}

function isScheduled({ action, session, attendance }: HeaderMeaning): boolean {
  if (action !== null && SCHEDULED.includes(action.meaning)) return true;
  if (session !== null && COUNTED.includes(session.meaning)) return true;
  return attendance?.meaning === 'code' || attendance?.meaning === 'mark';
}
