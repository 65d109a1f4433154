import type { PartnerKind } from '../../tracker/lists';

/** How the name of a body begins, and what kind of body it is. */
export interface BodyHead {
  /** Folded. */
  readonly words: string;
  readonly kind: PartnerKind | null;
  /**
   * - `full`: the head belongs to the name (« Mission locale de Brest »)
   * - `bare`: the head alone names it (« le Département », « la Préfecture »)
   * - `drop`: a name of several words does without it (« l’association Parcours de Femmes »)
   */
  readonly use: 'full' | 'bare' | 'drop';
}

function heads(
  kind: PartnerKind | null,
  use: BodyHead['use'],
  ...words: readonly string[]
): readonly BodyHead[] {
  return words.map((word) => ({ words: word, kind, use }));
}

export const BODY_HEADS: readonly BodyHead[] = [
  ...heads('Association', 'drop', 'association', 'associations', 'asso'),
  ...heads(
    'Association',
    'full',
    'fondation',
    'amicale',
    'amicales',
    'club',
    'collectif',
    'cooperative',
    'mutuelle',
    'compagnie',
    'comite local',
    'centre social',
    'mission locale',
    'maison des associations',
    'regie de quartier',
    'confederation',
    'delegation',
    'conseil local',
    'conseil local de sante mentale',
    'conseil citoyen',
    'conseils citoyens',
    'conseils de quartier',
    'conseil de quartier',
    'comite de quartier',
  ),
  ...heads(
    'Union d’associations',
    'full',
    'union departementale',
    'union regionale',
    'union sociale',
    'federation',
  ),
  ...heads('SPLA', 'full', 'spla'),
  ...heads('GIP', 'full', 'gip', "groupement d'interet public"),
  ...heads('Commune', 'bare', 'ville', 'commune', 'mairie', 'municipalite', 'conseil municipal'),
  ...heads('Commune', 'full', 'villes', 'communes', 'mairies'),
  ...heads(
    'Établissement public',
    'bare',
    'agglomeration',
    'communaute urbaine',
    "communaute d'agglomeration",
    'communaute de communes',
    'eurometropole',
    'conseil communautaire',
    'conseil metropolitain',
    'region',
    'conseil regional',
  ),
  ...heads('Établissement public', 'full', 'metropole'),
  ...heads('Département', 'bare', 'conseil general', 'conseil departemental', 'departement'),
  ...heads(
    'Service de l’État',
    'bare',
    'etat',
    'prefecture',
    'sous-prefecture',
    'prefet',
    'rectorat',
  ),
  ...heads(
    'Service de l’État',
    'full',
    'direction departementale',
    'direction regionale',
    'agence regionale de sante',
    'unite departementale',
    'unite territoriale',
  ),
  ...heads(
    'Établissement public',
    'full',
    'centre hospitalier',
    'hopital',
    'chu',
    'chs',
    'epsm',
    'ccas',
    'cias',
    'centre communal',
    'caisse',
    'agence nationale',
    'etablissement public',
    'etablissement public de sante mentale',
    'groupe hospitalier',
    'centre medico-psychologique',
    "centre d'hebergement",
    'maison des adolescents',
    'chambre des metiers',
    'maison departementale',
    'universite',
  ),
  ...heads('Bailleur', 'full', 'office', 'bailleur', 'oph', 'esh', 'foncier'),
  ...heads(
    'Prestataire',
    'full',
    'cabinet',
    "bureau d'etudes",
    'societe',
    'entreprise',
    'architecte',
    'groupement',
    'organisme de formation',
    'agence immobiliere',
  ),
  ...heads('Interne', 'full', 'direction', 'service', 'pole', 'agence', 'agences', 'antenne'),
];

/** Heads whose name goes on in lower case: « la direction du développement social ». */
export const LOWER_CASE_HEADS: ReadonlySet<string> = new Set(
  'direction service pole caisse agence maison unite centre amicale amicales etablissement groupe chambre'.split(
    ' ',
  ),
);

/** Common words in capitals that name no body. */
export const NOT_BODIES: ReadonlySet<string> = new Set(
  `hlm plai plus pls pli zus zup zac qpv anah dalo pdalpd pdalhpd plh fsl cdi cdd etp copil cotech
  ag ca cr ok nb ps sdf rsa apl als aah psla vefa mous crha npnru pnru opah rhvs chrs cada aap ami dce
  ao mapa cctp tva ttc ht pmr erp bbc rt kw m2 ur t1 t2 t3 t4 t5 f1 f2 f3 f4 f5 s1 s2 q1 rh tic sms
  mail tel ii iii iv vi vii viii ix xi xii xiii appel projets projet raa ra ppr plie iae cpom cei
  sst psc1 psc caces haccp rps duerp epi qvt scot plu plui pcet cte csp avdl asll agbf cesf vad rdv`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Small words inside a name: « Fabrique des Quartiers ». */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  "de d' du des la le les l' lès lez sous".split(' '),
);

/** Words that, before a name, make it a body one works with. */
export const PARTNER_CUES: ReadonlySet<string> = new Set(
  'avec entre par auprès chez partenaire partenaires via'.split(' '),
);

/** People of a body, or what it gives, before its name. Folded singulars. */
export const STAFF_NOUNS: ReadonlySet<string> = new Set(
  `equipe service representant professionnel intervenant salarie referent benevole delegue personnel
  agent elu travailleur educateur animateur direction responsable retour reponse accord avis decision
  disposition validation soutien aval aide subvention financement demande garantie`.split(/\s+/u),
);

