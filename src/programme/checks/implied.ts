import type { Action } from '../tracker/tracker';

/**
 * How Provenance marks a row that the source only lets understand, until the user confirms it:
 * « Feuil1!A11 (implicite) ». A comment that begins with « Ligne implicite » says the same.
 */
export const IMPLIED_MARK = '(implicite)';

const MARK = /\s*\(implicite\)/iu;
const COMMENT = /^\(?\s*(?:ligne )?(?:implicite|déduite du texte)\b/iu;

/** Whether the row was deduced from the text and is still to be confirmed. */
export function isImplied({ source, comment }: Action): boolean {
  return MARK.test(source) || COMMENT.test(comment);
}

/** Provenance once the row is confirmed. */
export function withoutImpliedMark(source: string): string {
  return source.replace(MARK, '').trim();
}
