/** Words of a title by which the type of an action is known. Folded; the first rule that holds wins. */

/** Something that someone has to decide; « arbre de décision », « scan pour validation » say what a thing is for. */
export const DECISION_TITLE =
  /(?:^|(?<!(?:^|[^a-z])(?:d|de|pour))[^a-z])(?:decision|arbitrage|deliberation|choix d(?:e|u|es)(?!.*(?:en cours))|selection d(?:e|u|es)?|validation (?:d(?:e|u|es)?|par|en)|(?:accord|avis|vote|agrement|autorisation) d(?:e|u|es)?|(?:accord|avis|vote) sur|reponses? (?:d(?:e |u |es |')[^:]* )?(?:sur|a (?:la|notre) (?:demande|candidature))|feu vert|decider)(?![a-rt-z])/u;

/** A meeting, a training, anything said in the plural or at a rhythm. */
export const RECURRING_TITLE =
  /(?:^|[^a-z])(?:reunions|rencontres|comites|copils|cotechs|ateliers|permanences|visites|entretiens|sessions|formations|points (?:mensuels|reguliers|trimestriels)|animations|commissions|groupes de travail|cafes|forums|bilans (?:mensuels|trimestriels|annuels)|seances|cycles?|mensuel(?:le)?s?|trimestriel(?:le)?s?|hebdomadaires?|bimensuel(?:le)?s?|semestriel(?:le)?s?|annuel(?:le)?s?|tous les (?:mois|trimestres|ans)|chaque (?:mois|trimestre|semaine|annee)|par mois|par trimestre|par an)(?![a-z])/u;

/** One of several: « Formation des gardiens – session 2 ». */
export const NUMBERED_TITLE = /(?:^|[^a-z])(?:session|seance|reunion) (?:n° ?)?\d{1,2}$/u;

const RHYTHM_WORDS =
  "(?:mensuel(?:le)?s?|trimestriel(?:le)?s?|hebdomadaires?|bimensuel(?:le)?s?|semestriel(?:le)?s?|annuel(?:le)?s?|(?:tou(?:te)?s les|chaque|par) (?:\\d+ )?(?:jour|semaine|mois|bimestre|trimestre|semestre|an|annee)s?|(?:\\d|une|deux|trois|quatre|six) fois (?:par|l'|/ ?)(?: ?(?:an|mois|semaine|trimestre|semestre)s?)?|regulierement|(?:tous les|chaque|le|les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s|chaque (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|(?:\\d+(?:er|e|eme|nd)?|premier|deuxieme|second|troisieme|quatrieme|dernier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s? (?:du|de chaque|des) mois)";

/** Said of a due date: « tous les mois ». */
export const RHYTHM = new RegExp(`(?:^|[^a-z])${RHYTHM_WORDS}(?![a-z])`, 'u');

/** One training is a series of sessions. */
export const TRAINING_TITLE =
  /(?:^|[^a-z])(?:formation|stage|sensibilisation des (?:agents|equipes|personnels))(?![a-z])/u;

/** Work around a training that is not itself a training. */
export const TASK_TITLE =
  /^(?:l[ae] |l'|les )?(?:evaluation|consultation|recrutement|essaimage|diagnostic|etude|elaboration|redaction|preparation|recensement|enquete|marche|plan|cahier des charges|identification|recherche|negociation|analyse|suivi|achat|construction|actualisation)(?![a-z])/u;

/** « Objectif annuel : 60 attributions »: to be reached within the year, not again each year. */
export const YEARLY_TARGET =
  /^(?:l')?(?:objectif|cible|quota|plafond)s? (?:annuel(?:le)?|semestriel(?:le)?|trimestriel(?:le)?|mensuel(?:le)?)s?(?![a-z])/u;

/** Something that happens once. */
export const MILESTONE_TITLE =
  /^(?:[^:]*:\s*|.*\s-\s)?(?:\d+(?:er|ere|eres|e|eme)?s?\s+|mise a |la |le |les |l')*(?:premi(?:er|ere|ers|eres)(?=\s)|attributions?|reponses?|reception|remise|depot|signature|convention|avenant|lancement|demarrage|ouverture|livraison|inauguration|mise en (?:place|service|oeuvre effective|operationnalite)|notification|publication|envoi|copil|cotech|comite|reunion|rencontre|visite|restitution|presentation|appel a projets?|appels? d'offres?|ao|proposition|rapport|bilan|entrees? dans les (?:lieux|logements|murs)|emmenagement|recrutement|reponse|installation|seminaire|journee|fin d|debut d|cloture|achevement|profils? de postes?|fiches? de postes?|jury|commission|cal|ag|assemblee generale|groupe de (?:suivi|pilotage|travail)|rendu|diffusion|nomination|point d'etape)(?![a-z])/u;

/** The step that ends a title: « Réhab. bâtiment C, livraison ». */
export const LAST_STEP =
  /^[^,]+, (?:livraison|reception|remise des cles|signature|ouverture|demarrage|lancement|inauguration|notification|publication|depot)(?: [^ ,]+){0,3}$/u;
