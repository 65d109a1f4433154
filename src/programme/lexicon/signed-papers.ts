import words from './signed-papers.json';

/** Papers that bind those who sign them. Folded singulars. */
export const PAPERS_TO_SIGN: ReadonlySet<string> = new Set(words.papersToSign);

/** How they come to bind. */
export const SIGNING_VERBS: ReadonlySet<string> = new Set(words.signingVerbs);
