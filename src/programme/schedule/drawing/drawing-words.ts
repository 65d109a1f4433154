import type words from './drawing-words.fr.json';

/** The words in which « Calculs » tells how a row stands, and the headers of its block, in French alone. */
export type DrawingWords = typeof words;
