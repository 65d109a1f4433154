import { NUMBER_WORDS } from '../../../lib/number-words';
import type { ReadStatus } from '../windows/due-window';

/**
 * The French words of due dates, as data. Every word is folded (lower case, no accents) and
 * apostrophes and hyphens are spaces: « l’été » is `l ete`, « après-demain » is `apres demain`.
 * Words that other words explain belong here; how words combine belongs to the parsers.
 */

export type Phrases<T> = readonly (readonly [words: string, value: T])[];

/** Every spelling of a value, between bars. */
function spell<T>(value: T, spellings: string): Phrases<T> {
  return spellings.split('|').map((words) => [words.trim(), value] as const);
}

/** The spellings of each value, between bars. */
function spellings<T extends string>(table: Readonly<Record<T, string>>): Phrases<T> {
  return (Object.keys(table) as T[]).flatMap((value) => spell(value, table[value]));
}

/** Stems with endings: every stem takes every ending. */
function inflect(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem.replace('_', ' ') + ending))
    .join('|');
}

/** A participle in its four forms. */
function agreed(participles: string): string {
  return participles
    .split(' ')
    .map((word) => word.replace('_', ' '))
    .flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`])
    .join('|');
}

/** A set of single words, between spaces. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

export const MONTHS: Phrases<number> = [
  ...spell(1, 'janvier | janv | jan | january'),
  ...spell(2, 'fevrier | fevr | fev | february | feb'),
  ...spell(3, 'mars | march'),
  ...spell(4, 'avril | avr | april | apr'),
  ...spell(5, 'mai | may'),
  ...spell(6, 'juin | june | jun'),
  ...spell(7, 'juillet | juill | juil | jul | july'),
  ...spell(8, 'aout | august | aug'),
  ...spell(9, 'septembre | sept | sep | september'),
  ...spell(10, 'octobre | oct | october'),
  ...spell(11, 'novembre | nov | november'),
  ...spell(12, 'decembre | dec | december'),
];

/** Month names long enough for one wrong letter to be recognised without doubt. */
export const LONG_MONTHS: Phrases<number> = MONTHS.filter(([word]) => word.length >= 6);

export const WEEKDAYS: Phrases<number> = [
  ...spell(1, 'lundi | lundis | lun'),
  ...spell(2, 'mardi | mardis | mar'),
  ...spell(3, 'mercredi | mercredis | mer'),
  ...spell(4, 'jeudi | jeudis | jeu'),
  ...spell(5, 'vendredi | vendredis | ven | vend'),
  ...spell(6, 'samedi | samedis | sam'),
  ...spell(7, 'dimanche | dimanches | dim'),
];

/** The counts of one word, from the one to the other, both included. */
function countsBetween(first: number, last: number): Phrases<number> {
  return Object.entries(NUMBER_WORDS).filter(([, value]) => value >= first && value <= last);
}

export const CARDINALS: Phrases<number> = [
  ...countsBetween(1, 16),
  ...spell(17, 'dix sept'),
  ...spell(18, 'dix huit'),
  ...spell(19, 'dix neuf'),
];

export const TENS: Phrases<number> = countsBetween(20, 50);

/** Vague counts that name an exact number of days in office French. */
export const COLLECTIVES: Phrases<number> = [
  ...spell(8, 'huitaine'),
  ...spell(10, 'dizaine'),
  ...spell(15, 'quinzaine'),
  ...spell(30, 'trentaine'),
];

/** -1 is the last one. */
export const ORDINALS: Phrases<number> = [
  ...spell(1, 'premier | premiere | premiers | premieres'),
  ...spell(2, 'deuxieme | second | seconde'),
  ...spell(3, 'troisieme'),
  ...spell(4, 'quatrieme'),
  ...spell(5, 'cinquieme'),
  ...spell(6, 'sixieme'),
  ...spell(-1, 'dernier | derniere'),
];

/** What may follow a number to make it an ordinal: 1er, 2nd, 3e, 4ème. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = wordSet(
  'er ers ere re nd nde d de e es eme emes ieme iemes o',
);

/** Words that may end with a point without ending the sentence. Single letters may as well. */
export const DOTTED_WORDS: ReadonlySet<string> = wordSet(`
  janv jan fevr fev avr juill juil jul sept sep oct nov dec lun mar mer jeu ven vend sam dim
  sem trim quinz env prev ech deb no
`);

export type UnitName = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'semester' | 'year';

export const UNITS: Phrases<UnitName> = spellings({
  day: 'jour | jours | j | jrs | jour ouvre | jours ouvres | jours calendaires',
  week: 'semaine | semaines | sem',
  fortnight: 'quinzaine | quinzaines',
  month: 'mois',
  quarter: 'trimestre | trimestres',
  semester: 'semestre | semestres',
  year: 'an | ans | annee | annees',
});

export const HOURS: ReadonlySet<string> = wordSet('h heures heure');

export type SeasonName = 'printemps' | 'ete' | 'automne' | 'hiver';

export const SEASONS: Phrases<SeasonName> = spellings({
  printemps: 'printemps | spring',
  ete: 'ete | summer',
  automne: 'automne | autumn',
  hiver: 'hiver | winter',
});

export type PartName = 'start' | 'middle' | 'end';

export const PARTS: Phrases<PartName> = spellings({
  start: 'debut | tout debut | commencement | deb | early | beginning of | start of',
  middle: 'mi | milieu | mid',
  end: 'fin | toute fin | end of | late',
});

export type FestivalName =
  | 'noel'
  | 'new-year'
  | 'new-year-eve'
  | 'epiphany'
  | 'easter'
  | 'easter-monday'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'labour-day'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'ascension-bridge'
  | 'easter-weekend'
  | 'whit-weekend'
  | 'year-end-feasts';

export const FESTIVALS: Phrases<FestivalName> = spellings({
  noel: 'noel | jour de noel',
  'new-year': 'jour de l an | nouvel an | premier de l an',
  'new-year-eve': 'saint sylvestre | st sylvestre',
  epiphany: 'epiphanie',
  easter: 'paques | dimanche de paques',
  'easter-monday': 'lundi de paques',
  ascension: 'ascension | jeudi de l ascension',
  'whit-sunday': 'pentecote | dimanche de pentecote',
  'whit-monday': 'lundi de pentecote | lundi de la pentecote',
  'labour-day': 'fete du travail',
  'national-day': 'fete nationale',
  assumption: 'assomption',
  'all-saints': 'toussaint',
  armistice: 'armistice',
  'ascension-bridge': 'pont de l ascension',
  'easter-weekend': 'week end de paques | weekend de paques',
  'whit-weekend': 'week end de pentecote | weekend de pentecote | week end de la pentecote',
  'year-end-feasts': 'fetes de fin d annee | fetes',
});

/** « vacances » alone are the summer's from May to August, the next ones otherwise. */
export type HolidayWord = 'toussaint' | 'noel' | 'hiver' | 'printemps' | 'ete' | 'any';

const HOLIDAY_HEADS = 'vacances vacances_scolaires conges_scolaires conges';

export const HOLIDAYS: Phrases<HolidayWord> = spellings({
  toussaint: [' de la toussaint', ' de toussaint', ' d automne'].map(afterHolidays).join('|'),
  noel: [' de noel', ' de fin d annee'].map(afterHolidays).join('|'),
  hiver: [' d hiver', ' de fevrier'].map(afterHolidays).join('|'),
  printemps: [' de printemps', ' de paques', ' du printemps'].map(afterHolidays).join('|'),
  ete: `grandes vacances | ${[' d ete', ' estivales'].map(afterHolidays).join('|')}`,
  any: 'vacances | vacances scolaires | conges scolaires | conges',
});

function afterHolidays(ending: string): string {
  return HOLIDAY_HEADS.split(' ')
    .map((head) => head.replace('_', ' ') + ending)
    .join('|');
}

export type RentreeName = 'rentree' | 'scolaire' | 'universitaire' | 'janvier' | 'toussaint';

export const RENTREES: Phrases<RentreeName> = spellings({
  rentree: 'rentree | rentree de septembre',
  scolaire: 'rentree scolaire | rentree des classes | rentree des eleves',
  universitaire: 'rentree universitaire',
  janvier: 'rentree de janvier | rentree de noel | rentree des vacances de noel',
  toussaint: 'rentree de novembre | rentree de la toussaint | rentree de toussaint',
});

/** Days counted from the reference date. */
export const RELATIVE_DAYS: Phrases<number> = [
  ...spell(0, 'aujourd hui | aujourdhui | ce jour | le jour meme'),
  ...spell(1, 'demain'),
  ...spell(2, 'apres demain'),
  ...spell(-1, 'hier'),
  ...spell(-2, 'avant hier'),
];

export type RelativeUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'semester' | 'year';

export const RELATIVE_UNITS: Phrases<RelativeUnit> = spellings({
  week: 'semaine',
  weekend: 'week end | weekend',
  month: 'mois',
  quarter: 'trimestre',
  semester: 'semestre',
  year: 'annee | an',
});

/** How many turns from the current one, said before the unit… */
export const TURNS_BEFORE: Phrases<number> = [
  ...spell(0, 'ce | cet | cette'),
  ...spell(1, 'prochain | prochaine'),
];

/** … or after it. */
export const TURNS_AFTER: Phrases<number> = [
  ...spell(0, 'en cours | courant | courante | actuel | actuelle'),
  ...spell(1, 'prochain | prochaine | qui vient | a venir'),
  ...spell(-1, 'dernier | derniere | passe | passee | precedent | precedente | ecoule | ecoulee'),
];

export const NEXT_TURN: ReadonlySet<string> = wordSet('prochain prochaine prochains');
export const LAST_TURN: ReadonlySet<string> = wordSet('dernier derniere passe passee');

/** Words before a moment that add nothing to it. */
export const ARTICLES: ReadonlySet<string> = wordSet(
  'le la les l un du de des d au aux a en ce cet cette dans tout plein',
);

/** After a part: « début de l’été », « fin du mois »; « début en septembre » is no part of it. */
export const PART_ARTICLES: ReadonlySet<string> = wordSet('du de des d l la le');

/** Before « 12/10 », these make it a day and not a count. */
export const BEFORE_DAY: ReadonlySet<string> = wordSet(`
  le les du au avant apres pour depuis vers des jusqu ici jusque fait faite realise realisee
  signe signee echeance ech limite tard et ou partir compter dater delai date prevu prevue entre
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven vend sam dim
`);

/** Auxiliaries before « été »: then it is a participle, not the summer. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(`
  a as ai ont avons avez avait avaient aura auront aurait auraient ait aient avoir ayant deja
  pas jamais bien eu toujours
`);

/** Before these, « été » in a running text is the summer. */
export const SUMMER_OPENERS: ReadonlySet<string> = wordSet(
  'l cet d en mi fin debut printemps plein des avant apres',
);

/** « il faudra attendre la rentrée »: after these a word of time is one, without a preposition. */
export const WAITING_WORDS: ReadonlySet<string> = wordSet(
  'attendre attend attendons attendent attendra attendront attendrons attendrait',
);

export type Opener =
  | 'within'
  | 'from'
  | 'as-soon-as'
  | 'since'
  | 'after'
  | 'before'
  | 'not-before'
  | 'until'
  | 'at-latest'
  | 'for'
  | 'by'
  | 'about';

/** What ties the work to the moment that follows. */
export const OPENERS: Phrases<Opener> = spellings({
  within: `
    en | dans | au | aux | a | sur | pendant | durant | courant | courant de | courant du |
    dans le courant de | dans le courant du | dans le courant d | en courant | au courant de |
    au courant du | au cours de | au cours du | au cours d | en cours de | en cours d | lors de | lors du | tout au long de |
    tout | toute | pendant tout | pendant toute | durant tout | durant toute`,
  from: `
    a partir de | a partir du | a partir des | a partir d | a partir | a compter de | a compter du |
    a compter d | a dater de | a dater du | a dater d`,
  'as-soon-as': 'des | sitot',
  since: 'depuis',
  after: `
    apres | au dela de | au dela du | a l issue de | a l issue du | a l issue d | posterieur a |
    posterieurement a`,
  before: 'avant | anterieur a | anterieurement a',
  'not-before': `
    pas avant | jamais avant | au plus tot | au plus tot en | au plus tot a`,
  until: `
    jusqu a | jusqu au | jusqu aux | jusqu en | jusqu a la | jusque | jusqu | jusque a | jusque en |
    jusque au | jusque dans`,
  'at-latest': `
    au plus tard | au plus tard en | au plus tard a | au plus tard pour | au plus tard avant |
    pour au plus tard | date limite | date limite de reponse | date limite de remise | date butoir |
    butoir | limite | dernier delai | delai | echeance | ech | date d echeance | deadline | terme`,
  for: 'pour',
  by: 'd ici | d ici a | d ici au | d ici aux | d ici en | ici | ici a',
  about: `
    vers | autour de | autour du | autour d | aux alentours de | aux alentours du | environ | env |
    aux environs de | aux environs du | a l horizon | horizon | approximativement`,
});

/** After a moment: « 30 juin au plus tard », « 30 juin dernier délai ». */
export const CLOSERS: Phrases<'at-latest' | 'not-before' | 'about' | 'included'> = spellings({
  'at-latest': `
    au plus tard | dernier delai | delai de rigueur | max | maxi | maximum | date limite | butoir`,
  'not-before': 'au plus tot',
  about: 'environ | env',
  included: 'inclus | incluse | compris | comprise',
});

/** Verbs and nouns that say the moment is when something starts or ends. */
export const ANCHORS: Phrases<'start' | 'end'> = spellings({
  start: `
    ${inflect('demarr debut commenc', 'e ent era eront erait eraient er')} |
    demarrage | demarrage prevu | lancement | lancement prevu | lancera | lanceront |
    debut prevu | debut prevue | mise en route`,
  end: `
    ${inflect('se_termin se_clotur s_achev', 'e ent era eront er ant')} |
    finit | finissent | finira | finiront | fin prevue | prend fin | prendra fin | prendront fin |
    cloture | achevement`,
});

/** « débute » may be « débuté » without its accent: the nearest occurrence decides. */
export const AMBIGUOUS_TENSE: ReadonlySet<string> = wordSet('demarre debute commence');

/** « et se poursuivront jusque … »: the words between a start and its end. */
export const CONTINUATIONS: Phrases<true> = spell(
  true,
  `
    ${inflect('se_poursuiv', 'ent ra ront')} | se poursuit |
    ${inflect('se_prolong se_deroul s_etal s_echelonn', 'e ent era eront ant')} |
    ${inflect('continu dur fonctionn', 'e ent era eront')} | court | courent | courra | courront |
    ${inflect('se_tiend', 'ra ront')} | se tient | se tiennent | aura lieu | auront lieu |
    ${inflect('ir rester', 'a ont')} |
    ${agreed('prevu programme planifie son_prevu sont_prevu est_prevu')} |
    ${agreed('seront_prevu sont_programme est_programme')}
  `,
);

/** Before a length of time counted from the reference date. */
export const COUNT_OPENERS: Phrases<'within' | 'in' | 'since' | 'ago'> = spellings({
  within: `
    d ici | d ici a | d ici les | ici | sous | sous les | sous un delai de | sous delai de |
    dans les | dans la | dans un delai de | dans le delai de | delai de | au cours des |
    au plus tard dans`,
  in: 'dans',
  since: 'depuis',
  ago: 'il y a',
});

/** « les prochaines semaines »: custom says six. */
export const COMING_WEEKS: Phrases<true> = spell(
  true,
  `
    dans les prochaines semaines | dans les semaines a venir | dans les semaines qui viennent |
    au cours des prochaines semaines | d ici les prochaines semaines | sous quelques semaines |
    d ici quelques semaines | dans quelques semaines
  `,
);

/** Before a length of time: « sur 3 ans », « pour une durée de 18 mois ». */
export const DURATION_OPENERS: Phrases<true> = spell(
  true,
  `
    sur | pendant | durant | pour | duree | duree de | duree prevue | d une duree de |
    pour une duree de | sur une duree de | pendant une duree de | pour une periode de |
    sur une periode de
  `,
);

/** Words around a date in a cell that change nothing to it. */
export const FILLERS: Phrases<true> = spell(
  true,
  `
    ${inflect('prev', 'u ue us ues isionnel isionnelle ision')} | prev | est prevu | est prevue |
    sont prevues | sont prevus | son prevues | programme | programmee | planifie | planifiee |
    attendu | attendue | attendus | attendues | envisage | envisagee | fixe | fixee | date |
    date prevue | date previsionnelle | a venir | a faire | a lancer | a prevoir | se fera |
    se feront | aura lieu | auront lieu | se tiendra | se tiendront | sera fait | sera faite |
    seront faites | periode | aussi | egalement | normalement | en principe | soit | donc |
    objectif | cible | planning | calendrier | planification
  `,
);

/** The date that follows replaces another one. */
export const POSTPONED: Phrases<true> = spell(
  true,
  agreed('reporte decale repousse differe avance'),
);

export interface StatusWord {
  readonly status: ReadStatus;
  /** A date beside it is in the past. */
  readonly isPast: boolean;
  /** Without a date, the words still say « before the reference date ». */
  readonly alone: 'before-reference' | 'status' | 'undated';
  readonly anchor?: 'start';
}

const DONE: StatusWord = { status: 'done', isPast: true, alone: 'before-reference' };
const STARTED: StatusWord = {
  status: 'in-progress',
  isPast: true,
  alone: 'status',
  anchor: 'start',
};
const RUNNING: StatusWord = { status: 'in-progress', isPast: false, alone: 'status' };
const PREPARED: StatusWord = { status: 'in-preparation', isPast: false, alone: 'status' };
const AWAITING: StatusWord = { status: 'awaiting-decision', isPast: false, alone: 'undated' };
const PLANNED: StatusWord = { status: 'planned', isPast: false, alone: 'status' };
const ON_HOLD: StatusWord = { status: 'on-hold', isPast: false, alone: 'status' };
const DROPPED: StatusWord = { status: 'dropped', isPast: true, alone: 'status' };

/** Status words that may stand beside a date. */
export const STATUS_WORDS: Phrases<StatusWord> = [
  ...spell(
    DONE,
    `
      ${agreed('fait realise termine acheve solde signe livre valide effectue tenu finalise')} |
      ${agreed('cloture remis conclu fini')} | ok | clos | close | closes | x | ✔ | ✓ | ☑ | ✅ |
      done | deja | deja fait | deja faite | deja realise | deja signe | deja signee |
      a ete fait | a ete faite | a ete realise | a ete realisee | a ete signe | a ete signee |
      a eu lieu | ont eu lieu | a deja eu lieu
    `,
  ),
  ...spell(
    STARTED,
    `
      ${agreed('lance engage entame initie')} | a demarre | a debute | a commence | ont demarre |
      ont debute | ont commence | a deja debute | a deja commence | a deja demarre |
      ont deja debute | a ete lance | a ete lancee | est lance | est lancee
    `,
  ),
  ...spell(
    RUNNING,
    `
      en cours | encours | ec | actuellement en cours | actuellement | en cours actuellement |
      est en cours | en cours de realisation | travaux en cours | a poursuivre
    `,
  ),
  ...spell(
    PREPARED,
    `
      en preparation | en prepa | prepa | en cours de preparation | en cours d elaboration |
      en etude | a l etude | en montage
    `,
  ),
  ...spell(
    AWAITING,
    `
      en attente | attente | attente decision | attente de decision | en attente decision |
      en attente de decision | en attente de reponse | en attente de validation |
      attente validation | attente reponse
    `,
  ),
  ...spell(ON_HOLD, `${agreed('suspendu bloque')} | en suspens | en pause | stand by | standby`),
  ...spell(DROPPED, `${agreed('annule abandonne')} | sans suite | classe sans suite | ko`),
];

/** Status words when nothing else is written: beside a date they would mean something else. */
export const LONE_STATUS_WORDS: Phrases<StatusWord> = [
  ...STATUS_WORDS,
  ...spell(STARTED, agreed('demarre debute commence')),
  ...spell(ON_HOLD, agreed('reporte decale repousse')),
  ...spell(
    PLANNED,
    `${agreed('prevu planifie programme')} | a venir | av | a faire | a lancer | a prevoir`,
  ),
];

/** The absence of a date, said in words. */
export const UNDATED: Phrases<true> = spell(
  true,
  `
    a definir | a determiner | a confirmer | a preciser | a fixer | a caler | a planifier |
    a voir | a completer | a renseigner | a discuter | a arreter | a convenir | a valider |
    date a definir | date a fixer | date a preciser | date a confirmer | date inconnue |
    date non connue | pas de date | non date | non datee | non defini | non definie | non fixe |
    non fixee | non connu | non connue | non determine | non determinee | non precise |
    non communique | non communiquee | non renseigne | non renseignee | indefini | indetermine |
    indeterminee | inconnu | inconnue | nc | n c | nd | n d | na | n a | ns | nsp | tbd | tbc |
    so | s o | sans objet | sans date | neant | aucune | aucun | rien | non | prochainement |
    tres prochainement | bientot | tres bientot | ulterieurement | plus tard | rapidement |
    des que possible | le plus tot possible | au plus vite | le plus vite possible | au plus tot |
    asap | dqp | dans les meilleurs delais | sans delai | urgent | immediat | immediatement |
    de suite | tout de suite | au fil de l eau | fil de l eau | court terme | a court terme |
    moyen terme | a moyen terme | long terme | a long terme | a terme | le moment venu |
    en temps voulu | en son temps | selon disponibilite | selon disponibilites | a la demande |
    si possible | des maintenant | maintenant | a suivre | sous peu | d ici peu | sous quelques jours |
    dans quelques jours | dans les prochains jours | dans les jours a venir |
    dans les jours qui viennent | dans quelque temps | dans quelques mois |
    dans les prochains mois | dans les mois a venir | dans les mois qui viennent |
    dans les prochaines annees
  `,
);

/** Opens a condition: everything after it is the condition. */
export const CONDITIONS: Phrases<'blocking' | 'non-blocking'> = spellings({
  blocking: `
    si | s il | s ils | s elle | sous reserve | sous reserves | sous condition | sous conditions |
    a condition | en cas de | en cas d | selon | en fonction de | en fonction du |
    en fonction des | en fonction d | sauf si | au cas ou | dans l hypothese | conditionne a |
    conditionnee a`,
  'non-blocking': `
    meme si | meme s il | meme s ils | quoi qu il arrive | quel que soit | quelle que soit |
    independamment | avec ou sans`,
});

/** Opens an event when no date follows: « dès notification », « après avis du CA ». */
export const EVENT_OPENERS: Phrases<true> = spell(
  true,
  `
    des | des que | des lors que | apres | apres que | avant | avant que | depuis | pendant |
    durant | une fois | une fois que | lorsque | quand | tant que | suite a | suite au |
    suite aux | a la suite de | a la suite du | a reception | a l issue de | a l issue du |
    a l issue des | a l issue d | a compter de | a compter du | a partir de | a partir du |
    au moment de | au moment du | lors de | lors du | lors des | jusqu a | jusqu au | jusqu aux |
    d ici | en meme temps que | parallelement a | a l occasion de | a l occasion du
  `,
);

/** Events named alone: « notification du marché », « prochain COPIL ». */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(`
  notification reception signature validation accord avis decision vote deliberation copil
  cotech ca conseil livraison os attribution jury consultation ag assemblee comite cal
  commission bureau audience ouverture fermeture publication remise retour reponse obtention
  depot
`);

/** A day counted from an unknown one: « T0 + 3 mois », « J+15 », « M+2 ». */
export const ORIGINS: ReadonlySet<string> = wordSet('t j m s n a d');

export const RECURRENCES: Phrases<'yearly' | 'shorter'> = spellings({
  shorter: `
    mensuel | mensuelle | mensuels | mensuelles | mensuellement | trimestriel | trimestrielle |
    trimestriels | trimestrielles | semestriel | semestrielle | hebdomadaire | hebdomadaires |
    hebdo | quotidien | quotidienne | bimensuel | bimensuelle | bimestriel | bimestrielle |
    bihebdomadaire | journalier | journaliere | en continu | continu | permanent | permanente |
    en permanence | periodique | regulier | reguliere | regulierement | recurrent | recurrente |
    toute l annee | tout au long de l annee`,
  yearly: `
    annuel | annuelle | annuels | annuelles | annuellement | biannuel | biannuelle | bisannuel |
    tous les ans | chaque annee | chaque an`,
});

export const EACH: Phrases<true> = spell(true, 'tous les | toutes les | chaque | ts les');

/** After a number, it counts things: « 10 logements », « 445 personnes ». */
export const COUNTED: ReadonlySet<string> = wordSet(`
  logement logements lgt lgts logt logts personne personnes pers agent agents dossier dossiers
  reunion reunions reu seance seances session sessions famille familles menage menages lot
  lots euro euros participant participants inscrit inscrits present presents fois bassins
  collaborateurs salaries association associations locataires ha k ke pct
`);

/** Before a number, it names a thing: « lot 3 », « Phase 2 », « n° 5 ». */
export const LABELS: ReadonlySet<string> = wordSet(`
  lot phase tranche cycle etape volet axe action fiche annexe art article n no numero num v
  version batiment bat ilot anru groupe niveau session module chapitre page p zone secteur
  palier option
`);

/** Between a moment and its year. */
export const YEAR_ARTICLES: Phrases<true> = spell(
  true,
  'de l annee | de l an | l annee | de | d | en',
);

/**
 * Words that may follow « juin 14 » or « sept »: any other word would be what the number counts.
 */
export const AFTER_DATE: ReadonlySet<string> = wordSet(`
  a au aux et ou jusqu jusque si sous pour sur puis en pendant de du des inclus max maxi dernier
  environ fait ok
`);

function firstWords(...lists: readonly Phrases<unknown>[]): readonly string[] {
  return lists.flatMap((list) => list.map(([words]) => words.split(' ')[0] ?? ''));
}

/** Words that turn what is beside them: a date found next to one is not read. */
export const REVERSERS: ReadonlySet<string> = new Set([
  ...wordSet(`
    pas sauf hors non ni ancien ancienne initialement lieu jamais plus moins annule annulee
    abandonne abandonnee sans excepte contre reporte reportee reportes reportees decale decalee
    repousse repoussee prochain prochaine dernier derniere
  `),
  ...firstWords(PARTS, WEEKDAYS, UNITS),
  ...firstWords(OPENERS.filter(([, opener]) => opener !== 'within' && opener !== 'for')),
]);

/** Words with which a period can be named, articles and parts aside. */
export const MOMENT_WORDS: ReadonlySet<string> = new Set([
  ...firstWords(MONTHS, WEEKDAYS, CARDINALS, TENS, ORDINALS, SEASONS, FESTIVALS, HOLIDAYS),
  ...firstWords(RENTREES, RELATIVE_DAYS, RELATIVE_UNITS),
  ...wordSet('trim semaines sem s t q w exercice prochain prochaine dernier'),
]);

/** Words with which a due date can start in a running text. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...MOMENT_WORDS,
  ...firstWords(PARTS, TURNS_BEFORE, OPENERS, ANCHORS, COUNT_OPENERS, COMING_WEEKS),
  ...firstWords(DURATION_OPENERS),
  ...ARTICLES,
  'entre',
]);

const MONTH_INITIALS: ReadonlySet<string> = new Set(LONG_MONTHS.map(([word]) => word.charAt(0)));

/** Cheap to tell: is the word as long as a month's name, and does it start like one? */
export function mayBeMisspeltMonth(word: string): boolean {
  return word.length >= 6 && word.length <= 10 && MONTH_INITIALS.has(word.charAt(0));
}
