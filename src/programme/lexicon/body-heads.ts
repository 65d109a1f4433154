import type { PartnerKind } from '../tracker/lists';

/** How the name of a body begins, and what kind of body it is. */
export interface BodyHead {
  /** Folded. */
  readonly words: string;
  readonly kind: PartnerKind | null;
  /**
   * - `full`: the head belongs to the name (« Mission locale de Brest »)
   * - `bare`: the head alone names it (« le Département », « la Préfecture »)
   * - `met`: a body one works with (« avec le conseil de concertation »), a meeting elsewhere
   * - `drop`: a name of several words does without it (« l’association Parcours de Femmes »)
   */
  readonly use: 'full' | 'bare' | 'met' | 'drop';
}

function heads(
  kind: PartnerKind | null,
  use: BodyHead['use'],
  ...words: readonly string[]
): readonly BodyHead[] {
  return words.map((word) => ({ words: word, kind, use }));
}

/** Networks one plugs in: « le réseau Internet » is nobody. Folded. */
export const PLUGGED_NETWORKS: ReadonlySet<string> = new Set(
  'internet wifi wi-fi ethernet intranet extranet fibre gsm lora'.split(' '),
);

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
    'federation nationale',
    'secours',
    'restos',
    'foyer rural',
    'mjc',
    'union locale',
    'cooperative',
    'mutuelle',
    'compagnie',
    'comite local',
    'centre social',
    'mission locale',
    'maison des associations',
    'regie de quartier',
    'ressourcerie',
    'recyclerie',
    'epicerie sociale',
    'epicerie solidaire',
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
  ...heads(
    null,
    'met',
    'conseil de concertation',
    'conseil de concertation locative',
    'conseil de la vie sociale',
    'conseil de residents',
    'conseil des residents',
    'conseil syndical',
    'conseil des sages',
    'comite de residents',
    'comite de locataires',
    'comite des fetes',
  ),
  ...heads(null, 'full', 'reseau'),
  ...heads('SPLA', 'full', 'spla'),
  ...heads(null, 'full', 'gie', 'sem', 'spl', 'sci', 'scic', 'scop', 'gcsms'),
  ...heads('Interne', 'bare', 'secretariat general', 'agence comptable'),
  ...heads('GIP', 'full', 'gip', "groupement d'interet public"),
  ...heads('Commune', 'bare', 'ville', 'commune', 'mairie', 'municipalite', 'conseil municipal'),
  ...heads('Commune', 'bare', 'maire', 'monsieur le maire', 'madame la maire', 'madame le maire'),
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
    'prefete',
    'sous-prefet',
    'sous-prefete',
    'recteur',
    'rectrice',
    'procureur',
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
    'maison departementale',
    'universite',
  ),
  ...heads(
    'Établissement public',
    'bare',
    'chambre des metiers',
    "chambre d'agriculture",
    'chambre de commerce',
    'chambre des huissiers',
    'chambre des commissaires de justice',
    'chambre des notaires',
    'chambre des proprietaires',
    "maison de l'emploi",
    'commission de surendettement',
    'banque de france',
  ),
  ...heads('Interne', 'bare', 'comite social et economique'),
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
