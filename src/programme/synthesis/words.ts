import type words from './words.fr.json';

/** Every sentence that the page « Synthèse » shows, in French alone. */
export type SynthesisWords = typeof words;

/** A word for one, and for several. */
export type OneOrMany = SynthesisWords['others'];
