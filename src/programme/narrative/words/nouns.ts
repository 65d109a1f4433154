import { MEETING_NOUNS } from '../../lexicon/meeting-nouns';
import lists from './words.json';
/**
 * What a noun names: something that happens on a day (`event`), goes on for a while (`process`),
 * comes again (`series`), is up to someone (`decision`).
 */
/**
 * What a noun names: something that happens on a day (`event`), goes on for a while (`process`),
 * comes again (`series`), is up to someone (`decision`).
 */
const NOUN_SENSES = ['event', 'process', 'series', 'decision'] as const;
export type NounSense = (typeof NOUN_SENSES)[number];

/** Singular head nouns, some of several words; folded; a feminine noun has a final `+`. */
const NOUNS: Readonly<Record<NounSense, readonly string[]>> = {
  event: list(
    `rencontre+ reunion+ rdv visite+ comite seance+ atelier assemblee+ signature+ lancement livraison+
    attribution+ reponse+ offre+ candidature+ demarrage ouverture+ inauguration+ remise+ publication+
    notification+ depot installation+ reception+ restitution+ emmenagement convention+ avenant
    protocole charte+ proposition+ rapport bilan proces-verbal relogement entree+ arrivee+ depart
    demenagement cloture+ fin+ achevement journee+ seminaire colloque forum presentation+
    conference+ election+ creation+ recrutement embauche+ nomination+ designation+ dossier courrier
    lettre+ note+ fiche+ guide livret plaquette+ plan profil cahier calendrier liste+ bail
    contrat marche acte permis session+ soiree+ point audit audition+ resultat conclusion+ diffusion+ transmission+ envoi
    distribution+ communication+ saisine+ adhesion+ mise+ pose+
    prise+ passage transfert report validation+ vote adoption+ choix referent poste
    rendez-vous commission+ jury entretien copil cotech resiliation+ acquisition+ achat cession+ vente+
    renouvellement inscription+ lot reunion-de-lancement relance+ demi-journee+ preconisation+ questionnaire pli esquisse+ maquette+ avant-projet livrable demande+ garantie+ facture+ enveloppe+ conv+ conv.+`,
    'comite de pilotage',
    'comite technique',
    'comite de suivi',
    'comite de selection',
    "conseil d'administration",
    'conseil municipal',
    'conseil communautaire',
    'conseil de concertation locative',
    'conseil de concertation',
    'conseil de residents',
    'conseil de vie sociale',
    'assemblee generale',
    'etat des lieux',
    'mise en service+',
    'mise en place+',
    'mise en location+',
    'mise en operationnalite+',
    'mise a disposition+',
    'mise en chantier+',
    'entree+ dans les lieux',
    'profil de poste',
    'fiche de poste+',
    'cahier des charges',
    "appel d'offre",
    "appel d'offres",
    'appel a candidatures',
    'appel a projets',
    "appel a manifestation d'interet",
    'permis de construire',
    'reunion publique+',
    'table ronde+',
    'journee portes ouvertes+',
    'marche exploratoire+',
    'diagnostic en marchant',
    'prise de poste+',
    'remise des cles+',
  ),
  process: list(
    `execution+ travaux chantier rehabilitation+ restructuration+ renovation+ operation+ reflexion+ contact
    discussion+ echange negociation+ consultation+ travail phase+ etude+ diagnostic sensibilisation+
    ciblage accompagnement elaboration+ redaction+ concertation+ enquete+ recensement
    reperage demarche+ experimentation+ construction+ suivi deploiement demolition+ reconstruction+
    amenagement montage instruction+ recherche+ structuration+ preparation+ analyse+ instauration+
    programme projet action+ dispositif mission+ conduite+ animation+ gestion+ coordination+ test
    evolution+ adaptation+ commercialisation+ prospection+ prefiguration+ initiative+ chantier-ecole
    residentialisation+ requalification+ desamiantage ravalement transformation+ partenariat
    developpement mediation+ procedure+ groupe production+ conception+ mobilisation+ identification+
    selection+ formalisation+ cartographie+ integration+ maintenance+ evaluation+ entretien-courant
    reconversion+ reamenagement reconfiguration+ restauration+ regroupement humanisation+
    captation+ conventionnement harmonisation+ modelisation+ regularisation+ campagne+ tournee+`,
    'mise en oeuvre+',
    'mise en conformite+',
    'mise aux normes+',
    'groupe de travail',
    'groupe de parole',
    "groupe d'echange",
    "groupe d'expression",
    'groupe projet',
    "plan d'action",
    "plan d'actions",
    "maitrise d'oeuvre+",
    'gestion locative+',
  ),
  series: list(
    `formation+ permanence+ cycle stage parcours module`,
    'cycle de formation',
    'cafe des habitants',
    'analyse des pratiques+',
  ),
  decision: list(
    `decision+ accord avis arbitrage deliberation+ agrement autorisation+ feu validation+
    approbation+ reponse+ retour financement subvention+ verdict selection+ aval notification+
    position+ positionnement labellisation+ label habilitation+ derogation+ cofinancement soutien`,
    'feu vert',
    'permis de construire',
    'prise de position+',
    'accord de principe',
    'attribution de la subvention+',
    'avis favorable',
  ),
};

