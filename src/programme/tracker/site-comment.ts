import { fold } from '../../lib/text';

/** Comment of a site whose name could not be checked against any known place. */
export const NAME_TO_CONFIRM = 'Graphie à confirmer';

const TO_CONFIRM =
  /\b(?:graphie|sigle|nom|orthographe)\b[^.;]{0,20}\b(?:a confirmer|a verifier|non verifiee?|incertaine?)\b/u;

/** Whether a comment of « Sites » says that the name itself is still to be confirmed. */
export function isNameToConfirm(comment: string): boolean {
  return TO_CONFIRM.test(fold(comment));
}
