import { ALL_TRAININGS, type CountVerdict, VERDICT_WORDS } from './counting';
import { settingFormula } from '../settings/rows';

/** The cells or expressions that tell whether a session counts, each an English formula part. */
export interface VerdictParts {
  readonly training: string;
  readonly status: string;
  /** A number when it is a date. */
  readonly start: string;
  /** A number when it is a count. */
  readonly present: string;
  /** The counted trainings as `;one;other;`. */
  readonly trainings: string;
  /** First day of the period, 0 without bound. */
  readonly periodStart: string;
  /** Last day of the period, 0 when it is not known. */
  readonly periodEnd: string;
  readonly statusDate: string;
}

/** What stands among the counted trainings where all are. */
const ALL = `";${ALL_TRAININGS.toLowerCase()};"`;

/** The formula, without its equal sign, that gives the words of the verdict of a session. */
export function verdictFormula(parts: VerdictParts): string {
  const { training, status, start, present, periodStart, periodEnd, statusDate } = parts;
  const name = `";"&LOWER(TRIM(${training}))&";"`;
  // Where all are counted, this one is: the long text of the counted ones is told once.
  const counted = `SUBSTITUTE(LOWER(${parts.trainings}),${ALL},${name})`;
  const steps: readonly (readonly [condition: string, words: string])[] = [
    [`OR(TRIM(${training})="",ISERROR(FIND(${name},${counted})))`, say('other-training')],
    [`${status}="Annulée"`, say('cancelled')],
    [`${status}="Reportée"`, say('postponed')],
    [`NOT(ISNUMBER(${start}))`, say('no-date')],
    [`${periodEnd}=0`, say('no-period')],
    [
      `${start}>${statusDate}`,
      `IF(ISNUMBER(${present}),${say('future-with-count')},${say('future')})`,
    ],
    [`${start}<${periodStart}`, say('before-period')],
    [`${start}>${periodEnd}`, say('after-period')],
    [`${status}<>"Réalisée"`, say('not-held')],
    [`NOT(ISNUMBER(${present}))`, say('no-count')],
  ];
  return steps.reduceRight(
    (otherwise, [condition, words]) => `IF(${condition},${words},${otherwise})`,
    say('counted'),
  );
}

/** `a ; b` as `;a;b;`, so that one name can be looked for. */
export function namesBetweenMarks(names: string): string {
  return `";"&SUBSTITUTE(SUBSTITUTE(TRIM(${names}),"; ",";")," ;",";")&";"`;
}

/** First day of the period: see `countingPeriodOf`, which this formula repeats. */
export function periodStartFormula(
  trainings: string,
  countingStart: string,
  programmeStart: string,
): string {
  const isSeveral = `ISNUMBER(SEARCH(";*;*;",SUBSTITUTE(LOWER(${trainings}),${ALL},";;;")))`;
  const earlier = `IF(N(${programmeStart})=0,0,MIN(${programmeStart},${countingStart}))`;
  return `IF(${isSeveral},${earlier},N(${countingStart}))`;
}

/** Last day of the period, 0 when « Paramètres » does not tell. */
export function periodEndFormula(countingStart: string, months: string): string {
  return `IF(OR(N(${countingStart})=0,N(${months})=0),0,EDATE(${countingStart},${months})-1)`;
}

/** The status date, or today when « Paramètres » does not tell. */
export function statusDateFormula(statusDate: string): string {
  return `IF(N(${statusDate})=0,TODAY(),${statusDate})`;
}

const TRAININGS = namesBetweenMarks(settingFormula('countedTrainings'));

/** The computed columns of tblSessions, in English with structured references to their own row. */
export const SESSION_FORMULAS = {
  absent: '=IF(AND(ISNUMBER([@Inscrits]),ISNUMBER([@Présents])),MAX(0,[@Inscrits]-[@Présents]),"")',
  rate: '=IF(AND(N([@Inscrits])>0,ISNUMBER([@Présents])),MIN([@Présents],[@Inscrits])/[@Inscrits],"")',
  counts: `=IF(AND([@[N° session]]="",[@Formation]=""),"",${verdictFormula({
    training: '[@Formation]',
    status: '[@Statut]',
    start: '[@Début]',
    present: '[@Présents]',
    trainings: TRAININGS,
    periodStart: periodStartFormula(
      TRAININGS,
      settingFormula('countingStart'),
      settingFormula('programmeStart'),
    ),
    periodEnd: periodEndFormula(settingFormula('countingStart'), settingFormula('countingMonths')),
    statusDate: statusDateFormula(settingFormula('statusDate')),
  })})`,
} as const;

function say(verdict: CountVerdict): string {
  return `"${VERDICT_WORDS[verdict]}"`;
}
