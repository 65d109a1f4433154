import type { Action } from '../tracker';

/**
 * How Provenance marks a row that the source only lets understand, until the user confirms it:
 * « Feuil1!A11 (implicite) ». A comment that begins with « Ligne implicite » says the same.
 */
const MARK = '(implicite)';

const MARKED = /\s*\(implicite\)/iu;
const COMMENT = /^\(?\s*(?:ligne )?(?:implicite|déduite du texte)\b/iu;

/** Provenance of a row that the source does not write itself. */
export function markImplied(source: string): string {
  return MARKED.test(source) ? source : `${source} ${MARK}`.trim();
}

/** Whether the row was deduced from the text and is still to be confirmed. */
export function isImplied({ source, comment }: Pick<Action, 'source' | 'comment'>): boolean {
  return MARKED.test(source) || COMMENT.test(comment);
}

/** Provenance once the row is confirmed. */
export function withoutImpliedMark(source: string): string {
  return source.replace(MARKED, '').trim();
}

/** The sheet that Provenance names: `Feuil1!A14`, `'Suivi partagé'!C9`; `''` when it names none. */
export function sheetOfSource(source: string): string {
  return source.slice(0, Math.max(0, source.lastIndexOf('!'))).replace(/^'|'$/gu, '');
}
