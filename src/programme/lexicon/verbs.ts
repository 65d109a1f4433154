import type { VerbSense } from './verb-senses';
import verbs from './verbs.json';

/** Verbs as `infinitive` or `infinitive=noun of the action`; a feminine noun has a final `+`. */
export const VERBS: Readonly<Record<VerbSense, readonly string[]>> = verbs;
