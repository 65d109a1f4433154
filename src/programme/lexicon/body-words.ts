import type { PartnerKind } from '../tracker/lists';

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

/** Funds and missions that act beside bodies: « avec le concours du FSL », « avec le PLIE de Vierzon ». */
export const ACTING_SCHEMES: ReadonlySet<string> = new Set(
  'fsl mous anah cada chrs sst plie'.split(' '),
);

/** Small words inside a name: « Fabrique des Quartiers », « Tud ar Vro ». */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  "de d' du des la le les l' lès lez sous ar an er del dels lou".split(' '),
);

/** Words that, before a name, make it a body one works with. */
export const PARTNER_CUES: ReadonlySet<string> = new Set(
  'avec entre par auprès chez partenaire partenaires via'.split(' '),
);

/** People of a body, or what it gives, before its name. Folded singulars. */
export const STAFF_NOUNS: ReadonlySet<string> = new Set(
  `equipe service representant professionnel intervenant salarie referent benevole delegue personnel
  agent elu travailleur educateur animateur direction responsable retour reponse accord avis decision
  attache disposition validation soutien aval aide subvention financement demande garantie appui
  concours collaboration expertise intermediaire biais entremise truchement`.split(/\s+/u),
);

/** Those of a town or a département who act for it: « les services de la ville ». Folded. */
export const STAFF_PEOPLE: ReadonlySet<string> = new Set(
  'service services elu elus elue elues equipe equipes agents technicien techniciens representant representants adjoint adjointe'.split(
    ' ',
  ),
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
  /^(?:avec |par |via |a travers |et )(?:sa|son|leur) ((?:delegation|antenne|agence|section|direction|federation|comite) (?:regionale?|departementale?|locale?|territoriale?|nationale?))/u;

/** What one studies of a body that has no part in it: « les statuts du GIP », « sur le modèle de l’UDAF 49 ». */
export const MATTERS_OF_BODIES: ReadonlySet<string> = new Set(
  'statut statuts transformation dissolution liquidation modele exemple comptes rachat absorption organigramme'.split(
    ' ',
  ),
);
/** What someone gives or says: « sa signature » is that of the body just named. Folded. */
export const ACTS_OF_BODIES: ReadonlySet<string> = new Set(
  'signature reponse accord avis proposition offre participation demande adhesion engagement retour decision candidature contribution soutien aval'.split(
    ' ',
  ),
);

/** Words by which a name is a landlord’s, at its end or at its head. Folded. */
export const LANDLORD_WORDS: ReadonlySet<string> = new Set(
  'habitat logis logement immobilier immobiliere foncier fonciere office hlm oph opac esh residences'.split(
    ' ',
  ),
);

/** Everyday words that names of bodies join two by two: « Jeunesse et Habitat ». Folded. */
export const PAIRED_WORDS: ReadonlySet<string> = new Set(
  `jeunesse jeunes habitat logement logis toit pain amitie fraternite esperance justice paix foi
  lumiere vivre agir aines enfant enfants femme femmes homme hommes parents nature handicap
  dependance sport education action actions recherche progres initiative initiatives
  developpement environnement citoyennete prevention mediation accompagnement hebergement
  domicile service services secours sourire sante travail presence rencontre rencontres reussite
  egalite defense droit droits aide accueil solidarite solidarites famille familles enfance
  moi toi nous social humanisme partage insertion espoir vie avenir culture loisirs soutien ecoute entraide
  autonomie citoyen citoyens citoyennes promotion humanite hospitalite dialogue memoire abri ressources ressource emploi formation territoire territoires ville quartier liberte dignite`.split(
    /\s+/u,
  ),
);
