import { SETTING_NAMES, type SettingName } from '../tracker/settings-rows';
import {
  type ActionField,
  LINES_NAME,
  nameOf,
  OUTGROWN_NAME,
  STATUS_DATE_NAME,
} from '../workings/action-block';
import { KEY_STEP } from '../workings/action-formulas';
import { frenchDay, quoted } from '../workings/formula';
import { DAYS_AHEAD } from '../tracker/lateness';
import type { SynthesisWords } from './words';

const n = nameOf;
/** A figure that cannot be known. */
export const UNKNOWN = '–';

/** A value of « Paramètres »; empty when its line is gone. */
export function settingValue(key: SettingName): string {
  const found = `INDEX(tblParametres[Valeur],MATCH(${quoted(SETTING_NAMES[key])},tblParametres[Paramètre],0))`;
  return `IFERROR(${found}&"","")`;
}

/** « Partenord Habitat – Arrêté au 31/03/2015 – Document de travail » */
export function subtitleFormula(words: SynthesisWords): string {
  const organisation = settingValue('organisation');
  const day = `${quoted(words.asOf)}&${frenchDay(STATUS_DATE_NAME)}`;
  return `=IF(${organisation}="","",${organisation}&" – ")&${day}&${quoted(` – ${words.draft}`)}`;
}

/** Says what makes the page older than the tracker; empty otherwise. `counted` is its total of actions. */
export function staleFormula({ stale }: SynthesisWords, counted: string): string {
  const missing = `IF(SUM(${n('present')})<>${counted},${quoted(stale.strandMissing)},"")`;
  return `=IFERROR(IF(${OUTGROWN_NAME}=1,${quoted(stale.outgrown)},${missing}),${quoted(stale.outgrown)})`;
}

/** The number, the words beside and the words below of each figure. */
export interface CardFormulas {
  readonly value: string;
  readonly beside: string | null;
  readonly below: string;
}

/** The five figures: a number, or « – » with its reason below. */
export function cardFormulas(
  words: SynthesisWords,
  has: { readonly attendances: boolean },
): Readonly<Record<'late' | 'ahead' | 'decisions' | 'persons' | 'dwellings', CardFormulas>> {
  const { subs } = words;
  const known = (value: string): string =>
    `=IFERROR(IF(${OUTGROWN_NAME}=1,"${UNKNOWN}",${value}),"${UNKNOWN}")`;
  const dated = `COUNT(${n('jours')})`;
  const until = `${STATUS_DATE_NAME}+${String(DAYS_AHEAD)}`;
  return {
    late: {
      value: known(`COUNTIF(${n('situation')},2)`),
      beside: null,
      below: `=IFERROR(${quoted(subs.of)}&${dated}&${plural(dated, subs.dated)},"")`,
    },
    ahead: {
      value: known(`COUNTIFS(${n('jours')},"<=0",${n('jours')},">=-${String(DAYS_AHEAD)}")`),
      beside: null,
      below: `=IFERROR(${quoted(subs.until)}&${frenchDay(`(${until})`)},"")`,
    },
    decisions: {
      value: known(`SUM(${n('attente')})`),
      beside: null,
      below: `=${quoted(subs.awaited)}`,
    },
    persons: personsCard(words, has.attendances),
    dwellings: dwellingsCard(words),
  };
}

/** No session was typed: what a programme without trainings is not behind on. */
const NO_SESSION = 'IFERROR(COUNTA(tblSessions[N° session])=0,FALSE)';

/** Attendances that are gone make « – »: what is left would be a lower number. */
function personsCard({ subs }: SynthesisWords, hasAttendances: boolean): CardFormulas {
  const gone = hasAttendances ? 'ISERROR(ROWS(tblPresences[Code agent]))' : 'FALSE';
  const expected = `INT(bilan_attendu)`;
  const told = `${expected}&${plural(expected, subs.expected)}`;
  return {
    value: `=IFERROR(IF(OR(${gone},${NO_SESSION},NOT(ISNUMBER(bilan_personnes))),"${UNKNOWN}",bilan_personnes),"${UNKNOWN}")`,
    beside: `=IF(${NO_SESSION},"","/ "&${settingValue('target')})`,
    below: `=IF(${gone},${quoted(subs.noAttendances)},IF(${NO_SESSION},${quoted(subs.noSession)},IFERROR(IF(ISNUMBER(bilan_attendu),${told},IF(ISNUMBER(bilan_personnes),"",${quoted(subs.noSummary)})),${quoted(subs.noSummary)})))`,
  };
}

