import words from './decision-words.json';

/** An « avis » made public tells something to everybody, and one collected nothing decided. */
export const AVIS_NOT_DECIDED: ReadonlySet<string> = new Set(words.avisNotDecided);

/** « un avis d’appel public », « un avis de marché »: a paper. Folded, after « avis de ». */
export const AVIS_PAPERS: ReadonlySet<string> = new Set(words.avisPapers);

/** What a body that has not done it yet still has to settle: « n’a pas encore fixé le montant ». */
export const SETTLED_BY_BODY: ReadonlySet<string> = new Set(words.settledByBody);

/** « doit nous dire s’il cède », « précisera si elle renouvelle »: the answer is a decision. */
export const TELLING_WHETHER: ReadonlySet<string> = new Set(words.tellingWhether);

/** « examine si un bail est possible »: the same question, put to oneself. */
export const WONDERING_WHETHER: ReadonlySet<string> = new Set(words.wonderingWhether);

/** What a choice among several ends with: « le résultat de l’appel à projets », « l’issue de notre demande ». Folded. */
export const OUTCOMES: ReadonlySet<string> = new Set(words.outcomes);

/** What is chosen or granted, after an outcome. Folded singulars. */
export const SUBMITTED: ReadonlySet<string> = new Set(words.submitted);

/** What someone asked gives back: « leur feu vert », « sa position ». Folded. */
export const ANSWERS: ReadonlySet<string> = new Set(words.answers);

/** How an answer comes, or is had. */
export const COMING_ANSWERS: ReadonlySet<string> = new Set(words.comingAnswers);
