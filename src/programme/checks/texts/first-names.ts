/**
 * Usual first names in France, folded (Insee, « fichier des prénoms », the most given since 1940).
 * Names that are also usual words or towns (Rose, Nancy, Lorraine…) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `abdallah abdel abdelkader adam adele adeline adrien agathe agnes ahmed aicha aissatou alain alban
  albert alexandra alexandre alexis ali alice aline alison amandine amelia amelie amina aminata
  amine anais andre andree angelique anne anne-marie anne-sophie annick annie anthony antoine
  antonin antonio arnaud arthur astrid audrey aurelie aurelien aurore axel bakary baptiste bastien
  beatrice benjamin benoit bernadette bernard berthe bertrand bilal brahim brice brigitte bruno
  bryan camille carine carlos carole caroline catherine cecile cedric celine chantal charlene
  charles charlotte chloe christelle christian christiane christine christophe cindy claire clara
  claude claudine clement clothilde colette coralie corentin corinne cyril cyrille damien daniel
  daniele danielle david deborah delphine denis denise didier dimitri djamila dominique dorian dylan
  edith edmond edouard elena elisabeth elise elodie emile emilie emma emmanuel emmanuelle enzo eric
  erica ernest estelle ethan etienne eugene eugenie eva evelyne fabien fabienne fabrice fanny farid
  farida fatiha fatima fatma fatoumata felix fernand fernande flavie florent florian franck francois
  francoise frederic frederique gabriel gabrielle gaelle gaetan gaston genevieve geoffrey georges
  georgette gerald gerard germaine ghislain ghislaine gilbert gilles ginette giovanni giuseppe
  guillaume gustave guy gwenaelle gwendoline hakim hamid hamza hassan helene henri henriette herve
  hocine honorine houria hugo hugues ibrahim ibrahima ilyes ines irene irma isabelle jacqueline
  jacques jamel jean jean-baptiste jean-charles jean-christophe jean-claude jean-francois
  jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul
  jean-philippe jean-pierre jean-yves jeanne jeannine jennifer jeremie jeremy jerome jessica joao
  joel joelle johan johanna jonathan jordan jordane jose joseph josephine josette josiane julia
  julie julien juliette justine kamel karim karima karine kelly kevin khadija khaled laetitia latifa
  laura laure laurence laurent laurie lea leila leo leon leonie leontine liliane lina lionel lisa
  lola louis louise luc lucas lucette lucie lucien lucienne ludivine ludovic luigi lydie madeleine
  magali malika mamadou manon manuel marc marcel marcelle margaux marguerite maria mariama marie
  marie-christine marie-claude marie-france marie-helene marie-jose marie-laure marie-louise
  marie-pierre marie-therese marine marion marius marjorie martine mathias mathieu mathilde mathis
  matthieu maurice maxime mehdi melanie melissa michael michel michele micheline mickael mila
  mireille mohamed monia monique morgane mourad moussa mustapha myriam nabil nadege nadia nadine
  naima nassim nassima nathalie nathan nawel nicolas nicole noel noemie nolan nora oceane odette
  odile olivia olivier omar oumar ousmane pascal pascale patrice patricia patrick paul paulette
  pauline paulo perrine philippe pierre pierre-yves pierrette quentin rabah rachel rachid rachida
  raphael rayan raymond raymonde regine regis renaud rene renee richard robert roger roland romain
  romane ronan roxane sabine sabrina said saida salima samantha sami samir samira samuel sandra
  sandrine sandy sarah sebastien serge severine seydou simon simone slimane sofia sofiane solange
  sonia sophie soraya stephane stephanie steven suzanne sylvain sylvia sylviane sylvie tatiana theo
  therese thibault thierry thomas tiphaine tristan valentin valentine valerie vanessa veronique
  victor vincent violette virginie viviane wilfried william xavier yanis yann yannick yasmina
  yasmine yolande youcef youssef yvan yves yvette yvon yvonne zineb zoe zohra`.split(/\s+/u),
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
