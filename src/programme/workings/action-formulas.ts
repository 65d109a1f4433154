import { type ActionKey } from '../tracker/columns';
import { headerOf } from '../tracker/header-of';
import { POINT_TYPES, SPREAD_TYPES } from '../tracker/lateness';
import { settingFormula } from '../tracker/settings/rows';
import { choose, frenchDay, isAmong, quoted, rankAmong } from './formula';
import { BROAD_PRECISIONS, windowEnds } from './period-ends';
import {
  type ActionField,
  LINES_NAME,
  nameOf,
  REMINDER_NAME,
  STATUS_DATE_NAME,
} from './action-block';
import words from './words.fr.json';

/** Gives a cell of the first line of the block by its field: `$P6`, the column held. */
type CellName = (field: ActionField) => string;

/** The formulas of the first line of the block, which are filled down. */
export function actionFormulas(
  c: CellName,
  from: { readonly columns: ReadonlySet<ActionKey>; readonly hasBaseline: boolean },
): Readonly<Record<Exclude<ActionField, 'ligne'>, string>> {
  const { columns, hasBaseline } = from;
  const read = (key: ActionKey): string =>
    columns.has(key) ? `INDEX(tblSuivi[${headerOf('actions', key)}],${c('ligne')})` : '""';
  const known = (value: string, otherwise = '""'): string =>
    `=IF(${c('present')}=0,${otherwise},${value})`;
  const text = (key: ActionKey): string => known(`TRIM(${read(key)}&"")`);
  const asTyped = (key: ActionKey): string => known(`${read(key)}&""`);
  const day = (key: ActionKey): string => known(`IF(ISNUMBER(${read(key)}),INT(${read(key)}),"")`);
  const dueText = read('dueText');
  return {
    present: presentFormula(c, columns, read),
    numero: text('id'),
    volet: text('strand'),
    titre: text('title'),
    type: text('type'),
    statut: text('status'),
    rang_volet: known(`IFERROR(MATCH(${c('volet')},tblListes[Volet],0),9999)`),
    debut: day('start'),
    fin: day('end'),
    realise: day('doneOn'),
    periode: `=${rankAmong(c('precision'), BROAD_PRECISIONS)}`,
    condition: `=IF(${c('texte_condition')}="",0,IF(${c('effet')}="Bloquante",2,1))`,
    decideur: text('decisionMaker'),
    depend: `=${dependFormula(c('texte_depend'))}`,
    ...standingFormulas(c),
    ...waitingFormulas(c),
    ...keyFormulas(c),
    ...changeFormulas(c, hasBaseline),
    veille: known(watchFormula(c)),
    precision: asTyped('precision'),
    texte: known(`IF(ISNUMBER(${dueText}),${frenchDay(dueText)},${dueText}&"")`),
    texte_condition: asTyped('condition'),
    effet: asTyped('effect'),
    texte_depend: asTyped('dependsOn'),
    territoire: asTyped('territory'),
  };
}

function presentFormula(
  c: CellName,
  columns: ReadonlySet<ActionKey>,
  read: (key: ActionKey) => string,
): string {
  const told = (['id', 'strand', 'title', 'status', 'dueText'] as const).filter((key) =>
    columns.has(key),
  );
  if (told.length === 0) return '=0';
  const first = headerOf('actions', told[0] ?? 'title');
  const words = told.map(read).join('&');
  return `=IF(${c('ligne')}>ROWS(tblSuivi[${first}]),0,IF(${words}="",0,1))`;
}

/** Windows, deadlines and lateness: the same rules as `lateness.ts`. */
function standingFormulas(c: CellName) {
  const waits = `AND(${isAmong(c('type'), SPREAD_TYPES)},${c('statut')}<>"En cours",${c('debut')}<>"")`;
  const capped = `IF(${c('fin')}="",${c('fenetre')},MIN(${c('fenetre')},${c('fin')}))`;
  const isWindowOpen = `AND(${c('debut')}<>"",N(${c('debut')})<=${STATUS_DATE_NAME})`;
  const watch = `IF(OR(${isWindowOpen},-${c('jours')}<=${REMINDER_NAME}),1,0)`;
  const isDecision = `AND(${c('type')}="Décision",${c('statut')}<>"Réalisé",${c('statut')}<>"Abandonné")`;
  const undated = `AND(${c('ouvert')}=1,${c('debut')}="",${c('fin')}="",${c('statut')}<>"En cours",${c('statut')}<>"En préparation",${c('attente')}=0)`;
  return {
    fenetre: `=IF(${c('debut')}="","",${choose(`${c('periode')}+1`, windowEnds(c('debut')))})`,
    echeance: `=IF(${waits},${capped},${c('fin')})`,
    ouvert: `=IF(${c('present')}=0,0,IF(${isAmong(c('statut'), ['Réalisé', 'Suspendu', 'Abandonné'])},0,1))`,
    jours: `=IF(OR(${c('echeance')}="",${c('ouvert')}=0),"",${STATUS_DATE_NAME}-${c('echeance')})`,
    situation: `=IF(${c('jours')}="",0,IF(${c('jours')}>0,IF(${c('condition')}=2,3,2),${watch}))`,
    retard: `=IF(${c('situation')}=2,${c('jours')},0)`,
    rappel: `=IF(${c('jours')}="",0,IF(AND(${c('jours')}<=0,-${c('jours')}<=${REMINDER_NAME}),1,0))`,
    surveiller: `=IF(OR(${c('situation')}=1,${c('situation')}=3),1,0)`,
    attente: `=IF(${c('present')}=0,0,IF(OR(${isDecision},${c('statut')}="En attente de décision"),1,0))`,
    a_dater: `=IF(${undated},1,0)`,
  };
}

