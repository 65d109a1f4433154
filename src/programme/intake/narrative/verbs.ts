/**
 * What a verb says of an action.
 *
 * - `start`: the action begins there and goes on (« démarrer »)
 * - `launch`: a first step, done once (« lancer »)
 * - `end`: the action closes (« terminer »)
 * - `point`: done once (« signer »)
 * - `send`: handed to someone (« transmettre »)
 * - `course`: goes on for a while (« travailler »)
 * - `prepare`: made ready (« préparer »)
 * - `continue`: still goes on (« se poursuivre »)
 * - `meet`: people come together (« se réunir »)
 * - `hold`: takes place, whatever it is (« avoir lieu », « se faire »)
 * - `decide`: someone chose (« retenir »); `rule`: someone has to say (« statuer »)
 * - `hope`, `wish`, `plan`, `await`, `must`, `can`, `go`: say how sure another action is
 * - `enable`: what its subject made possible (« permettre »)
 * - `suspend`, `postpone`, `drop`: stopped for now, moved, given up
 * - `state`: tells how things are and is no action (« concerner »)
 */
export const VERB_SENSES = [
  'start',
  'launch',
  'end',
  'point',
  'send',
  'course',
  'prepare',
  'continue',
  'meet',
  'hold',
  'decide',
  'rule',
  'hope',
  'wish',
  'plan',
  'await',
  'must',
  'can',
  'go',
  'enable',
  'suspend',
  'postpone',
  'drop',
  'state',
] as const;
export type VerbSense = (typeof VERB_SENSES)[number];

