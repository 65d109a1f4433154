import { fold } from '../../lib/text';
import { FAMOUS_NAMES, FIRST_NAMES } from './first-names';

/** Words found in a text, with their place in it. */
export interface Found {
  readonly text: string;
  readonly index: number;
}

const WORD = "\\p{L}[\\p{L}'’-]*";
const CAPITALISED = `\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*`;
const ALL_CAPITALS = `\\p{Lu}[\\p{Lu}'’]+(?:[- ]\\p{Lu}[\\p{Lu}'’]+)*`;
const CIVILITY =
  'M\\.|MM\\.|M[Rr]\\.?|M(?:me|ME)\\.?|Mmes|M(?:lle|LLE)\\.?|Mlles|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames';

const WITH_CIVILITY = new RegExp(
  `(?<![\\p{L}.])(?:${CIVILITY})\\s+(?:(?:et|&)\\s+(?:${CIVILITY})\\s+)?(?:de\\s+|d[’'])?(${CAPITALISED})(?:\\s+${CAPITALISED})?`,
  'gu',
);
/** Titles that streets bear too, and « M » without its point: only before a surname in capitals. */
const WITH_TITLE = new RegExp(
  `(?<![\\p{L}\\d.'’-])(?:M|Me|Dr|Maître|Docteur)\\s+(\\p{Lu}{2}[\\p{Lu}'’-]+)(?![\\p{L}])`,
  'gu',
);
const WITH_FAMILY = new RegExp(
  `(?<!\\p{L})(?:famille|ménage|couple|foyer de|enfants? de|enfant|veuve|consorts|dossier)s?\\s+(${CAPITALISED})`,
  'gu',
);
const SURNAME_FIRST = new RegExp(
  `(?<![\\p{L}-])(${ALL_CAPITALS})\\s+(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*)(?![\\p{L}])`,
  'gu',
);
const SURNAME_LAST = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*)\\s+(?:(?:El|Le|La|De|Da|Di|Du|Ben|Van|Von)\\s+)?(\\p{Lu}[\\p{Lu}'’]+(?:-\\p{Lu}[\\p{Lu}'’]+)*)(?![\\p{L}])`,
  'gu',
);

/** Words after which a name is that of a place, a body or an event. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
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
  resto boutique epicerie ressourcerie`.split(/\s+/u),
);
/** Small words that may stand between such a word and the name. */
const LINKS: ReadonlySet<string> = new Set(
  `de du des la le les l d a au aux en et saint sainte general marechal docteur professeur abbe
  president commandant capitaine colonel amiral cardinal social sociale sociaux hospitalier
  hospitaliere scolaire polyvalente municipal municipale culturel culturelle sportif sportive
  intercommunal intercommunale departemental departementale regional regionale communal communale
  prive privee public publique maternelle elementaire primaire universitaire medical medicale
  commercial commerciale ancien ancienne nouveau nouvelle petit petite grand grande`.split(/\s+/u),
);
/** Capitals that are no surname. */
const ACRONYM = /^(?:\p{Lu}{2,3}|[^AEIOUYÀ-Ü]+)$/u;
const NO_SURNAME: ReadonlySet<string> = new Set(
  `hlm apei udapei apf spla gip ddcs ddets anru visa oph caf ccas cias mdph ars aes ehpad esat opievoy
  partenord habitat acces maintien formation formations total bassin sites site ville littoral metropole
  nord pas-de-calais france lille roubaix tourcoing dunkerque cambrai valenciennes douai maubeuge
  appel projets projet urgent important attention note nota objet document interne confidentiel annexe
  copil cotech comex codir insee cnil rgpd unapei udaf social sociale accompagnement logement
  logements reunion comite convention decision realise prevu annule reporte echeancier planning`.split(
    /\s+/u,
  ),
);
/** Capitalised words that follow « famille » without being a name. */
const FAMILY_WORDS: ReadonlySet<string> = new Set(
  `rurales rurale solidaires solidaire accueil gouvernante gouvernantes de et d nombreuse nombreuses
  monoparentale monoparentales enfance jeunesse education hlm dalo ddcs caf anru apf apei udapei visa
  unique technique administratif individuel complet type n no les la le un une`.split(/\s+/u),
);

/**
 * Names of persons in a text: a civility or « famille » before a name, a surname in capitals beside a
 * usual first name. Names of places, streets, bodies and the words of `known` are left alone: a name
 * missed is better than a place taken for a person.
 *
 * @example findPersonNames('dossier famille DURAND', []) // [{ text: 'famille DURAND', index: 8 }]
 */
