/** What follows does not stop the work. Folded. */
export const NON_BLOCKING =
  /(?:^|[^a-z])(meme si|meme (?:en )?sans|en tout etat de cause|quoi qu'il arrive|independamment d|qu'(?:il|elle)s? soi(?:t|ent) ou non|avec ou sans|quand meme|de toute facon|even if|regardless)/u;

/** The work waits for what follows. */
export const BLOCKING =
  /(?:^|[^a-z])((?<!(?:savoir|sauf|voir|decider|s'assurer|controler|comme|(?:verifi|determin|etudi|examin|regard|evalu|confirm|test|detect|indiqu|precis|signal|demand|recherch|clarifi)(?:er?|ent|ez|ons|ant)) (?:(?:avec|au|aux|a|aupres) (?:[^ ,;]+ ){1,4})?)si(?! ?[<>=≤≥])(?! (?:pas |plus )?(?:besoin|possible|necessaire|utile)| oui| non(?! retenu))(?=\s)|s(?:ou)?s reserve|s\/ ?reserve|sous condition|a condition|apres accord|apres validation|apres avis|apres notification|des (?:notification|accord|reception|signature)(?!s)|en cas d|conditionne(?:e|es|s)? (?:a|par)|subordonne(?:e|es|s)? a|en attente de(?: la| l'| l’)? ?(?:notification|financement|subvention)|pour autant que|a partir du moment ou|(?<=(?:^|[,;:(–-])\s*)if (?!any|you |there is|needed|necessary|possible)|subject to|provided)/u;
