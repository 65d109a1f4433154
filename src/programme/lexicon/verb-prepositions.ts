import { linesOf } from './word-list';

/** Noun-like forms that the preposition after them shows to be verbs, unless a determiner opens. Folded. */
export const VERBS_BY_PREPOSITION: ReadonlySet<string> = new Set(
  linesOf(`
    compte sur
    mise sur
    table sur
    porte sur
    reste a
    vise a
    veille a
    cherche a
    tient a
    aide a
    invite a
    participe a
    profite de
    vient de
    depend de
    dispose de
    manque de
    tourne a
    court jusqu'
    court depuis
    court du
    court a
  `),
);
