import { areCalled, namePersons } from '../../reading/card-heads';
import {
  type Column,
  type Draft,
  holderOf,
  isAnnounced,
  isClaimed,
  isHeld,
  open,
  standsAlone,
} from './column-draft';
import type { ColumnGuess } from './column-targets';
import { APPROVAL_HEADERS, namesReporters, namesServed } from '../headers/header-words';
import { GROUPED, MOSTLY_DISTINCT, MOSTLY_FILLED } from './column-fit';
import { likely } from './column-guess';
import { isCrossed } from './progress-columns';
import { BARE_NAME } from './title-columns';
import { isStatus } from '../../reading/read-status';

const AGENT = /^(?:agents?|par)$/u;
/** Over names, and no tools: who does it, where no other column says who. */
const DEED = /^(?:animations?|organisation|coordination|suivi|relance|elue?(?: referente?)?)$/u;
/** Three letters are a trade, « CVC », « VRD », as well as a person. */
const INITIALS = /^\p{Lu}{2}$/u;
const PERSONAL = ['lastName', 'firstName'] as const;

/** Columns named after persons and filled with crosses, where no other says who. */
export function settleOwnerMarks(draft: Draft): void {
  const crossed = open(draft)
    .filter(({ rows }) => rows.length > 0)
    .filter((column) => isCrossed(draft, column));
  const areOwners = crossed.length > 1 && namePersons(crossed.map(({ header }) => header));
  if (areOwners && !isAnnounced(draft, 'owner'))
    for (const column of crossed) column.settle(likely('ownerMark', 'header'));
}

/** « Agent » or « Par » over names beside tasks, « Nom » or « Prénom » with names that come back: who does them. */
export function settleAgents(draft: Draft): void {
  if (isHeld(draft, 'owner')) return;
  const title = holderOf(draft, 'title')?.column ?? Infinity;
  const personal = PERSONAL.filter((one) => isHeld(draft, one)).join();
  const agent = draft.columns.find(({ match, name, texts, target, content, column }) => {
    if (target === null && DEED.test(name)) return title < Infinity && namePersons(texts);
    if (target === null) {
      const areNamed = namePersons(texts) || texts.every((text) => /^\p{Lu}/u.test(text));
      return title < Infinity && areNamed && AGENT.test(name);
    }
    const isBare = target === 'firstName' || BARE_NAME.test(name);
    if (!isBare || personal !== target || match?.why === 'remembered') return false;
    return content.distinct < MOSTLY_DISTINCT && (column > title || texts.every(areCalled));
  });
  agent?.settle(likely('owner'));
}

/**
 * Names of persons where no other column says who: beside the tasks of each in a column without a name, « Par » or « CP »; under
 * « Conducteur », « Gardienne », « CdP », less surely.
 */
export function guessOwner(draft: Draft, column: Column): ColumnGuess | null {
  const { name, says, meaning } = column;
  if (isClaimed(draft, 'owner') || isHeld(draft, 'ownerMark')) return null;
  if (['', 'par', 'cp'].includes(name)) {
    if (standsAlone(draft, column)) return null;
    if (column.namesPersons) return likely('owner');
    return areInitials(column) ? { target: 'owner', confidence: 'low', why: 'content' } : null;
  }
  const isUnknown = says === null && meaning.person === null && isHeld(draft, 'title');
  const isOther = namesServed(name) || namesReporters(name) || isApproval(column);
  if (!isUnknown || isOther || !column.namesPersons) return null;
  return { target: 'owner', confidence: 'low', why: 'content' };
}

/** « PL », « AK », « PL » again. */
export function areInitials({ texts, content: { distinct } }: Column): boolean {
  const initials = texts.filter((text) => INITIALS.test(text) && !isStatus(text));
  return initials.length >= texts.length * MOSTLY_FILLED && distinct < GROUPED;
}

/** « Visa du maire », « Accord DG »: whose word is awaited, and not how far the work is. */
export function isApproval({ name }: Column): boolean {
  const [first = ''] = name.split(/[^a-z]+/u);
  return APPROVAL_HEADERS.includes(first);
}
