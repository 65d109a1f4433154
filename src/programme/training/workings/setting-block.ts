import type { CellInput, Edits } from '../../../workbook/edit';
import {
  namesBetweenMarks,
  periodEndFormula,
  periodStartFormula,
  statusDateFormula,
} from '../../tracker/sessions/formulas';
import { VERDICT_WORDS } from '../../tracker/sessions/counting';
import type { SettingName } from '../../tracker/settings/rows';
import { quoted } from '../../workings/formula';
import { countsBefore } from './session-counts';
import { SETTING_CELLS, type SettingCell, type SummaryPlan } from '../plan/summary-plan';
import { settingFormula, wholeColumn } from './table-sources';

const DATES: readonly SettingCell[] = [
  'statusDate',
  'countingStart',
  'programmeStart',
  'periodStart',
  'periodEnd',
];

/** Above every rank. */
const NO_RANK = '1000000';

/** The settings read from « Paramètres », and the values that several figures share. */
export function writeSettingBlock(plan: SummaryPlan): Edits {
  const { workings: sheet, settingColumn, settingRow } = plan;
  const nc = quoted(plan.words.notComputable);
  const shared = Object.entries(sharedFormulas(plan)).map(
    ([key, formula]) => [key, `IFERROR(${formula},${nc})`] as const,
  );
  const formulas: Readonly<Record<string, string>> = {
    ...readFormulas(plan),
    ...Object.fromEntries(shared),
  };
  const cells = SETTING_CELLS.map((key): readonly CellInput[] => [
    plan.words.calculationSettings[key],
    { formula: `=${formulas[key] ?? '""'}` },
  ]);
  const numberFormats = SETTING_CELLS.map((key) => [
    'General',
    DATES.includes(key) ? 'dd/mm/yyyy' : 'General',
  ]);
  const at = { row: settingRow('statusDate'), column: settingColumn };
  return [{ kind: 'writeCells', sheet, at, cells, numberFormats }];
}

function readFormulas({ setting, tracker }: SummaryPlan) {
  const read = (key: SettingName): string => settingFormula(tracker.settingPlace, key);
  const count = (key: SettingName): string => `IF(N(${read(key)})>0,${read(key)},"")`;
  return {
    statusDate: `INT(${statusDateFormula(read('statusDate'))})`,
    countingStart: count('countingStart'),
    countingMonths: count('countingMonths'),
    programmeStart: count('programmeStart'),
    trainings: namesBetweenMarks(`${read('countedTrainings')}&""`),
    target: `IF(ISNUMBER(${read('target')}),IF(${read('target')}>0,${read('target')},""),"")`,
    unit: `IF(${read('countedUnit')}="Participations","participations","persons")`,
    partial: `IF(${read('partialAttendance')}="absente","absent","present")`,
    marks: `IF(${setting('partial')}="absent",";présent;",";présent;partiel;")`,
    people: `IF(${read('countedPeople')}="Agents du bailleur seulement","staff","all")`,
    periodStart: periodStartFormula(
      setting('trainings'),
      setting('countingStart'),
      setting('programmeStart'),
    ),
    periodEnd: periodEndFormula(setting('countingStart'), setting('countingMonths')),
  };
}

