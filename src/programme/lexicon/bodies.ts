import words from './bodies.json';
import type { PartnerKind } from '../tracker/lists';

/** How the name of a body begins, and what kind of body it is. */
export interface BodyHead {
  /** Folded. */
  readonly words: string;
  readonly kind: PartnerKind | null;
  /**
   * - `full`: the head belongs to the name (« Mission locale de Brest »)
   * - `bare`: the head alone names it (« le Département », « la Préfecture »)
   * - `named`: its name stands right after it (« le réseau Semailles »)
   * - `drop`: a name of several words does without it (« l’association Parcours de Femmes »)
   */
  readonly use: 'full' | 'bare' | 'named' | 'drop';
}

/** Networks one plugs in: « le réseau Internet » is nobody. Folded. */
export const PLUGGED_NETWORKS: ReadonlySet<string> = new Set(words.pluggedNetworks);

export const BODY_HEADS: readonly BodyHead[] = (words.heads as readonly HeadsOfKind[]).flatMap(
  ({ kind, use, words: heads }) => heads.map((head) => ({ words: head, kind, use })),
);

interface HeadsOfKind extends Omit<BodyHead, 'words'> {
  readonly words: readonly string[];
}

/** Common words in capitals that name no body. */
export const NOT_BODIES: ReadonlySet<string> = new Set(words.notBodies);

/** Small words inside a name: « Fabrique des Quartiers », « Tud ar Vro ». */
export const NAME_LINKS: ReadonlySet<string> = new Set(words.nameLinks);

/** Words one after the other of which a name of a body is made: « Comité », « Relais ». Folded. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(words.commonNames);
/** What bodies sign, draw on or work with: « le Fonds de solidarité logement ». Folded. */
export const INSTRUMENTS: ReadonlySet<string> = new Set(words.instruments);
/** « Madame Lopez » is a person. Folded. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(words.personTitles);
/** « notre partenaire Scalis ». Folded. */
export const PARTNER_NOUNS: ReadonlySet<string> = new Set(words.partnerNouns);
/** What two bodies have together: « un partenariat avec Scalis ». Folded singulars. */
export const AGREEMENTS_BETWEEN: ReadonlySet<string> = new Set(words.agreementsBetween);

/** Words that, before a name, make it a body one works with. */
export const PARTNER_CUES: ReadonlySet<string> = new Set(words.partnerCues);

/** People of a body, or what it gives, before its name. Folded singulars. */
export const STAFF_NOUNS: ReadonlySet<string> = new Set(words.staffNouns);

/** Those of a town or a département who act for it: « les services de la ville ». Folded. */
export const STAFF_PEOPLE: ReadonlySet<string> = new Set(words.staffPeople);

/** « le Conseil Général » needs no name; « l’association » does. Folded, singular and plural. */
export const UNNAMED_BODIES = words.unnamedBodies as readonly UnnamedBody[];

interface UnnamedBody {
  readonly words: string;
  readonly plural: boolean;
  readonly name: string;
  readonly kind: PartnerKind | null;
}

/** Branches of a body that its name takes along: « l’APF avec sa délégation régionale ». */
export const BRANCH =
  /^(?:avec |par |via |a travers |et )(?:sa|son|leur) ((?:delegation|antenne|agence|section|direction|federation|comite) (?:regionale?|departementale?|locale?|territoriale?|nationale?))/u;

/** Everyday words that names of bodies join two by two: « Jeunesse et Habitat ». Folded. */
export const PAIRED_WORDS: ReadonlySet<string> = new Set(words.pairedWords);

/** What someone else gives or refuses: « espère une subvention ». Folded singulars. */
export const GRANT_NOUNS: ReadonlySet<string> = new Set(words.grantNouns);
