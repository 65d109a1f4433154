import { settingFormula, type SettingName } from '../tracker/settings/rows';
import { frenchDay, quoted, tenths } from '../workings/formula';
import {
  type ActionField,
  LINES_NAME,
  nameOf,
  OUTGROWN_NAME,
  STATUS_DATE_NAME,
} from '../workings/action-block';
import { DAYS_AHEAD } from '../tracker/lateness';
import type { OneOrMany, SynthesisWords } from './synthesis-input';

/** A figure that cannot be known. */
export const UNKNOWN = '–';

/** A value of « Paramètres »; empty when its line is gone. */
export function settingValue(key: SettingName): string {
  return `IFERROR(${settingFormula(key)}&"","")`;
}

/** « Partenord Habitat – Arrêté au 31/03/2015 » */
export function subtitleFormula(words: SynthesisWords): string {
  const organisation = settingValue('organisation');
  const day = `${quoted(words.asOf)}&${frenchDay(STATUS_DATE_NAME)}`;
  return `=IF(${organisation}="","",${organisation}&" – ")&${day}`;
}

/** Says what makes the page older than the tracker; empty otherwise. `counted` is the actions it counts. */
export function staleFormula({ stale }: SynthesisWords, counted: string): string {
  const missing = `IF(SUM(${nameOf('present')})<>${counted},${quoted(stale.strandMissing)},"")`;
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
  const dated = `COUNT(${nameOf('jours')})`;
  const until = `${STATUS_DATE_NAME}+${String(DAYS_AHEAD)}`;
  return {
    late: {
      value: known(`COUNTIF(${nameOf('situation')},2)`),
      beside: null,
      below: `=IFERROR(${quoted(subs.of)}&${dated}&${plural(dated, subs.dated)},"")`,
    },
    ahead: {
      value: known(
        `COUNTIFS(${nameOf('jours')},"<=0",${nameOf('jours')},">=-${String(DAYS_AHEAD)}")`,
      ),
      beside: null,
      below: `=IFERROR(${quoted(subs.until)}&${frenchDay(`(${until})`)},"")`,
    },
    decisions: {
      value: known(`SUM(${nameOf('attente')})`),
      beside: null,
      below: `=IFERROR(IF(SUM(${nameOf('attente')})=0,"",${quoted(subs.awaited)}),"")`,
    },
    persons: personsCard(words, has.attendances),
    dwellings: dwellingsCard(words),
  };
}

/** No session was typed: what a programme without trainings is not behind on. */
const NO_SESSION = 'IFERROR(COUNTA(tblSessions[N° session])=0,FALSE)';

/** As Bilan and the pane show it: to a tenth. */
const EXPECTED = 'ROUND(bilan_attendu,1)';
const TARGET = settingValue('target');
const HAS_TARGET = `${TARGET}<>""`;

/** Head counts alone are known: the same person may have come twice. */
const IS_AT_MOST = 'IFERROR(bilan_personnes_au_moins<bilan_personnes,FALSE)';