/** Which rows wait for a decision, a milestone or a dated row: the lines of three, and all in words. */
function waitingFormulas(c: CellName) {
  const all = nameOf('depend');
  const wanted = `"*;"&${c('numero')}&";*"`;
  const next = (before: string): string => {
    const rest = `INDEX(${all},${before}+1):INDEX(${all},${LINES_NAME})`;
    const found = `IFERROR(${before}+MATCH(${wanted},${rest},0),0)`;
    return `=IF(OR(${before}=0,${before}>=${LINES_NAME}),0,${found})`;
  };
  const name = (cell: string, separator: string): string =>
    `IF(${cell}=0,"",${quoted(separator)}&INDEX(${nameOf('numero')},${cell}))`;
  const others = `COUNTIF(${all},${wanted})-3`;
  const isNoPoint = POINT_TYPES.map((type) => `${c('type')}<>${quoted(type)}`).join(',');
  const isNeverTold = `AND(${c('attente')}=0,${c('jours')}="",${isNoPoint})`;
  return {
    suite_1: `=IF(OR(${isNeverTold},${c('numero')}=""),0,IFERROR(MATCH(${wanted},${all},0),0))`,
    suite_2: next(c('suite_1')),
    suite_3: next(c('suite_2')),
    suite: `=IF(${c('suite_1')}=0,"",${name(c('suite_1'), '')}&${name(c('suite_2'), ', ')}&${name(c('suite_3'), ', ')}&IF(${c('suite_3')}=0,"",IF(${others}>0," + "&${others},"")))`,
  };
}

/** Parts rows of the same day by their line: keys are whole numbers, all different. */
export const KEY_STEP = '100000';

/** What changed since the planning that was memorised; nothing without one. */
function changeFormulas(c: CellName, hasBaseline: boolean) {
  if (!hasBaseline) {
    return { reference: '=0', nouvelle: '=0', faite: '=0', deplacee: '=0', retard_depuis: '=0' };
  }
  const then = (header: string): string => `INDEX(tblReference[${header}],${c('reference')})`;
  const when = (test: string): string => `=IF(${c('reference')}=0,0,IFERROR(IF(${test},1,0),0))`;
  const wasOnTime = `OR(NOT(ISNUMBER(${then('Date limite')})),N(${then('Date limite')})>=${BASELINE_DATE})`;
  return {
    reference: `=IF(${c('numero')}="",0,IFERROR(MATCH(${c('numero')},tblReference[N°],0),0))`,
    nouvelle: `=IF(AND(${c('present')}=1,${c('reference')}=0),1,0)`,
    faite: when(`AND(${c('statut')}="Réalisé",${then('Statut')}<>"Réalisé")`),
    deplacee: when(`AND(${c('echeance')}<>"",N(${then('Date limite')})<>${c('echeance')})`),
    retard_depuis: when(`AND(${c('situation')}=2,${wasOnTime})`),
  };
}

/** Bears the day of the memorised planning. */
const BASELINE_DATE = 'reference_date';

function keyFormulas(c: CellName) {
  const isAhead = `AND(${c('jours')}<>"",N(${c('jours')})<=0)`;
  const day = `IF(${c('echeance')}="",99999,${c('echeance')})`;
  // Rather a slip of the hand than the longest delay: last of the list, as DAT-14 asks about it.
  const isLongBefore = `IFERROR(${c('echeance')}<EDATE(${settingFormula('referenceDate')},-36),FALSE)`;
  return {
    date_cle: `=IF(${isAhead},${c('echeance')}*${KEY_STEP}+${c('ligne')},"")`,
    retard_cle: `=IF(${c('retard')}>0,(IF(${isLongBefore},0,${c('retard')})+1)*${KEY_STEP}-${c('ligne')},"")`,
    attente_cle: `=IF(${c('attente')}=1,${day}*${KEY_STEP}+${c('ligne')},"")`,
    premier: `=IF(${c('date_cle')}="",0,IF(COUNTIFS(${nameOf('volet')},${c('volet')},${nameOf('date_cle')},"<"&${c('date_cle')})=0,1,0))`,
  };
}

function watchFormula(c: CellName): string {
  const { late, ahead, days, today, condition, decision, undated } = words.watch;
  const toGo = c('jours');
  const coming = `IF(${toGo}=0,${quoted(today)},${quoted(ahead)}&-${toGo}&${quoted(days)})`;
  const steps: readonly (readonly [string, string])[] = [
    [`${c('ouvert')}=0`, '""'],
    [`${c('situation')}=2`, `${quoted(late)}&${toGo}&${quoted(days)}`],
    [`${c('situation')}=3`, quoted(condition)],
    [`${toGo}<>""`, coming],
    [`${c('attente')}=1`, quoted(decision)],
    [`${c('condition')}=2`, quoted(condition)],
    [`${c('a_dater')}=1`, quoted(undated)],
  ];
  return steps.reduceRight((otherwise, [test, shown]) => `IF(${test},${shown},${otherwise})`, '""');
}

/** `ACC-03 ; ACC-06 (nb)` as `;ACC-03;ACC-06;`. */
function dependFormula(cell: string): string {
  const plain = ['(nb)', ' ', '\u00A0'].reduce(
    (text, gone) => `SUBSTITUTE(${text},${quoted(gone)},"")`,
    `SUBSTITUTE(${cell},",",";")`,
  );
  return `IF(${cell}="","",";"&${plain}&";")`;
}