/** What staff are taught in, over several sessions. */
export const COURSE_NOUNS: ReadonlySet<string> = new Set(lists.courseNouns);

/** « comité », « comité technique ». */
export function isMeetingNoun(noun: string): boolean {
  return MEETING_NOUNS.has(noun) || MEETING_NOUNS.has(noun.split(' ')[0] ?? '');
}

/** Nouns of the parts a tender is made of. */
export const TENDER_NOUNS: ReadonlySet<string> = new Set(lists.tenderNouns);

/** First nouns that say less than the one inside: « une vague de 6 attributions » is attributions. */
export const OUTER_NOUNS: ReadonlySet<string> = new Set(lists.outerNouns);
/** « un tour de réunions », « une campagne de visites »: those meetings; « une campagne de travaux » is none. */
export const ROUND_NOUNS: ReadonlySet<string> = new Set(lists.roundNouns);
/** Those a title does without: « le travail de sensibilisation » is a sensibilisation. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(['travail', 'processus', 'action']);

/** Genders the endings do not tell. */
const MASCULINE_NOUNS: ReadonlySet<string> = new Set(lists.masculineNouns);
const FEMININE_ENDING =
  /(?:(?<!uni)forme|tion|sion|xion|aison|te|ee|ance|ence|ure|ette|elle|ere|euse|rice|ise|ie|ude|esse|ade|ille|igne|aine|ole|iere|ette|ante)$/u;

interface KnownNoun {
  readonly key: string;
  readonly senses: readonly NounSense[];
  readonly gender: 'm' | 'f';
}

/** The nouns by their folded singular. */
export const NOUN_TABLE: ReadonlyMap<string, KnownNoun> = buildTable();

/** Whether a word is a noun of the lexicon: « demande », never « demandé ». */
export function isKnownNoun({ low, key }: { readonly low: string; readonly key: string }): boolean {
  return NOUN_TABLE.has(singularOf(key)) && !/és?$/u.test(low);
}

/** « f » or « m » for a folded noun, by the lexicon or by its ending. */
export function genderOf(key: string): 'm' | 'f' {
  const known = NOUN_TABLE.get(key) ?? NOUN_TABLE.get(singularOf(key));
  if (known) return known.gender;
  const singular = singularOf(key);
  return FEMININE_ENDING.test(singular) && !MASCULINE_NOUNS.has(singular) ? 'f' : 'm';
}

/** The folded singular of a folded noun; « travaux », « avis » and « concours » are their own. */
export function singularOf(key: string): string {
  if (NOUN_TABLE_KEYS.has(key) || /(?:ss|us|is|as|ux|(?:conc|rec|sec|parc|disc)ours)$/u.test(key))
    return key;
  return key.replace(/(?<=\p{L}{2})s\b/gu, '');
}

/** Whether a folded word is written in the plural: « offres », « travaux ». */
export function isPluralForm(key: string): boolean {
  return singularOf(key) !== key || /(?<!^[tf])aux$/u.test(key);
}

function list(words: string, ...phrases: string[]): readonly string[] {
  return [...words.split(/\s+/u).filter((word) => word !== ''), ...phrases];
}

function buildTable(): ReadonlyMap<string, KnownNoun> {
  const table = new Map<string, KnownNoun>();
  for (const sense of NOUN_SENSES) {
    for (const item of NOUNS[sense]) {
      const key = item.replace('+', '');
      const known = table.get(key);
      table.set(key, {
        key,
        senses: [...(known?.senses ?? []), sense],
        gender: item.includes('+') ? 'f' : (known?.gender ?? 'm'),
      });
    }
  }
  return table;
}
const NOUN_TABLE_KEYS: ReadonlySet<string> = new Set(NOUN_TABLE.keys());