/** Verbs as `infinitive` or `infinitive=noun of the action`; a feminine noun has a final `+`. */
export const VERBS: Readonly<Record<VerbSense, string>> = {
  start:
    'débuter=démarrage démarrer=démarrage redémarrer=reprise+ commencer=démarrage entamer=démarrage amorcer=démarrage initier=démarrage engager=engagement enclencher=démarrage reprendre=reprise+ déployer=déploiement entreprendre=démarrage instaurer=instauration+ rouvrir=réouverture+',
  launch: 'lancer=lancement relancer=relance+ ouvrir=ouverture+',
  end: 'terminer=fin+ achever=achèvement finaliser=finalisation+ finir=fin+ clore=clôture+ clôturer=clôture+ aboutir=aboutissement solder=solde boucler=bouclage parachever=achèvement',
  point:
    'signer=signature+ organiser=organisation+ établir=établissement identifier=identification+ déterminer=détermination+ définir=définition+ présenter=présentation+ livrer=livraison+ inaugurer=inauguration+ installer=installation+ créer=création+ nommer=nomination+ publier=publication+ notifier=notification+ rencontrer=rencontre+ visiter=visite+ recevoir=réception+ réceptionner=réception+ attribuer=attribution+ conclure=conclusion+ formaliser=formalisation+ mettre=mise+ remettre=remise+ désigner=désignation+ fixer=fixation+ obtenir=obtention+ répondre=réponse+ saisir=saisine+ acheter=achat acquérir=acquisition+ vendre=vente+ reloger=relogement emménager=emménagement entrer=entrée+ intégrer=intégration+ informer=information+ inviter=invitation+ convier=invitation+ restituer=restitution+ constituer=constitution+ élire=élection+ élargir=élargissement étendre=extension+ accueillir=accueil meubler=ameublement réserver=réservation+ capter=captation+ auditionner=audition+ diffuser=diffusion+ distribuer=distribution+ partager=partage contacter=contact mandater=mandatement missionner=missionnement recruter=recrutement embaucher=embauche+ louer=location+ inscrire=inscription+ renouveler=renouvellement réviser=révision+ prendre=prise+ conventionner=conventionnement signaler=signalement ajouter=ajout doter=dotation+ équiper=équipement poser=pose+ paraître=parution+ délivrer=délivrance+ donner=remise+ émettre=émission+ produire=production+ tirer=bilan dresser=établissement arriver=arrivée+ venir=venue+ célébrer=célébration+ rejoindre= adhérer=adhésion+ candidater=candidature+ commander=commande+ cosigner=signature+ rassembler=rassemblement habiter=emménagement quitter=départ déménager=déménagement convenir=accord confier=mission+ démolir=démolition+ raser=démolition+ céder=cession+ implanter=implantation+ valoriser=valorisation+ recueillir=recueil récolter=recueil collecter=collecte+ rendre=remise+ stabiliser=stabilisation+ activer=activation+ basculer=bascule+ franchir=franchissement revoir=révision+ examiner=examen dispenser=animation+ parapher=signature+ contresigner=signature+ afficher=affichage expirer=expiration+ résilier=résiliation+ dénoncer=dénonciation+ rompre=rupture+ transférer=transfert libérer=libération+ vacciner=vaccination+ murer=murage brancher=branchement raccorder=raccordement numéroter=numérotation+ éditer=édition+ imprimer=impression+ mesurer=mesure+ clarifier=clarification+ cadrer=cadrage détailler=détail lever=levée+ cocher=coche+ repeindre=peinture+ remplacer=remplacement changer=changement acquitter=acquittement verser=versement payer=paiement rembourser=remboursement déclarer=déclaration+ enregistrer=enregistrement référencer=référencement agrandir=agrandissement doubler=doublement tripler=triplement dénombrer=dénombrement pourvoir=recrutement muter=mutation+ affecter=affectation+ détacher=détachement abonder=abondement sortir=sortie+ partir=départ passer=passage inventorier=inventaire dévoiler=présentation+ exposer=présentation+ écrire=rédaction+ réécrire=réécriture+ relire=relecture+ corriger=correction+ rectifier=rectification+ scinder=scission+ fusionner=fusion+ dissoudre=dissolution+ récupérer=récupération+ restaurer=restauration+ viabiliser=viabilisation+ goudronner=goudronnage baptiser=baptême fêter=fête+ échoir=échéance+ adosser=adossement rattacher=rattachement nouer=nouage débloquer=déblocage',
  send: 'proposer=proposition+ transmettre=transmission+ déposer=dépôt adresser=envoi envoyer=envoi orienter=orientation+ soumettre=soumission+ communiquer=communication+ fournir=fourniture+ solliciter=sollicitation+ demander=demande+ remonter=remontée+ relayer=relais expédier=envoi faxer=envoi télétransmettre=transmission+ postuler=candidature+ réclamer=demande+ requérir=demande+',
  course:
    'fonctionner=fonctionnement travailler=travail étudier=étude+ élaborer=élaboration+ réaliser=réalisation+ mener=conduite+ conduire=conduite+ accompagner=accompagnement former=formation+ sensibiliser=sensibilisation+ cibler=ciblage repérer=repérage recenser=recensement évaluer=évaluation+ expérimenter=expérimentation+ tester=test réhabiliter=réhabilitation+ rénover=rénovation+ restructurer=restructuration+ construire=construction+ bâtir=construction+ aménager=aménagement négocier=négociation+ discuter=discussion+ échanger=échange réfléchir=réflexion+ animer=animation+ suivre=suivi coordonner=coordination+ assurer=mise+ développer=développement instruire=instruction+ rechercher=recherche+ chercher=recherche+ consulter=consultation+ rédiger=rédaction+ actualiser=actualisation+ adapter=adaptation+ associer=association+ impliquer=implication+ mobiliser=mobilisation+ analyser=analyse+ approfondir=approfondissement affiner=affinage vérifier=vérification+ recouvrer=recouvrement financer=financement soutenir=soutien piloter=pilotage participer=participation+ intervenir=intervention+ collaborer=collaboration+ coopérer=coopération+ concerter=concertation+ diagnostiquer=diagnostic cartographier=cartographie+ enquêter=enquête+ prospecter=prospection+ transformer=transformation+ reconstruire=reconstruction+ moderniser=modernisation+ structurer=structuration+ modéliser=modélisation+ consolider=consolidation+ renforcer=renforcement faciliter=facilitation+ préfigurer=préfiguration+ œuvrer=travail oeuvrer=travail gérer=gestion+ expertiser=expertise+ dialoguer=dialogue avancer=avancement progresser=avancement cofinancer=cofinancement appuyer=appui occuper=occupation+ loger=logement héberger=hébergement habiliter=habilitation+ sécuriser=sécurisation+ harmoniser=harmonisation+ contractualiser=contractualisation+ outiller=outillage tracer=définition+ interroger=consultation+ rapprocher=rapprochement croiser=croisement superviser=supervision+ assister=assistance+ administrer=administration+ exploiter=exploitation+ explorer=exploration+ arpenter=visite+ entretenir=entretien surveiller=surveillance+ veiller=veille+ orchestrer=organisation+ encadrer=encadrement épauler=appui conseiller=conseil intensifier=intensification+ améliorer=amélioration+ optimiser=optimisation+ réduire=réduction+ résorber=résorption+ lutter=lutte+ prévenir=prévention+ mutualiser=mutualisation+ articuler=articulation+ décliner=déclinaison+ généraliser=généralisation+ essaimer=essaimage industrialiser=industrialisation+ réinterroger=réflexion+ questionner=réflexion+ décrypter=analyse+ auditer=audit observer=observation+ sonder=sondage ravaler=ravalement isoler=isolation+ chauffer=chauffage désamianter=désamiantage déconstruire=déconstruction+ requalifier=requalification+ résidentialiser=résidentialisation+ végétaliser=végétalisation+ nettoyer=nettoyage réparer=réparation+ rafraîchir=rafraîchissement peupler=peuplement repeupler=repeuplement relouer=relocation+ démarcher=démarchage traiter=traitement tutorer=tutorat parrainer=parrainage coanimer=animation+ copiloter=pilotage chiffrer=chiffrage dimensionner=dimensionnement scénariser=scénario trouver=recherche+',
  prepare:
    'préparer=préparation+ monter=montage ébaucher=ébauche+ esquisser=esquisse+ concevoir=conception+ caler=calage',
  continue:
    'poursuivre=poursuite+ continuer=poursuite+ prolonger=prolongation+ étaler= échelonner= durer= maintenir=maintien perdurer= pérenniser=pérennisation+ reconduire=reconduction+ proroger=prorogation+ perpétuer=poursuite+',
  meet: 'réunir=réunion+ retrouver=rencontre+',
  hold: 'revenir= parvenir=réception+ dérouler=déroulement tenir=tenue+ effectuer=réalisation+ faire=réalisation+ opérer=réalisation+ concrétiser=concrétisation+ exécuter=exécution+',
  decide:
    'décider=décision+ choisir=choix retenir=sélection+ sélectionner=sélection+ valider=validation+ approuver=approbation+ voter=vote adopter=adoption+ trancher=arbitrage arbitrer=arbitrage acter=décision+ arrêter=décision+ accorder=accord refuser=refus rejeter=rejet autoriser=autorisation+ agréer=agrément labelliser=labellisation+ homologuer=homologation+ entériner=validation+ accepter=acceptation+ ratifier=ratification+ octroyer=octroi allouer=attribution+',
  rule: 'statuer=décision+ prononcer=décision+ délibérer=délibération+',
  hope: 'espérer=',
  wish: 'souhaiter= vouloir= envisager= ambitionner= songer= désirer=',
  plan: 'prévoir= programmer=programmation+ planifier= projeter= compter= annoncer= anticiper= pressentir= privilégier= promettre= calendariser= subordonner= conditionner= escompter= tabler= imaginer= prioriser=',
  await: 'attendre= patienter=',
  must: 'devoir=',
  can: 'pouvoir= falloir=',
  go: 'aller=',
  enable: 'permettre= contribuer= servir= aider=',
  suspend:
    'suspendre=suspension+ geler=gel ajourner=ajournement interrompre=interruption+ bloquer=blocage stopper=arrêt figer=gel enliser=blocage',
  postpone:
    'reporter=report décaler=report repousser=report différer=report retarder=retard renvoyer=renvoi',
  drop: 'abandonner=abandon écarter=abandon annuler=annulation+ renoncer=abandon supprimer=suppression+ retirer=retrait délaisser=abandon résigner=abandon échouer=échec capoter=échec avorter=échec',
  state:
    'indiquer= incomber= favoriser= exister= apparaître= concerner= comporter= comprendre= représenter= correspondre= viser= dépendre= disposer= bénéficier= rester= sembler= nécessiter= relever= porter= connaître= souligner= rappeler= noter= préciser= confirmer= montrer= situer= agir= avoir= être= savoir= appartenir= résulter= justifier= regrouper= couvrir= figurer= traduire= expliquer= répartir= reposer= appeler= demeurer= devenir= illustrer= témoigner= dater= remercier= ressortir= naître= émerger= constater= inciter= convaincre= voir= compléter= exiger= supposer= entraîner= provoquer= augmenter= diminuer= évoluer= estimer= penser= croire= considérer= vivre= subsister= manquer= profiter= tendre= contenir= signifier= impacter= totaliser= avoisiner= coûter= valoir= suffire= peser= ralentir= freiner= inquiéter= étonner= désoler= déplorer= saluer= féliciter= remarquer= ressentir= percevoir= craindre= redouter= souffrir= absorber= dépasser= excéder= plafonner= stagner= desservir= jouxter= border=',
};

