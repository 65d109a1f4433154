/**
 * Usual first names in France, folded (Insee, « fichier des prénoms », the most given since 1940).
 * Names that are also usual words or towns (Rose, Nancy, Lorraine…) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adam adele adeline adrien agathe agnes ahmed aicha alain alban albert alexandra alexandre alexis
  alice aline alison amandine amelie amina amine anais andre andree angelique anne annick annie
  anthony antoine antonin arnaud arthur astrid audrey aurelie aurelien aurore axel baptiste bastien
  beatrice benjamin benoit bernadette bernard berthe bertrand brahim brice brigitte bruno camille
  carine carole caroline catherine cecile cedric celine chantal charlene charles charlotte chloe
  christelle christian christiane christine christophe claire clara claude claudine clement clothilde
  colette coralie corentin corinne cyril cyrille damien daniel daniele danielle david deborah delphine
  denis denise didier dimitri dominique dorian dylan edith edouard elena elisabeth elise elodie emilie
  emma emmanuel emmanuelle enzo eric erica estelle ethan etienne eugene eva evelyne fabien fabienne
  fabrice fanny fatiha fatima fatma felix fernand flavie florent florian franck francois francoise
  frederic frederique gabriel gabrielle gaelle gaetan genevieve geoffrey georges georgette gerald
  gerard germaine ghislain ghislaine gilbert gilles ginette guillaume guy gwenaelle hakim hamid hassan
  helene henri henriette herve hugo hugues ibrahim ines irene isabelle jacqueline jacques jamel
  jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
  jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jeanne jeannine jennifer jeremie
  jeremy jerome jessica joel joelle johan johanna jonathan jordan joseph josette josiane josephine
  julia julie julien juliette justine karim karine kevin khadija khaled laetitia laura laure laurence
  laurent laurie lea leila leo leon leonie liliane lionel lisa louis louise luc lucas lucette lucie
  lucien lucienne ludivine ludovic lydie madeleine magali malika manon manuel marc marcel marcelle
  margaux marguerite maria marie marie-christine marie-claude marie-france marie-jose marie-laure
  marie-louise marie-pierre marie-therese marine marion marius martine mathias mathieu mathilde
  matthieu maurice maxime melanie melissa michael michel michele micheline mickael mireille mohamed
  monique morgane mourad mustapha myriam nabil nadege nadia nadine nathalie nathan nicolas nicole
  noemie noel nora odette odile olivia olivier pascal pascale patrice patricia patrick paul paulette
  pauline perrine philippe pierre pierrette quentin rachel rachid raphael raymond raymonde regine
  regis renaud rene renee richard robert roger roland romain romane ronan roxane sabine sabrina said
  samantha sami samir samuel sandra sandrine sarah sebastien serge severine simon simone solange sonia
  sophie stephane stephanie suzanne sylvain sylvia sylviane sylvie tatiana theo therese thibault thierry
  thomas tiphaine tristan valentin valentine valerie vanessa veronique victor vincent violette virginie
  viviane wilfried william xavier yann yannick yasmina yasmine yolande youcef youssef yvan yves yvette
  yvon yvonne zoe`.split(/\s+/u),
);

/** People whose names streets, schools and estates bear, folded: a place, not a tenant. */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(
  `jaures ferry lagrange thorez moulin blum pasteur curie hugo zola mermoz guynemer gagarine peri
  vaillant salengro schuman monnet mace verne rostand pompidou mitterrand vauban hoche kleber foch
  joffre leclerc balzac voltaire diderot rousseau racine moliere corneille lamartine michelet gambetta
  carnot briand clemenceau picasso matisse cezanne renoir monet chopin ravel berlioz debussy mozart
  beethoven brassens brel prevert eluard aragon camus sartre malraux pagnol saint-exupery bernard
  langevin wallon freinet montessori dolto braille bert roux calmette fleming ader bleriot lindbergh
  beregovoy mendes-france mandela luther king gandhi rosenthal dunant coubertin semard cachin duclos
  michel sand colette weil veil arc sembat guesde delory dormoy rabelais ronsard descartes pascal
  montaigne boileau bizet gounod lulli rameau corot millet courbet degas manet rodin baudelaire verlaine
  rimbaud apollinaire mallarme casanova croizat frachon marty barbusse barbieux nadaud
  proudhon fourier blanqui babeuf robespierre marat danton mirabeau condorcet monge arago ampere volta
  bart dron faidherbe negrier mauroy lebas moquet diligent philipe jacquard lumiere poincare
  daladier briand foucauld lafargue desmoulins churchill roosevelt kennedy eisenhower surcouf duguay
  faraday edison newton copernic galilee kepler wresinski pierre frank weiss aubrac tillion luxemburg
  cesaire allende bastie gaulle beauvoir duras sagan triolet yourcenar badinter zay brossolette bloch
  gouges lenglen milliat signoret bricolage`.split(/\s+/u),
);
