import { fold } from '../../lib/text';
import { knownInfinitive } from './grammar/conjugation';
import { tokenise } from './grammar/tokens';
import { findVerbGroups } from './grammar/verb-groups';

/** Whether a text says what somebody does: « Le permis est déposé. » */
export function holdsVerb(text: string): boolean {
  return findVerbGroups(tokenise(text)).length > 0;
}

/** Whether a text opens with what is to be done: « Relancer le fournisseur ». */
export function opensWithInfinitive(text: string): boolean {
  const [first = ''] = fold(text).split(/[^a-z]+/u);
  return knownInfinitive(first) !== null;
}