/** A verb and the words after it that together are another: « prend fin », « mis en place ». */
export const PHRASAL_VERBS: readonly {
  readonly infinitive: string;
  /** Folded. */
  readonly words: string;
  readonly sense: VerbSense;
  /** A feminine noun has a final `+`. */
  readonly noun: string;
}[] = [
  { infinitive: 'prendre', words: 'fin', sense: 'end', noun: 'fin+' },
  { infinitive: 'prendre', words: 'effet', sense: 'start', noun: 'prise d’effet+' },
  { infinitive: 'prendre', words: 'part', sense: 'course', noun: 'participation+' },
  { infinitive: 'prendre', words: 'contact', sense: 'point', noun: 'prise de contact+' },
  { infinitive: 'prendre', words: 'en gestion', sense: 'point', noun: 'prise en gestion+' },
  { infinitive: 'prendre', words: 'en charge', sense: 'course', noun: 'prise en charge+' },
  { infinitive: 'prendre', words: 'en compte', sense: 'point', noun: 'prise en compte+' },
  { infinitive: 'prendre', words: 'du retard', sense: 'state', noun: '' },
  { infinitive: 'prendre', words: 'le relais', sense: 'start', noun: 'relais' },
  ...['un franc succes', 'un vif succes', 'un grand succes', 'leur public'].map((words) => ({
    infinitive: 'rencontrer',
    words,
    sense: 'hold' as const,
    noun: '',
  })),
  { infinitive: 'voir', words: 'le jour', sense: 'hold', noun: 'création+' },
  { infinitive: 'mettre', words: 'fin', sense: 'end', noun: 'fin+' },
  { infinitive: 'mettre', words: 'en sommeil', sense: 'suspend', noun: 'suspension+' },
  { infinitive: 'mettre', words: 'en pause', sense: 'suspend', noun: 'suspension+' },
  { infinitive: 'mettre', words: 'en suspens', sense: 'suspend', noun: 'suspension+' },
  { infinitive: 'mettre', words: 'en attente', sense: 'suspend', noun: 'suspension+' },
  {
    infinitive: 'mettre',
    words: 'a notre disposition',
    sense: 'point',
    noun: 'mise à disposition+',
  },
  {
    infinitive: 'mettre',
    words: 'a leur disposition',
    sense: 'point',
    noun: 'mise à disposition+',
  },
  { infinitive: 'prendre', words: 'ses fonctions', sense: 'point', noun: 'prise de fonctions+' },
  { infinitive: 'prendre', words: 'leurs fonctions', sense: 'point', noun: 'prise de fonctions+' },
  { infinitive: 'prendre', words: 'son poste', sense: 'point', noun: 'prise de poste+' },
  { infinitive: 'arriver', words: 'a echeance', sense: 'end', noun: 'échéance+' },
  { infinitive: 'arriver', words: 'a son terme', sense: 'end', noun: 'fin+' },
  { infinitive: 'venir', words: 'a echeance', sense: 'end', noun: 'échéance+' },
  { infinitive: 'mettre', words: 'en place', sense: 'point', noun: 'mise en place+' },
  { infinitive: 'mettre', words: 'en oeuvre', sense: 'course', noun: 'mise en œuvre+' },
  { infinitive: 'mettre', words: 'en œuvre', sense: 'course', noun: 'mise en œuvre+' },
  { infinitive: 'mettre', words: 'en service', sense: 'point', noun: 'mise en service+' },
  { infinitive: 'mettre', words: 'en location', sense: 'point', noun: 'mise en location+' },
  { infinitive: 'mettre', words: 'a disposition', sense: 'point', noun: 'mise à disposition+' },
  { infinitive: 'mettre', words: 'en ligne', sense: 'point', noun: 'mise en ligne+' },
  { infinitive: 'mettre', words: 'en relation', sense: 'point', noun: 'mise en relation+' },
  { infinitive: 'mettre', words: 'en chantier', sense: 'start', noun: 'mise en chantier+' },
  { infinitive: 'mettre', words: 'a jour', sense: 'point', noun: 'mise à jour+' },
  { infinitive: 'faire', words: "l'objet d'", sense: 'hold', noun: '' },
  { infinitive: 'faire', words: "l'objet de", sense: 'hold', noun: '' },
  { infinitive: 'faire', words: 'suite a', sense: 'state', noun: '' },
  { infinitive: 'faire', words: 'partie', sense: 'state', noun: '' },
  { infinitive: 'faire', words: 'etat', sense: 'state', noun: '' },
  { infinitive: 'avoir', words: "l'accord", sense: 'decide', noun: 'accord' },
  { infinitive: 'avoir', words: "l'aval", sense: 'decide', noun: 'aval' },
  { infinitive: 'avoir', words: 'le feu vert', sense: 'decide', noun: 'feu vert' },
  { infinitive: 'donner', words: 'lieu a', sense: 'hold', noun: '' },
  { infinitive: 'donner', words: 'son accord', sense: 'decide', noun: 'accord' },
  { infinitive: 'donner', words: 'leur accord', sense: 'decide', noun: 'accord' },
  { infinitive: 'donner', words: 'un accord', sense: 'decide', noun: 'accord' },
  { infinitive: 'donner', words: 'son feu vert', sense: 'decide', noun: 'feu vert' },
  { infinitive: 'donner', words: 'un avis', sense: 'decide', noun: 'avis' },
  { infinitive: 'donner', words: 'son avis', sense: 'decide', noun: 'avis' },
  { infinitive: 'rendre', words: 'sa decision', sense: 'rule', noun: 'décision+' },
  { infinitive: 'rendre', words: 'son avis', sense: 'rule', noun: 'avis' },
  { infinitive: 'rendre', words: 'un avis', sense: 'rule', noun: 'avis' },
  { infinitive: 'émettre', words: 'un avis', sense: 'decide', noun: 'avis' },
  { infinitive: 'ouvrir', words: 'ses portes', sense: 'launch', noun: 'ouverture+' },
  { infinitive: 'ouvrir', words: 'leurs portes', sense: 'launch', noun: 'ouverture+' },
  { infinitive: 'entrer', words: 'en vigueur', sense: 'point', noun: 'entrée en vigueur+' },
  { infinitive: 'entrer', words: 'dans les lieux', sense: 'point', noun: 'entrée dans les lieux+' },
];

