import { fold } from '../../lib/text';

/** Comment of a site whose name could not be checked against any known place. */
export const NAME_TO_CONFIRM = 'Graphie à confirmer';

const TO_CONFIRM =
  /\b(?:graphie|sigle|nom|orthographe)\b[^.;]{0,20}\b(?:a confirmer|a verifier|non verifiee?|incertaine?)\b/u;

/**
 * Whether somebody's comment of « Sites » says that the name itself is still to be confirmed; what the
 * add-in wrote of a name it took is no doubt of theirs.
 */
export function isNameToConfirm(comment: string): boolean {
  const words = fold(comment);
  return words !== fold(NAME_TO_CONFIRM) && TO_CONFIRM.test(words);
}