export function findPersonNames(text: string, known: readonly string[]): readonly Found[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const found = [
    ...matchesOf(WITH_CIVILITY, text).filter(({ parts }) => isName(parts[1])),
    ...matchesOf(WITH_TITLE, text).filter(({ parts }) => isPlainSurname(parts[1])),
    ...matchesOf(WITH_FAMILY, text).filter(({ parts }) => isFamilyName(parts[0], parts[1])),
    ...matchesOf(SURNAME_FIRST, text).filter(({ parts }) => isFullName(parts[1], parts[2])),
    ...matchesOf(SURNAME_LAST, text).filter(({ parts }) => isFullName(parts[2], parts[1])),
  ];
  return found
    .filter(({ index }) => !isAfterPlaceWord(text, index))
    .filter(({ parts }) => !isKnown(parts[0] ?? '', known))
    .map(({ parts, index }) => ({ text: parts[0] ?? '', index }));
}

/** « Camille Exemple », « EXEMPLE Camille », « Mme Exemple »: a person in place of a function. */
export function isPersonName(text: string): boolean {
  const [first = '', second = '', ...rest] = text.trim().split(/\s+/u);
  if (findPersonNames(text, []).length > 0) return true;
  if (rest.length > 1 || second === '') return false;
  const areCapitalised = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
  const isFirstName = FIRST_NAMES.has(fold(first)) || FIRST_NAMES.has(fold(second));
  const isPlace = PLACE_WORDS.has(fold(first)) || LINKS.has(fold(first));
  return areCapitalised && isFirstName && !isPlace;
}

function matchesOf(
  pattern: RegExp,
  text: string,
): readonly { readonly parts: readonly (string | undefined)[]; readonly index: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ parts: [...match], index: match.index }));
}

function isName(name: string | undefined): boolean {
  return name !== undefined && name.length > 1 && !FAMOUS_NAMES.has(fold(name));
}

function isFamilyName(match: string | undefined, name: string | undefined): boolean {
  if (match === undefined || name === undefined || !isName(name)) return false;
  const word = fold(name);
  if (FAMILY_WORDS.has(word) || NO_SURNAME.has(word) || PLACE_WORDS.has(word)) return false;
  // « Relais familles Hazebrouck » is a place: several families are named in capitals.
  if (/^\p{L}+s\s/u.test(match) && !isSurname(name)) return false;
  // « dossier » and « couple » go before many capitals: only a surname in capitals is one.
  return /^(?:famille|ménage|veuve|consorts)/u.test(match) || isSurname(name);
}

function isSurname(word: string): boolean {
  return word === word.toLocaleUpperCase('fr') && word.length > 2 && !ACRONYM.test(word);
}

/** A surname in capitals that is neither a word of the trade nor a famous name. */
function isPlainSurname(surname: string | undefined): boolean {
  if (surname === undefined || !isSurname(surname)) return false;
  const words = fold(surname).split(/[\s-]/u);
  return !words.some(
    (word) => NO_SURNAME.has(word) || PLACE_WORDS.has(word) || FAMOUS_NAMES.has(word),
  );
}

function isFullName(surname: string | undefined, first: string | undefined): boolean {
  return first !== undefined && FIRST_NAMES.has(fold(first)) && isPlainSurname(surname);
}

const LAST_WORDS = new RegExp(`(${WORD})[^\\p{L}]*$`, 'u');

/** Whether the words just before are those of a street, a school, a body… */
function isAfterPlaceWord(text: string, index: number): boolean {
  let rest = text.slice(0, index);
  for (let step = 0; step < 4; step += 1) {
    const word = LAST_WORDS.exec(rest);
    if (!word || /[.;:!?]\s*$/u.test(rest)) return false;
    const folded = fold(word[1] ?? '').replace(/'$/u, '');
    if (PLACE_WORDS.has(folded)) return true;
    if (!LINKS.has(folded) && !FIRST_NAMES.has(folded)) return false;
    rest = rest.slice(0, word.index);
  }
  return false;
}

function isKnown(name: string, known: readonly string[]): boolean {
  const folded = fold(name).replace(
    /^(?:m\.|mr\.?|mme|mlle|monsieur|madame|famille|dossier)\s+/u,
    '',
  );
  return known.some((one) => one.includes(folded));
}