/** Last words that make a name a body’s: « Bordeaux Métropole ». Folded. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  'metropole habitat agglomeration agglo logement insertion solidarite solidarites amenagement'.split(
    ' ',
  ),
);

/** Words that may stand alone before a verb with a capital and are no name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  'rien beaucoup personne ceci cela tout tous toutes quelqu’un chacun aucun aucune bien plus moins trop reste restent voici voilà puis ensuite enfin depuis dont comme si quand lorsque'.split(
    ' ',
  ),
);

/** « le Conseil Général » needs no name; « l’association » does. Folded, singular and plural. */
export const UNNAMED_BODIES: readonly {
  readonly words: string;
  readonly plural: boolean;
  readonly name: string;
  readonly kind: PartnerKind | null;
}[] = [
  unnamed('association', 'Association', 'Association non nommée (à préciser)'),
  unnamed('partenaire', null, 'Partenaire non nommé (à préciser)'),
  unnamed('prestataire', 'Prestataire', 'Prestataire non nommé (à préciser)'),
  unnamed('bailleur', 'Bailleur', 'Bailleur non nommé (à préciser)'),
  unnamed('structure', 'Association', 'Structure non nommée (à préciser)'),
  unnamedSeveral('associations', 'Association', 'Associations non nommées (à préciser)'),
  unnamedSeveral('partenaires', null, 'Partenaires non nommés (à préciser)'),
  unnamedSeveral('structures', null, 'Structures non nommées (à préciser)'),
];

function unnamed(
  words: string,
  kind: PartnerKind | null,
  name: string,
): (typeof UNNAMED_BODIES)[number] {
  return { words, plural: false, kind, name };
}

function unnamedSeveral(
  words: string,
  kind: PartnerKind | null,
  name: string,
): (typeof UNNAMED_BODIES)[number] {
  return { words, plural: true, kind, name };
}

/** Branches of a body that its name takes along: « l’APF avec sa délégation régionale ». */
export const BRANCH =
  /^(?:avec |par |via |a travers )(?:sa|son|leur) ((?:delegation|antenne|agence|section|direction|federation|comite) (?:regionale?|departementale?|locale?|territoriale?|nationale?))/u;

/** Words that open a territory’s name. Folded. */
export const TERRITORY_HEADS: ReadonlySet<string> = new Set(
  'bassin secteur territoire pays agglomeration arrondissement canton metropole littoral zone vallee plaine plateau couronne'.split(
    ' ',
  ),
);
/** « par territoire », « sur l’ensemble des sites »: fixed words of the list of territories. */
export const TERRITORY_PHRASES: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  {
    pattern: /(?:par|en|chaque|sur chaque|dans chaque) (?:territoire|bassin|secteur)s?\b/u,
    name: 'Par territoire',
  },
  {
    pattern:
      /(?:\btous (?:ces|les|nos|leurs) (?:projets|sites|territoires|bassins|secteurs|quartiers|programmes|groupes)|\btoutes (?:ces|les|nos) (?:operations|residences|agences|communes)|l'ensemble (?:des|de nos|de ces|du) (?:projets|sites|territoires|bassins|secteurs|quartiers|agences|residences|communes|patrimoine|departement|operations))/u,
    name: 'Tous',
  },
  { pattern: /\bhors (?:du )?departement\b/u, name: 'Hors département' },
];
/** Regions that lie outside the département of any landlord but their own. */
export const FAR_REGIONS: readonly {
  readonly pattern: RegExp;
  readonly departments: readonly string[];
}[] = [
  {
    pattern: /\b(?:region parisienne|ile-de-france|ile de france)\b/u,
    departments: ['75', '77', '78', '91', '92', '93', '94', '95'],
  },
];
/** « les deux autres bassins »: so many places, not named. */
export const UNNAMED_PLACES =
  /\b(deux|trois|quatre|cinq|2|3|4|5) (?:autres )?(bassins|territoires|secteurs)\b(?! (?:de |d'|du |des ))/u;

/** Words that open the name of a site, besides those of the reference data. Folded. */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  `quartier residence site cite tour immeuble ilot hameau beguinage zac zup foyer
  programme lotissement domaine clos square barre groupe-immobilier foyer-logement maison-relais
  caserne friche ensemble dispositif operation`.split(/\s+/u),
);
/** Site heads of several words. Folded. */
export const LONG_SITE_HEADS: readonly string[] = [
  'dispositif immobilier',
  'pension de famille',
  'maison relais',
  'residence sociale',
  'residence accueil',
  'foyer logement',
  'groupe immobilier',
  'ensemble immobilier',
  'grand ensemble',
];
/** Everyday words that names of bodies join two by two: « Jeunesse et Habitat ». Folded. */
export const PAIRED_WORDS: ReadonlySet<string> = new Set(
  'jeunesse habitat logement logis toit aide accueil solidarite solidarites famille familles enfance travail sante social humanisme partage insertion espoir vie avenir culture loisirs soutien ecoute entraide autonomie emploi formation territoire territoires ville quartier liberte dignite'.split(
    ' ',
  ),
);
/** Heads whose capitals are an acronym, never a surname in capitals. */
export const ACRONYM_SITE_HEADS: ReadonlySet<string> = new Set([
  'dispositif',
  'dispositif immobilier',
  'zac',
  'zup',
]);
/** Heads the name does without: « le site Ulysse Trélat » is Ulysse Trélat. */
export const DROPPED_SITE_HEADS: ReadonlySet<string> = new Set([
  'site',
  'programme',
  'domaine',
  'operation',
]);

/** Names of times that no place and no body bears. Folded. */
export const MONTH_KEYS: ReadonlySet<string> = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint pentecote ascension'.split(
    ' ',
  ),
);
