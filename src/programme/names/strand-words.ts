import words from './strand-words.json';

/** Other ways to write the seven strands of the programme. Folded by the reader, plural ignored. */
export const STRAND_ALIASES: Readonly<Record<string, readonly string[]>> = words;