function dwellingsCard({ subs }: SynthesisWords): CardFormulas {
  const agreed = 'tblSites[Logements conventionnés]';
  const planned = 'tblSites[Logements prévus]';
  const none = `COUNT(${agreed})=0`;
  return {
    value: `=IFERROR(IF(${none},"${UNKNOWN}",SUM(${agreed})),"${UNKNOWN}")`,
    beside: `=IFERROR(IF(COUNT(${planned})=0,"","/ "&SUM(${planned})&${quoted(subs.planned)}),"")`,
    below: `=IFERROR(IF(${none},${quoted(subs.noDwellings)},${quoted(subs.dwellings)}),${quoted(subs.noSites)})`,
  };
}

/** The cells of a strand, whose name stands in `strand`; of all the rows when it is null. */
export function strandFormulas(
  strand: string | null,
  words: SynthesisWords,
): Readonly<
  Record<
    | 'actions'
    | 'done'
    | 'running'
    | 'late'
    | 'conditional'
    | 'undated'
    | 'next'
    | 'title'
    | 'state',
    string
  >
> {
  const count = (...tests: readonly (readonly [ActionField, string])[]): string => {
    const all = [['present', '1'] as const, ...tests];
    const pairs = all.map(([field, value]) => `${n(field)},${value}`).join(',');
    return `COUNTIFS(${strand === null ? '' : `${n('volet')},${strand},`}${pairs})`;
  };
  const safe = (value: string): string => `=IFERROR(${value},"${UNKNOWN}")`;
  const key =
    strand === null
      ? `IFERROR(SMALL(${n('date_cle')},1),0)`
      : `SUMIFS(${n('date_cle')},${n('volet')},${strand},${n('premier')},1)`;
  return {
    actions: safe(count()),
    done: safe(count(['statut', '"Réalisé"'])),
    running: safe(count(['statut', '"En cours"'])),
    late: safe(count(['situation', '2'])),
    conditional: safe(count(['ouvert', '1'], ['condition', '2'])),
    undated: safe(count(['a_dater', '1'])),
    next: `=IFERROR(IF(${key}=0,"${UNKNOWN}",INT(${key}/${KEY_STEP})),"")`,
    title: `=IFERROR(${shortened(`INDEX(${n('titre')},MATCH(${key},${n('date_cle')},0))`, ROOM.next)},"")`,
    state: safe(stateFormula(count, words)),
  };
}

function stateFormula(
  count: (...tests: readonly (readonly [ActionField, string])[]) => string,
  { states }: SynthesisWords,
): string {
  const open = count(['ouvert', '1']);
  const awaiting = count(['ouvert', '1'], ['attente', '1']);
  const isAwaiting = `AND(${open}>0,${awaiting}=${open})`;
  const isWatched = `${count(['rappel', '1'])}+${count(['situation', '3'])}>0`;
  const quiet = `IF(${isAwaiting},${quoted(states.awaiting)},${quoted(states['on-time'])})`;
  const watched = `IF(${isWatched},${quoted(states['to-watch'])},${quiet})`;
  return `IF(${count()}=0,"${UNKNOWN}",IF(${count(['situation', '2'])}>0,${quoted(states.late)},${watched}))`;
}

/** A text cut where its room ends, in characters or by a formula. */
function shortened(text: string, room: number | string): string {
  return `IF(LEN(${text})>${String(room)},LEFT(${text},${String(room)}-1)&"…",${text})`;
}

/** What a sorted list shows on a line counted from 1. */
export interface ListLine {
  readonly first: string;
  readonly text: string;
  readonly last: string | null;
}

/** Characters that a title has room for, by list; a decision shares its line with who decides. */
const ROOM = { ahead: 49, late: 38, decisions: 46, decider: 19, whose: 10, next: 20 } as const;

export type ListKind = 'ahead' | 'late' | 'decisions';