/** Attendances that are gone make « – »: what is left would be a lower number. */
function personsCard({ subs }: SynthesisWords, hasAttendances: boolean): CardFormulas {
  const gone = hasAttendances ? 'ISERROR(ROWS(tblPresences[Code agent]))' : 'FALSE';
  const told = `${tenths('bilan_attendu')}&${plural(EXPECTED, subs.expected)}`;
  const atMost = `IF(${IS_AT_MOST},${quoted(subs.atMost)},"")`;
  return {
    value: `=IFERROR(IF(OR(${gone},${NO_SESSION},NOT(ISNUMBER(bilan_personnes))),"${UNKNOWN}",bilan_personnes),"${UNKNOWN}")`,
    beside: `=IF(OR(${NO_SESSION},NOT(${HAS_TARGET})),"","/ "&${TARGET})`,
    below: `=IF(${gone},${quoted(subs.noAttendances)},IF(${NO_SESSION},${quoted(subs.noSession)},IFERROR(IF(ISNUMBER(bilan_attendu),IF(${IS_AT_MOST},${quoted(`${subs.atMost} ; `)},"")&${told},IF(ISNUMBER(bilan_personnes),${atMost},${quoted(subs.noSummary)})),${quoted(subs.noSummary)})))`,
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

/** A text cut where its room ends, in characters or by a formula. */
export function shortened(text: string, room: number | string): string {
  return `IF(LEN(${text})>${String(room)},LEFT(${text},${String(room)}-1)&"…",${text})`;
}

/** The title of a line of Calculs; of what is not begun, which is awaited on another day than its end, it says so. */
export function awaited(
  title: string,
  at: { readonly line: string; readonly room: number; readonly words: SynthesisWords },
): string {
  const { line, room, words } = at;
  const begins = `N(INDEX(${nameOf('echeance')},${line}))<N(INDEX(${nameOf('fin')},${line}))`;
  return `IF(${begins},${shortened(title, room - words.beginning.length)}&${quoted(words.beginning)},${shortened(title, room)})`;
}

/** Three short lines on the trainings, from the figures of Bilan. */
export function paceFormulas({ pace }: SynthesisWords, persons: string): readonly string[] {
  const isKnown = `ISNUMBER(${persons})`;
  const gap = `ROUND(${persons}-bilan_attendu,1)`;
  const compared = `IF(${gap}<0,${tenths(`-${gap}`)}&${quoted(pace.fewer)},IF(${gap}>0,${tenths(gap)}&${quoted(pace.more)},${quoted(pace.even)}))`;
  const rhythm = `${quoted(pace.observed)}&${tenths('bilan_rythme_observe')}&${quoted(pace.aMonth)}&IF(ISNUMBER(bilan_rythme_necessaire),${quoted(pace.needed)}&${tenths('bilan_rythme_necessaire')},"")`;
  return [
    `=IF(${isKnown},${persons}&${plural(persons, pace.trained)}&IF(${IS_AT_MOST},${quoted(pace.atMost)},"")&IF(${HAS_TARGET},${quoted(pace.on)}&${TARGET},""),IF(${NO_SESSION},${quoted(pace.noSession)},${quoted(pace.absent)}))`,
    `=IFERROR(IF(AND(${isKnown},ISNUMBER(bilan_attendu)),${compared},""),"")`,
    `=IFERROR(IF(AND(${isKnown},ISNUMBER(bilan_rythme_observe)),${rhythm},IF(${isKnown},${quoted(pace.early)},"")),"")`,
  ];
}

/** « Ce qui a changé »: five counts with the first rows of each; one sentence without a planning. */
export function changeFormulas(
  { changes }: SynthesisWords,
  hasBaseline: boolean,
): readonly string[] {
  if (!hasBaseline) {
    const isKept = 'IFERROR(ISNUMBER(reference_date),FALSE)';
    return [`=IF(${isKept},${quoted(changes.justKept)},${quoted(changes.none)})`];
  }
  const countOf = (field: ActionField): string => `SUM(${nameOf(field)})`;
  // What did not happen is not told; that nothing did stands on the first line.
  const told = (count: string, words: OneOrMany, rows: string): string =>
    `IF(${count}=0,"",${count}&${plural(count, words)}${rows})`;
  const gone = `(COUNTA(tblReference[N°])-COUNTIF(${nameOf('reference')},">0"))`;
  const lines = (['moved', 'late', 'done', 'added'] as const).map((change) =>
    told(countOf(CHANGED[change]), changes[change], `&${firstRows(CHANGED[change])}`),
  );
  const all = [...Object.values(CHANGED).map(countOf), gone].join('+');
  const nothing = `IF(${all}=0,${quoted(changes.nothing)},`;
  return [...lines, told(gone, changes.gone, '')].map((line, at) =>
    at === 0 ? `=IFERROR(${nothing}${line}),"")` : `=IFERROR(${line},"")`,
  );
}

const CHANGED = {
  moved: 'deplacee',
  late: 'retard_depuis',
  done: 'faite',
  added: 'nouvelle',
} as const satisfies Readonly<Record<string, ActionField>>;

/** « : ACC-03, ACC-07… » */
function firstRows(field: ActionField): string {
  const all = nameOf(field);
  const first = `MATCH(1,${all},0)`;
  const rest = `INDEX(${all},${first}+1):INDEX(${all},${LINES_NAME})`;
  const second = `(${first}+MATCH(1,${rest},0))`;
  const id = (line: string): string => `INDEX(${nameOf('numero')},${line})`;
  const more = `IF(SUM(${all})>2,"…","")`;
  return `IFERROR(" : "&${id(first)}&IFERROR(", "&${id(second)},""),"")&${more}`;
}

/** The word for one, or for several. */
export function plural(count: string, { one, many }: OneOrMany): string {
  return `IF(${count}>=2,${quoted(many)},${quoted(one)})`;
}
