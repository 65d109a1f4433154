import { tokenise } from './grammar/tokens';
import { findVerbGroups } from './grammar/verb-groups';

/** Whether a text says what somebody does: « Le permis est déposé. » */
export function holdsVerb(text: string): boolean {
  return findVerbGroups(tokenise(text)).length > 0;
}
