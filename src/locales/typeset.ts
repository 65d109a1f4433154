const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * French spacing for a screen: no line of the pane begins with « : » or ends with an opening quote.
 * Cells keep ordinary spaces, since they are searched and filtered.
 *
 * @example typeset('Prêt à partager ?') // 'Prêt à partager\u202f?'
 */
export function typeset(sentence: string): string {
  return sentence
    .replace(/« /gu, `«${NO_BREAK}`)
    .replace(/ (?=[»:%€])/gu, NO_BREAK)
    .replace(/ (?=[;!?])/gu, NARROW_NO_BREAK);
}