/** The lines of the three lists, sorted by their keys each time a row changes. */
export function listLine(kind: ListKind, rank: number, words: SynthesisWords): ListLine {
  const none = rank === 1 ? quoted(words.none[kind]) : '""';
  const key = KEYS[kind];
  const order = kind === 'late' ? 'LARGE' : 'SMALL';
  const line = `MATCH(${order}(${n(key)},${String(rank)}),${n(key)},0)`;
  const value = (field: ActionField): string => `INDEX(${n(field)},${line})`;
  const label = `IF(${value('numero')}="","",${value('numero')}&" ")&${value('titre')}`;
  const fitting = (room: number | string): string => `=IFERROR(${shortened(label, room)},${none})`;
  if (kind === 'ahead') {
    return { first: `=IFERROR(${value('echeance')},"")`, text: fitting(ROOM.ahead), last: null };
  }
  if (kind === 'late') {
    const days = `=IFERROR(${value('retard')}&"\u00A0j","")`;
    return { first: days, text: fitting(ROOM.late), last: null };
  }
  const decider = `IF(${value('decideur')}="",${quoted(words.unknownDecider)},${value('decideur')})`;
  const told = shortened(
    `IF(${value('suite')}="",${decider},${shortened(decider, ROOM.whose)}&" → "&${value('suite')})`,
    ROOM.decider,
  );
  return {
    first: fitting(`(${String(ROOM.decisions)}-LEN(${told}))`),
    text: '',
    last: `=IFERROR(${told},"")`,
  };
}

const KEYS = {
  ahead: 'date_cle',
  late: 'retard_cle',
  decisions: 'attente_cle',
} as const satisfies Record<ListKind, ActionField>;

/** « + 3 autres », when the list has more rows than lines. */
export function othersFormula(kind: ListKind, lines: number, words: SynthesisWords): string {
  const others = `(COUNT(${n(KEYS[kind])})-${String(lines)})`;
  return `=IFERROR(IF(${others}>0,"+ "&${others}&${plural(others, words.others)},""),"")`;
}

/** Three short lines on the trainings, from the figures of Bilan. */
export function paceFormulas({ pace }: SynthesisWords, persons: string): readonly string[] {
  const isKnown = `ISNUMBER(${persons})`;
  const target = settingValue('target');
  const gap = 'INT(bilan_attendu)';
  const compared = `IF(${persons}<${gap},(${gap}-${persons})&${quoted(pace.fewer)},IF(${persons}>${gap},(${persons}-${gap})&${quoted(pace.more)},${quoted(pace.even)}))`;
  const one = (name: string): string => `ROUND(${name},1)`;
  const rhythm = `${quoted(pace.observed)}&${one('bilan_rythme_observe')}&${quoted(pace.needed)}&${one('bilan_rythme_necessaire')}`;
  return [
    `=IF(${isKnown},${persons}&${plural(persons, pace.trained)}&${quoted(pace.on)}&${target},IF(${NO_SESSION},${quoted(pace.noSession)},${quoted(pace.absent)}))`,
    `=IFERROR(IF(AND(${isKnown},ISNUMBER(bilan_attendu)),${compared},""),"")`,
    `=IFERROR(IF(AND(${isKnown},ISNUMBER(bilan_rythme_observe),ISNUMBER(bilan_rythme_necessaire)),${rhythm},IF(${isKnown},${quoted(pace.early)},"")),"")`,
  ];
}

/** « Ce qui a changé »: five counts with the first rows of each; two words without a planning. */
export function changeFormulas(
  { changes }: SynthesisWords,
  hasBaseline: boolean,
): readonly string[] {
  if (!hasBaseline) return [...changes.none.map((text) => `=${quoted(text)}`), '=""', '=""', '=""'];
  const told = (field: ActionField, words: readonly [string, string]): string => {
    const count = `SUM(${n(field)})`;
    return `=IFERROR(${count}&${plural(count, words)}&${firstRows(field)},"")`;
  };
  const gone = `(COUNTA(tblReference[N°])-COUNTIF(${n('reference')},">0"))`;
  return [
    told('deplacee', changes.moved),
    told('retard_depuis', changes.late),
    told('faite', changes.done),
    told('nouvelle', changes.added),
    `=IFERROR(${gone}&${plural(gone, changes.gone)},"")`,
  ];
}

/** « : ACC-03, ACC-07… » */
function firstRows(field: ActionField): string {
  const all = n(field);
  const first = `MATCH(1,${all},0)`;
  const rest = `INDEX(${all},${first}+1):INDEX(${all},${LINES_NAME})`;
  const second = `(${first}+MATCH(1,${rest},0))`;
  const id = (line: string): string => `INDEX(${n('numero')},${line})`;
  const more = `IF(SUM(${all})>2,"…","")`;
  return `IFERROR(" : "&${id(first)}&IFERROR(", "&${id(second)},""),"")&${more}`;
}

function plural(count: string, [one, many]: readonly [string, string]): string {
  return `IF(${count}>=2,${quoted(many)},${quoted(one)})`;
}