/** Verbs of no regular pattern: present he/they/we, participle, future stem, imperfect stem. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  être: 'est|sont|sommes|été|ser|ét',
  avoir: 'a|ont|avons|eu|aur|av',
  aller: 'va|vont|allons|allé|ir|all',
  faire: 'fait|font|faisons|fait|fer|fais',
  devoir: 'doit|doivent|devons|dû|devr|dev',
  pouvoir: 'peut|peuvent|pouvons|pu|pourr|pouv',
  vouloir: 'veut|veulent|voulons|voulu|voudr|voul',
  savoir: 'sait|savent|savons|su|saur|sav',
  falloir: 'faut|faut|faut|fallu|faudr|fall',
  prévoir: 'prévoit|prévoient|prévoyons|prévu|prévoir|prévoy',
  voir: 'voit|voient|voyons|vu|verr|voy',
  revoir: 'revoit|revoient|revoyons|revu|reverr|revoy',
  pourvoir: 'pourvoit|pourvoient|pourvoyons|pourvu|pourvoir|pourvoy',
  recevoir: 'reçoit|reçoivent|recevons|reçu|recevr|recev',
  concevoir: 'conçoit|conçoivent|concevons|conçu|concevr|concev',
  tenir: 'tient|tiennent|tenons|tenu|tiendr|ten',
  retenir: 'retient|retiennent|retenons|retenu|retiendr|reten',
  obtenir: 'obtient|obtiennent|obtenons|obtenu|obtiendr|obten',
  maintenir: 'maintient|maintiennent|maintenons|maintenu|maintiendr|mainten',
  soutenir: 'soutient|soutiennent|soutenons|soutenu|soutiendr|souten',
  contenir: 'contient|contiennent|contenons|contenu|contiendr|conten',
  appartenir: 'appartient|appartiennent|appartenons|appartenu|appartiendr|apparten',
  venir: 'vient|viennent|venons|venu|viendr|ven',
  devenir: 'devient|deviennent|devenons|devenu|deviendr|deven',
  convenir: 'convient|conviennent|convenons|convenu|conviendr|conven',
  revenir: 'revient|reviennent|revenons|revenu|reviendr|reven',
  parvenir: 'parvient|parviennent|parvenons|parvenu|parviendr|parven',
  intervenir: 'intervient|interviennent|intervenons|intervenu|interviendr|interven',
  prendre: 'prend|prennent|prenons|pris|prendr|pren',
  reprendre: 'reprend|reprennent|reprenons|repris|reprendr|repren',
  comprendre: 'comprend|comprennent|comprenons|compris|comprendr|compren',
  mettre: 'met|mettent|mettons|mis|mettr|mett',
  remettre: 'remet|remettent|remettons|remis|remettr|remett',
  permettre: 'permet|permettent|permettons|permis|permettr|permett',
  transmettre: 'transmet|transmettent|transmettons|transmis|transmettr|transmett',
  soumettre: 'soumet|soumettent|soumettons|soumis|soumettr|soumett',
  ouvrir: 'ouvre|ouvrent|ouvrons|ouvert|ouvrir|ouvr',
  couvrir: 'couvre|couvrent|couvrons|couvert|couvrir|couvr',
  suivre: 'suit|suivent|suivons|suivi|suivr|suiv',
  poursuivre: 'poursuit|poursuivent|poursuivons|poursuivi|poursuivr|poursuiv',
  vivre: 'vit|vivent|vivons|vécu|vivr|viv',
  inscrire: 'inscrit|inscrivent|inscrivons|inscrit|inscrir|inscriv',
  élire: 'élit|élisent|élisons|élu|élir|élis',
  conduire: 'conduit|conduisent|conduisons|conduit|conduir|conduis',
  reconduire: 'reconduit|reconduisent|reconduisons|reconduit|reconduir|reconduis',
  construire: 'construit|construisent|construisons|construit|construir|construis',
  reconstruire: 'reconstruit|reconstruisent|reconstruisons|reconstruit|reconstruir|reconstruis',
  instruire: 'instruit|instruisent|instruisons|instruit|instruir|instruis',
  produire: 'produit|produisent|produisons|produit|produir|produis',
  traduire: 'traduit|traduisent|traduisons|traduit|traduir|traduis',
  émettre: 'émet|émettent|émettons|émis|émettr|émett',
  connaître: 'connaît|connaissent|connaissons|connu|connaîtr|connaiss',
  apparaître: 'apparaît|apparaissent|apparaissons|apparu|apparaîtr|apparaiss',
  paraître: 'paraît|paraissent|paraissons|paru|paraîtr|paraiss',
  naître: 'naît|naissent|naissons|né|naîtr|naiss',
  servir: 'sert|servent|servons|servi|servir|serv',
  conclure: 'conclut|concluent|concluons|conclu|conclur|conclu',
  clore: 'clôt|closent|closons|clos|clor|clos',
  acquérir: 'acquiert|acquièrent|acquérons|acquis|acquerr|acquér',
  accueillir: 'accueille|accueillent|accueillons|accueilli|accueiller|accueill',
  recueillir: 'recueille|recueillent|recueillons|recueilli|recueiller|recueill',
  rejoindre: 'rejoint|rejoignent|rejoignons|rejoint|rejoindr|rejoign',
  convaincre: 'convainc|convainquent|convainquons|convaincu|convaincr|convainqu',
  interrompre: 'interrompt|interrompent|interrompons|interrompu|interrompr|interromp',
  rompre: 'rompt|rompent|rompons|rompu|rompr|romp',
  promettre: 'promet|promettent|promettons|promis|promettr|promett',
  échoir: 'échoit|échoient|échoyons|échu|échoir|échoy',
  écrire: 'écrit|écrivent|écrivons|écrit|écrir|écriv',
  réécrire: 'réécrit|réécrivent|réécrivons|réécrit|réécrir|réécriv',
  relire: 'relit|relisent|relisons|relu|relir|relis',
  partir: 'part|partent|partons|parti|partir|part',
  sortir: 'sort|sortent|sortons|sorti|sortir|sort',
  entreprendre: 'entreprend|entreprennent|entreprenons|entrepris|entreprendr|entrepren',
  entretenir: 'entretient|entretiennent|entretenons|entretenu|entretiendr|entreten',
  prévenir: 'prévient|préviennent|prévenons|prévenu|préviendr|préven',
  réduire: 'réduit|réduisent|réduisons|réduit|réduir|réduis',
  déconstruire: 'déconstruit|déconstruisent|déconstruisons|déconstruit|déconstruir|déconstruis',
  rouvrir: 'rouvre|rouvrent|rouvrons|rouvert|rouvrir|rouvr',
  dissoudre: 'dissout|dissolvent|dissolvons|dissous|dissoudr|dissolv',
  repeindre: 'repeint|repeignent|repeignons|repeint|repeindr|repeign',
  craindre: 'craint|craignent|craignons|craint|craindr|craign',
  souffrir: 'souffre|souffrent|souffrons|souffert|souffrir|souffr',
  valoir: 'vaut|valent|valons|valu|vaudr|val',
  suffire: 'suffit|suffisent|suffisons|suffi|suffir|suffis',
  percevoir: 'perçoit|perçoivent|percevons|perçu|percevr|percev',
  ressentir: 'ressent|ressentent|ressentons|ressenti|ressentir|ressent',
  desservir: 'dessert|desservent|desservons|desservi|desservir|desserv',
  requérir: 'requiert|requièrent|requérons|requis|requerr|requér',
  ressortir: 'ressort|ressortent|ressortons|ressorti|ressortir|ressort',
};

/** Forms that are more often a noun: read as a verb only where a verb must stand. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(
  'œuvre oeuvre entre programme programmes visite rencontre rencontres demande demandes offre offres forme formes compte comptes cible place livre signe note notes porte recherche réserve finance pilote pilotes suite suivi produit reste mise fait situe commande commandes étude partage test monte lance équipe contacte contact échange échanges adresse adresses pose tire coordonne association associe expertise habite somme sommes point bilan conduite finances mesure mesures annonce annonces propose accueil accord accorde convoque met loge dialogue vise vote votes appelle vente relance relances limite cadre collecte collectes solde boucle facilite active gel gèle aide aides assiste approche progresse dresse montre supervise mène tend tient collabore date dates manque estime juge marque marques traite traites conseille soutien appuie appuis appui valide valides embauche embauches acte actes analyse analyses cartographie esquisse esquisses enquête enquêtes trace traces figure figures programme part parts sort sorts passe passes veille change changes mesure lutte isole conseille surveille pèse échéance écrit écrits détaille transfert murs'.split(
    ' ',
  ),
);

/** Words in `-ra`, `-rait`, `-ront`… that are no future and no conditional. */
export const NOT_FUTURE_FORMS: ReadonlySet<string> = new Set(
  'opéra caméra sera extrait retrait portrait attrait trait abstrait distrait paraît parait front affront environs courons serons mirait sierra maçons'.split(
    ' ',
  ),
);