function sharedFormulas(
  plan: SummaryPlan,
): Readonly<Record<Exclude<SettingCell, keyof ReturnType<typeof readFormulas>>, string>> {
  const { setting, sessions, words, figure } = plan;
  const nc = quoted(words.notComputable);
  const isParticipations = `${setting('unit')}="participations"`;
  const verdicts = `${sessions.range('verdict')},${quoted(VERDICT_WORDS.counted)}`;
  /* A range, not three cells: what cannot be computed in it is passed over everywhere. */
  const paces = `${setting('pace3')}:${setting('pace12')}`;
  const ifPace = (value: string): string =>
    `IF(ISNUMBER(${figure('observedPace')}),${value},${figure('observedPace')})`;
  return {
    attendanceMode: modeFormula(plan),
    personsLow: `MIN(${figure('persons')},MAX(${figure('persons')}-SUM(${sessions.range('fresh')}),${sessions.range('low')}))`,
    counted: `IF(${isParticipations},${figure('participations')},${figure('persons')})`,
    countedLow: `IF(${isParticipations},${figure('participations')},${setting('personsLow')})`,
    meanCapacity: `IFERROR(AVERAGEIFS(${sessions.range('capacity')},${verdicts}),${nc})`,
    monthsLeft: `IF(ISNUMBER(${figure('elapsed')}),${setting('countingMonths')}-${figure('elapsed')},${nc})`,
    firstHeadCount: firstHeadCountFormula(plan),
    knownBefore: knownBeforeFormula(plan),
    pace3: recentPaceFormula(plan, 3),
    pace6: recentPaceFormula(plan, 6),
    pace12: recentPaceFormula(plan, 12),
    paceLow: ifPace(`MIN(${figure('observedPace')},${paces})`),
    paceHigh: ifPace(`MAX(${figure('observedPace')},${paces})`),
    plannedSeats: `SUM(${sessions.range('seats')})`,
    cautious: ifPace(`${setting('counted')}+${setting('paceLow')}*${setting('monthsLeft')}`),
    missing: missingFormula(plan),
  };
}

/** Why figures by person cannot be known, in words: the sheet of the codes is gone. */
function missingFormula({ tracker, words }: SummaryPlan): string {
  const place = tracker.attendances?.place;
  const codes = place && wholeColumn(place, 'code', 1);
  return codes ? `IF(ISERROR(ROWS(${codes})),${quoted(words.missingSheet(place.sheet))},"")` : '""';
}

function modeFormula({ sessions, figure }: SummaryPlan): string {
  const count = figure('sessions');
  const listed = `SUM(${sessions.range('listed')})`;
  return `IF(${count}=0,"none",IF(${listed}=${count},"nominative",IF(${listed}=0,"aggregated","mixed")))`;
}

/** Rank of the first counted session told by head count, or a rank no session has. */
function firstHeadCountFormula({ sessions }: SummaryPlan): string {
  const listed = sessions.range('listed');
  const first = `${NO_RANK}-SUMPRODUCT(MAX((${listed}=0)*(${NO_RANK}-${sessions.range('rank')})))`;
  return `IF(COUNTIFS(${listed},0)=0,${NO_RANK},${first})`;
}

/** Codes met before it, when every counted session is of one training: see `boundPersons`. */
function knownBeforeFormula(plan: SummaryPlan): string {
  const { sessions, setting, figure } = plan;
  const counted = `${sessions.range('verdict')},${quoted(VERDICT_WORDS.counted)}`;
  const ofFirst = `COUNTIFS(${sessions.range('training')},INDEX(${sessions.range('chain')},1),${counted})`;
  const first = setting('firstHeadCount');
  const before = `SUMIFS(${sessions.range('byCode')},${sessions.range('rank')},"<"&${first})`;
  return `IF(${first}=${NO_RANK},0,IF(${ofFirst}=${figure('sessions')},${before},0))`;
}

function recentPaceFormula(plan: SummaryPlan, months: number): string {
  const { setting, words, figure } = plan;
  const [elapsed, observedPace] = [figure('elapsed'), figure('observedPace')];
  const since = `EDATE(${setting('countingStart')},${elapsed}-${months})`;
  const earlier = countsBefore(plan, since);
  const before = `IF(${setting('unit')}="participations",${earlier.participations},${earlier.persons})`;
  const pace = `(${setting('counted')}-${before})/${months}`;
  const nc = quoted(words.notComputable);
  return `IF(ISNUMBER(${observedPace}),IF(${elapsed}<${months},${nc},${pace}),${observedPace})`;
}
