/** Words that tell a person from a place. They are folded: lower case, no accents. */

/** Words after which a name is that of a place, a body or an event. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `rue avenue av boulevard bd place placette square allee allees impasse chemin route quai cours cour
  passage villa ruelle sentier rond-point pont porte parc jardin stade gymnase piscine salle espace
  residence residences cite quartier faubourg hameau lotissement ilot immeuble batiment tour barre
  ensemble site zac zup lycee college ecole groupe scolaire universite faculte institut creche hopital
  clinique centre maison foyer ehpad esat ime mecs maternite pole plateforme halle marche eglise
  chapelle basilique cathedrale paroisse mosquee synagogue cimetiere monument musee theatre cinema
  bibliotheque mediatheque conservatoire fondation association federation union comite collectif
  amicale club reseau mission fonds prix coupe challenge operation programme projet dispositif plan
  cabinet agence societe entreprise etablissements groupement office habitat secteur commune ville
  mairie prefecture tribunal caserne gare station port aeroport base camp domaine ferme chateau manoir
  relais point accueil antenne hotel auberge restaurant cafe librairie pharmacie pension escale halte
  ligne metro tramway arret campus velodrome auditorium savs samsah sessad itep chrs cada huda cph fjt
  mjc cmp csapa caarud qpv npnru pnrqad pru anah carsat cpam urssaf saas spasad cmpp camsp
  resto boutique epicerie ressourcerie
  clos closerie beguinage logis domaine pavillon appartement studio entree hall cage escalier bloc
  carre kiosque esplanade mail voie venelle sente promenade berge coulee plaine terrasse verger bosquet
  bois coron couree terrain boulodrome patinoire dojo ludotheque garderie pouponniere dispensaire
  internat cantine atelier filature usine friche entrepot moulin ecluse canal fort bastion citadelle
  galerie amphitheatre belvedere lot entraide pouponniere amis
  res imp pl sq lg lgt lp lpo lt sep erea segpa gs eepu empu rpa marpa ehpa usld ssiad epsm chu chr ch cs mdq`.split(
    /\s+/u,
  ),
);
/** What a firm does or sells, told after the name of its founder: « Dupont Chauffage ». */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `chaussure boulangerie patisserie boucherie charcuterie poissonnerie fromagerie surgele traiteur
  plomberie chauffage electricite peinture menuiserie charpente couverture maconnerie serrurerie vitrerie
  carrelage platrerie isolation climatisation ascenseur batiment construction renovation travaux materiau
  bricolage jardinage paysage espace-vert nettoyage proprete assainissement environnement energie
  automobile garage carrosserie transport demenagement ambulance taxi voyage location immobilier
  immobiliere promotion fleur optique coiffure beaute parfum pressing laverie couture vetement mode
  meuble cuisine literie electromenager informatique imprimerie papeterie edition presse communication
  conseil expertise assurance notaire avocat architecte architecture ingenierie etude securite
  gardiennage restauration service distribution express discount market shop group holding industrie
  store figaro minute propre prix house mot coq schar oetker martens hauschka scholl freres fils cie`.split(
    /\s+/u,
  ),
);
/** Capitals before a name that are no body: « RDV Camille Exemple ». */
export const NO_BODY: ReadonlySet<string> = new Set(
  'rdv rv tel vad cr as cesf esf tisf cf nb ok svp msg ts dg dga dgs drh rh vp mail sms avec vu par pour'.split(
    ' ',
  ),
);
/** « Me contacter » is no lawyer. */
export const ASKED_OF_ME =
  /^(?:contacter|rappeler|appeler|joindre|prevenir|tenir|transmettre|envoyer|redire|relancer|signaler)$/u;
/** Small words that may stand between such a word and the name. */
export const LINKS: ReadonlySet<string> = new Set(
  `de du des la le les l d a au aux en et saint sainte general marechal docteur professeur abbe
  president commandant capitaine colonel amiral cardinal social sociale sociaux hospitalier
  hospitaliere scolaire polyvalente municipal municipale culturel culturelle sportif sportive
  intercommunal intercommunale departemental departementale regional regionale communal communale
  prive privee public publique maternelle elementaire primaire universitaire medical medicale
  commercial commerciale ancien ancienne nouveau nouvelle petit petite grand grande vert
  verte haut haute bas basse`.split(/\s+/u),
);
/** Capitals that are no surname. */
export const ACRONYM = /^(?:\p{Lu}{2,3}|[^AEIOUYÀ-Ü]+)$/u;
export const NO_SURNAME: ReadonlySet<string> = new Set(
  `hlm apei udapei apf spla gip ddcs ddets anru visa oph caf ccas cias mdph ars aes ehpad esat opievoy
  partenord habitat acces maintien formation formations total bassin sites site ville littoral metropole
  nord pas-de-calais france lille roubaix tourcoing dunkerque cambrai valenciennes douai maubeuge
  appel projets projet urgent important attention note nota objet document interne confidentiel annexe
  copil cotech comex codir insee cnil rgpd unapei udaf social sociale accompagnement logement
  logements reunion comite convention decision realise prevu annule reporte echeancier planning plai plus pls
  siao avdl asll fsl daho dalo rsa aah ase aemo utpas pdalpd pdalhpd bmh apl iml
  complet complete incomplet incomplete prioritaire accepte refuse valide signe commun unique type
  lot accueil partenaire partenaires sarl eurl sasu sas scop scic selarl gaec earl scea sci snc gie`.split(
    /\s+/u,
  ),
);
/** What follows « monsieur » or « madame » in small letters without being a name. */
export const NO_LOWER_NAME =
  /^(?:l[ae]s?|l['’].*|qui|que|quand|dont|est|sont|a|ont|et|ou|de|du|des|en|au|aux|d['’].*|un|une|ne|n['’].*|se|s['’].*|veut|doit|peut|va|vit|dit|fait|demande|refuse|souhaite|habite|attend|occupe|conteste|reste|part|vient|sera|pas|son|sa|ses|plus|sans|avec|pour|chez|dans|sur|par|ci-.*|concern.*|locataire|gardien.*|.*(?:é|és|ée|ées|ait|aient|ment|tion|teur|trice|euse|ante))$/u;
