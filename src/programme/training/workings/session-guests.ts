import { cleanText } from '../plan/formula-parts';
import type { SummaryPlan } from '../plan/summary-plan';
import { type Columns, sessionReader } from './session-source';
import { tallyOf } from './tallies';

/**
 * Heads of partners, when only the landlord's staff count: by their job where Présences lists the
 * session, otherwise as the comment tells (« 13 présents, dont 1 APF »).
 */
export function guestColumns(
  plan: SummaryPlan,
): Columns<'comment' | 'guestsAt' | 'guestsEnd' | 'guests'> {
  const { sessions, setting } = plan;
  const { cell } = sessions;
  const [comment, at, end] = [cell('comment'), cell('guestsAt'), cell('guestsEnd')];
  const isStaff = `${setting('people')}="staff"`;
  const word = `MID(${comment},${end}+1,10)`;
  const capital = (place: number): string =>
    `NOT(EXACT(MID(${word},${place},1),LOWER(MID(${word},${place},1))))`;
  const isPartner = `OR(LOWER(${word})="partenaire",AND(${capital(1)},${capital(2)}))`;
  const told = `IF(${end}=0,0,IFERROR(IF(${isPartner},VALUE(MID(${comment},${at},${end}-${at})),0),0))`;
  return {
    comment: `IF(${isStaff},${cleanText(sessionReader(plan)('comment'))},"")`,
    guestsAt: `IFERROR(SEARCH("dont ",${comment})+5,0)`,
    guestsEnd: `IF(${at}=0,0,FIND(" ",${comment}&" ",${at}))`,
    guests: `IF(${isStaff},IF(${cell('listed')}=1,${tallyOf(plan, 'guests', cell('named'))},${told}),0)`,
  };
}
