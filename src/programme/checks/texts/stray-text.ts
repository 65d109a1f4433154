/** Leftovers of copy and paste. */

export type StrayKind = 'bookmark' | 'control' | 'tab' | 'no-break-space' | 'spaces';

const BOOKMARK = /\[bookmark:[^\]]*\]/giu;
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u200B\u2060\uFEFF]/gu;
const TAB = /\t+/gu;
/** A no-break space that typography does not ask for: not beside « » : ; ! ? % € or a digit. */
const NO_BREAK = /(?<![«\d])[\u00A0\u202F](?![»:;!?%€\d])/gu;
const SPACES = /(?<=\S) {2,}(?=\S)/gu;

const PATTERNS: readonly (readonly [StrayKind, RegExp, string])[] = [
  ['bookmark', BOOKMARK, ''],
  ['control', CONTROL, ''],
  ['tab', TAB, ' '],
  ['no-break-space', NO_BREAK, ' '],
  ['spaces', SPACES, ' '],
];

const MAYBE = /[\p{Cc}\u00A0\u202F\u200B\u2060\uFEFF]|\[[bB]| {2}/u;

/** Whether a text may hold a leftover: clean ones are passed over at once. */
export function mayBeStray(text: string): boolean {
  return MAYBE.test(text);
}

/** The first leftover in a text, as it stands there; null when the text is clean. */
export function findStray(
  text: string,
): { readonly kind: StrayKind; readonly found: string } | null {
  if (!mayBeStray(text)) return null;
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    if (found) return { kind, found: found[0] };
  }
  return null;
}

/** The text without leftovers; its line ends stay. */
export function cleanText(text: string): string {
  const cleaned = PATTERNS.reduce(
    (rest, [, pattern, replacement]) => rest.replace(pattern, replacement),
    text,
  );
  return cleaned.replace(/ {2,}/gu, ' ').trim();
}