/** Capitalised words that follow « famille » without being a name. */
export const FAMILY_WORDS: ReadonlySet<string> = new Set(
  `rurales rurale solidaires solidaire accueil gouvernante gouvernantes de et d nombreuse nombreuses
  monoparentale monoparentales enfance jeunesse education hlm dalo ddcs caf anru apf apei udapei visa
  unique technique administratif individuel complet type n no les la le un une`.split(/\s+/u),
);

/** Roles of the persons the programme houses or meets: a first name beside one is a person's. */
export const PERSON_ROLES =
  '[Ll]ocataires?|[Cc]andidate?s?|[Dd]emandeurs?|[Dd]emandeuses?|[Oo]ccupante?s?|[Bb]énéficiaires?|[Rr]éférente?s?|[Ii]nterlocuteurs?|[Ii]nterlocutrices?|[Cc]ontacts?|[Ee]xcusée?s?|[Pp]résente?s?|[Aa]bsente?s?|[Ss]uivie? par';
/** What is done with persons: to call, to see, to write again… */
export const PERSON_VERBS =
  "(?:[Rr]é?|[Rr])?[Aa]ppel(?:er|é|ée)|[Rr]elanc(?:er|é|ée)|relance|[Cc]ontact(?:er|é|ée)|[Jj]oindre|[Pp]révenir|(?:[Vv]u|[Vv]oir|[Rr]endez-vous|[Rr]dv|RDV|[ÉEé]change|[Pp]oint|[Aa]ppel|[Ee]ntretien|[Cc]onvenu) (?:avec|de)|[Dd]ossiers? (?:de|d[’'])|[Dd]omicile de|[Tt]ransmis(?:e|es)? à|[Cc]hez";
/** Roles told in brackets after a name. */
export const ROLES_AFTER =
  'gardienn?e?|locataire|candidate?|concierge|agente?|voisine?|conseill[eè]re?|référente?|stagiaire|matricule|médiat(?:eur|rice)|animat(?:eur|rice)|éducat(?:eur|rice)|bénévole';
/** What a person alone does, told after a name. */
export const PERSON_ACTS =
  "a (?:r|ré)?appelé|a téléphoné|est (?:re)?(?:passé|venu)e?|est (?:décédé|malade|enceinte|hospitalisé)e?|habite|ne répond pas|n['’]a pas répondu|ne veut (?:pas|plus)|a déménagé";
/** Short words that begin a surname of two or three words. */
export const PARTICLES =
  'El|Le|La|De|Den|Der|Da|Di|Du|Des|Dos|Ben|Bel|Van|Vande|Von|Ait|Aït|Ould|Abd|Al|Mac|EL|LE|LA|DE|DEN|DER|DA|DI|DU|DES|DOS|BEN|BEL|VAN|VANDE|VON|AIT|OULD|ABD|AL';

/** Whether a word, folded, is that of a place or a body, in the singular or the plural. */
export function isPlaceWord(word: string): boolean {
  return isOneOf(PLACE_WORDS, word);
}

/** Whether a word, folded, is that of a trade, in the singular or the plural. */
export function isTradeWord(word: string): boolean {
  return isOneOf(TRADE_WORDS, word);
}

function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (/[sx]$/u.test(word) && words.has(word.slice(0, -1)));
}

/** « étudiante », « intergénérationnelle »: an adjective may stand between the place and its name. */
export const ADJECTIVE =
  /^[a-z-]{4,}(?:ant|ante|ent|ente|ee|aire|iere|el|elle|al|ale|ive|if|ique|euse|eux|ien|ienne|aine)s?$/u;

/** Firms and brands that bear a person's whole name, folded. */
export const BRANDS: ReadonlySet<string> = new Set(
  `yves rocher,hugo boss,louis vuitton,leroy merlin,paul smith,christian dior,pierre fabre,marc jacobs,
  jacques vabre,marie blachere,louis pion,jean coutu,laurent perrier,nicolas feuillatte,jean lefebvre,
  guy degrenne,alain afflelou,thierry mugler,franck provost,jacques dessange,michel augustin,john deere,
  tommy hilfiger,calvin klein,ralph lauren,jean delatour,charles gervais,claude code,pierre cardin,
  ted lapidus,daniel hechter,georges rech,robert bosch,philippe morris,andre citroen,marcel dassault,
  henri selmer,paul ricard,charles heidsieck`
    .replace(/\s+/gu, ' ')
    .split(/,\s?/u),
);
