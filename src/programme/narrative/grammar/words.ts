/** The small words of French by what they do in a sentence. All lower case, plain apostrophes. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** After these, a full stop ends nothing. */
export const SHORTENED_WORDS = words(
  'm mm mme mmes mlle dr st ste cf art ex env min max tél p n n° no réf rdv av bd resp dir assoc asso dép dept dpt janv févr fév avr juil sept oct nov déc sem trim conv conventionn ch réu cté pdt chap hab logt logts lgt lgts eff prév',
);

export const ARTICLES = words("le la les l' un une des");
export const DETERMINERS = words(
  "le la les l' un une des du au aux ce cet cette ces mon ton son ma sa notre votre leur nos vos leurs ses mes tout tous toute toutes chaque plusieurs quelques certains certaines divers diverses aucun aucune différents différentes",
);
/** Determiners that also open a subject; `du`, `au`, `aux` hold a preposition. */
export const SUBJECT_DETERMINERS = words(
  "le la les l' un une des ce cet cette ces son sa notre votre leur nos vos leurs ses chaque aucun aucune plusieurs quelques certains certaines tout tous toute toutes divers diverses",
);
export const PREPOSITIONS = words(
  "de d' du des à au aux en avec dans pour par sur sous entre chez vers sans selon depuis dès avant après pendant durant lors via contre hors suite concernant jusqu' jusque jusqu hormis outre parmi auprès malgré grâce afin courant d'ici côté faute quant autour",
);
export const SUBJECT_PRONOUNS = words(
  "nous on je j' il elle ils elles ceci cela ça celui-ci celle-ci ceux-ci celles-ci chacun chacune ce",
);
export const CLITICS = words("se s' ne n' y en me m' le la les l' lui leur");
export const COORDINATORS = words('et mais ou puis donc or ensuite');
/** A clause they open leans on another and is no action of its own. */
export const SUBORDINATORS = words(
  "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles lorsque lorsqu' quand puisque puisqu' comme si s' car quoique",
);
/** « quelles familles y entreraient »: what they ask depends on the verb before. */
export const INTERROGATIVES = words('quel quelle quels quelles combien comment pourquoi');
/** Adverbs that may stand inside a verb group: « a déjà été », « est d’ores et déjà ». */
export const VERB_ADVERBS = words(
  "déjà deja déja dejà actuellement bien aussi également egalement désormais desormais toujours encore maintenant ainsi notamment enfin récemment recemment tous toutes tout pas plus point jamais donc ensuite alors d'abord bientôt prochainement finalement officiellement définitivement pleinement totalement partiellement entièrement largement régulièrement rapidement ultérieurement progressivement conjointement ensemble aujourd'hui provisoirement formellement initialement effectivement presque quasiment seulement même rien nécessairement ailleurs depuis fortement particulièrement très trop peu mieux entretemps précédemment auparavant dernièrement parallèlement simultanément tant aussitôt néanmoins cependant toutefois pourtant souvent parfois sitôt tôt tard vite longtemps hier demain ensemble encore récemment volontiers davantage pareillement",
);
/** Adverbial phrases of several words that may stand inside a verb group. */
export const VERB_ADVERB_PHRASES: readonly string[] = [
  "d'ores et deja",
  "tout d'abord",
  "d'abord",
  'au prealable',
  'dans un premier temps',
  'en effet',
  'a ce jour',
  'a ce stade',
  'a cette date',
  'a son tour',
  'a leur tour',
  'par ailleurs',
  'de nouveau',
  'a nouveau',
  'en outre',
  'elle aussi',
  'elles aussi',
  'lui aussi',
  'eux aussi',
  'elle egalement',
  'elles egalement',
  'eux egalement',
  'quant a elle',
  'quant a elles',
  'quant a lui',
  'quant a eux',
  'par ecrit',
  'par courrier',
  'de notre part',
  'de leur part',
  'pour le moment',
  "pour l'instant",
  'en revanche',
  'en partie',
  'au total',
  'dans ce cadre',
  'de ce fait',
  'en parallele',
  'a terme',
  "d'abord",
  "tout d'abord",
  'en ce moment',
  'en ce moment meme',
  "a l'heure actuelle",
  'tout juste',
  'des maintenant',
  'des a present',
  'pour partie',
  'quand meme',
  'malgre tout',
  'tout de meme',
  'de toute facon',
];
/** Nouns that end like an adverb. Folded. */
export const NOUNS_IN_MENT = words(
  'logement batiment equipement document departement moment complement element evenement etablissement financement groupement appartement traitement reglement changement hebergement developpement peuplement classement versement paiement emplacement fonctionnement renouvellement environnement investissement avancement rapprochement comportement sentiment argument jugement engagement mouvement stationnement renforcement cautionnement signalement',
);
export const NEGATIONS = words("ne n'");
export const NEGATION_ENDS = words('pas plus point jamais aucun aucune ni guère');

/** Phrases before the subject that are no place and no partner: « En parallèle, … ». */
export const LINKING_PHRASES: readonly string[] = [
  'en tout etat de cause',
  "quoi qu'il arrive",
  "quoi qu'il en soit",
  'en parallele',
  'a son tour',
  'a leur tour',
  'par ailleurs',
  'en outre',
  'de plus',
  'enfin',
  'ensuite',
  'dans un premier temps',
  'dans un second temps',
  'dans un deuxieme temps',
  'a ce jour',
  'a ce stade',
  'en effet',
  'ainsi',
  'de meme',
  'de son cote',
  'de leur cote',
  'pour sa part',
  'toutefois',
  'cependant',
  'neanmoins',
  'en revanche',
  "d'une part",
  "d'autre part",
  'parallelement',
  'dans ce cadre',
  'a cet effet',
  'a cette occasion',
  'tandis que',
  "tandis qu'",
  'alors que',
  "alors qu'",
  'si bien que',
  "si bien qu'",
  'de sorte que',
  "de sorte qu'",
  'de telle sorte que',
  "de telle sorte qu'",
  'pour cela',
  'pour ce faire',
  'sinon',
  'faute de quoi',
  'a defaut',
  "dans l'intervalle",
  'dans cet intervalle',
  'entre-temps',
  'entre temps',
  'en attendant',
  'dans cette attente',
  'a noter',
  'actuellement',
  'desormais',
  'a terme',
  'egalement',
];

/** « vingt-deux »: a number of several words. */
export const LONG_NUMBER =
  /^(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-(?:et-)?\p{L}+)+$/u;
export const DWELLING_WORDS = words(
  'logement logements logt logts lgt lgts appartement appartements maison maisons pavillon pavillons studio studios',
);
/** Adjectives that stand before a noun. */
export const LEADING_ADJECTIVES = words(
  'premier première premiers premières deuxième second seconde troisième dernier dernière derniers dernières nouveau nouvel nouvelle nouveaux nouvelles prochain prochaine prochains prochaines grand grande grands grandes petit petite petits petites autre autres même mêmes futur future futurs futures double ancien ancienne anciens anciennes bon bonne deux trois quatre cinq six sept huit neuf dix onze douze vingt 1er 1ère 1re 2e 2ème 3e 3ème principal principale principaux principales divers diverses différents différentes ensemble',
);
export const FIRST_WORDS = words('premier première premiers premières 1er 1ère 1re');

/** Pronouns for what was named before. */
export const THIRD_PERSONS: ReadonlySet<string> = new Set(
  'il elle ils elles celui-ci celle-ci ceux-ci celles-ci'.split(' '),
);
