import words from './body-words.json';
import type { PartnerKind } from '../tracker/lists';

/** Common words in capitals that name no body. */
export const NOT_BODIES: ReadonlySet<string> = new Set(words.notBodies);

/** Funds and missions that act beside bodies: « avec le concours du FSL », « avec le PLIE de Vierzon ». */
export const ACTING_SCHEMES: ReadonlySet<string> = new Set(words.actingSchemes);

/** Small words inside a name: « Fabrique des Quartiers », « Tud ar Vro ». */
export const NAME_LINKS: ReadonlySet<string> = new Set(words.nameLinks);

/** Words that, before a name, make it a body one works with. */
export const PARTNER_CUES: ReadonlySet<string> = new Set(words.partnerCues);

/** People of a body, or what it gives, before its name. Folded singulars. */
export const STAFF_NOUNS: ReadonlySet<string> = new Set(words.staffNouns);

/** Those of a town or a département who act for it: « les services de la ville ». Folded. */
export const STAFF_PEOPLE: ReadonlySet<string> = new Set(words.staffPeople);

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

/** Everyday words that names of bodies join two by two: « Jeunesse et Habitat ». Folded. */
export const PAIRED_WORDS: ReadonlySet<string> = new Set(words.pairedWords);
