import { checkWorkbook } from '../../src/app/check';
import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import type { Clock, WorkbookPort } from '../../src/app/ports';
import { saveSettings } from '../../src/app/settings';
import { analyse } from '../../src/app/structure';
import { writeTracker } from '../../src/app/write-tracker';
import { statusDateOf } from '../../src/app/training/training-facts';
import { updateAll } from '../../src/app/update-all';
import type { CalendarDate } from '../../src/lib/calendar-date';
import type { Result } from '../../src/lib/result';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import type { ScaleChoice } from '../../src/programme/schedule/rows/scale';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { listOwnSheets } from '../../src/programme/tracker/sheets/names';
import type { Action } from '../../src/programme/tracker/tracker';
import type { Figure, TrainingFigures } from '../../src/programme/training/counts/figures';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CsvRow } from '../fixtures/split-csv';
import { synthesisFigures } from '../fixtures/synthesis-figures';
import { compare, type Outcome } from './outcome';
import { cellOf, cellsOf, errorsOn, readBack } from './read-back';

/** What the tests of the project expect of the sample, as text. */
export interface Expectations {
  /** The rows of the source document. */
  readonly golden: readonly CsvRow[];
}

const REFERENCE: CalendarDate = '2014-05-15';
const STATUS: CalendarDate = '2015-03-31';
export const CLOCK: Clock = { today: () => STATUS, timeOfDay: () => '10:00' };

type Step = (workbook: WorkbookPort, expected: Expectations) => Promise<readonly Outcome[]>;

/** The main job on the sample, step by step, with what Excel computed after each. */
export const MAIN_JOB: readonly { readonly title: string; readonly run: Step }[] = [
  { title: 'Créer le suivi', run: structure },
  { title: 'Contrôler', run: check },
  { title: 'Calculer les formations', run: train },
  { title: 'Gantt par mois', run: (workbook) => draw(workbook, 'Mois') },
  { title: 'Gantt par trimestre', run: (workbook) => draw(workbook, 'Trimestre') },
  { title: 'Tout mettre à jour', run: update },
  { title: 'Annuler la dernière opération', run: goBack },
];

/** The value of a command that must succeed. */
function valueOf<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function structure(
  workbook: WorkbookPort,
  { golden }: Expectations,
): Promise<readonly Outcome[]> {
  const answers = { ...NO_ANSWERS, referenceDate: REFERENCE };
  valueOf(await analyse(workbook, answers));
  const decisions = { ...NO_DECISIONS, implied: 'all', deduced: 'all' } as const;
  const plan = valueOf(await writeTracker(workbook, { answers, decisions, words: structureFr }));
  const change = { statusDate: STATUS };
  valueOf(await saveSettings(workbook, { change, words: trackerFr }));
  const snapshot = await readBack(workbook);
  const rows = (readTracker(snapshot).actions?.rows ?? []).map(({ value }) => value);
  const written = new Map(plan.content.actions.map((action) => [action.id, action]));
  return [
    compare('Suivi', 'lignes lues = écrites + expliquées', {
      expected: plan.report.rowsRead,
      got: plan.report.rowsWritten + plan.report.rowsExplained,
    }),
    ...golden.map((line) =>
      compare('Suivi', `ligne ${line.id ?? ''} du document`, {
        expected: [line.strand, line.kind, line.status],
        got: rows.filter(({ id }) => id === line.id).map(classOf)[0],
      }),
    ),
    ...rows.map((row) =>
      compare('Suivi', `${row.id} relue comme elle a été écrite`, {
        expected: dated(written.get(row.id)),
        got: dated(row),
      }),
    ),
    compare('Suivi', 'cellules en erreur', { expected: [], got: errorsIn(snapshot) }),
  ];
}

function classOf({ strand, type, status }: Action): readonly (string | null)[] {
  return [strand, type, status];
}

function dated(action: Action | undefined): unknown {
  if (action === undefined) return null;
  const { title, dueText, start, end, originalText, comment, partners, site } = action;
  return [title, dueText, start, end, originalText, comment, partners, site];
}

function errorsIn(snapshot: WorkbookSnapshot): readonly string[] {
  const own = new Set(listOwnSheets(snapshot));
  return errorsOn(snapshot, (sheet) => own.has(sheet));
}

async function check(workbook: WorkbookPort): Promise<readonly Outcome[]> {
  const command = { workbook, clock: CLOCK, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
  const { report } = valueOf(await checkWorkbook(command));
  const again = valueOf(await checkWorkbook(command));
  const snapshot = await readBack(workbook);
  return [
    compare('Contrôle', 'constats, contrôlés deux fois', {
      expected: report.findings.map(({ fingerprint }) => fingerprint),
      got: again.report.findings.map(({ fingerprint }) => fingerprint),
    }),
    compare('Contrôle', 'points bloquants comptés par la feuille', {
      expected: report.counts.blocking,
      got: cellOf(snapshot, 'controle_bloquants'),
    }),
    compare('Contrôle', 'lignes de constats', {
      expected: report.findings.length,
      got: cellsOf(snapshot, 'controle_severites').filter(([severity]) => severity !== null).length,
    }),
    compare('Contrôle', 'cellules en erreur', { expected: [], got: errorsIn(snapshot) }),
  ];
}

/** The names of the figures on « Bilan formations », and where each is among those computed here. */
const FIGURES: Readonly<Record<string, (figures: TrainingFigures) => Figure>> = {
  bilan_personnes: ({ persons }) => persons.high,
  bilan_participations: ({ participations }) => participations,
  bilan_inscrits: ({ registered }) => registered,
  bilan_absents: ({ absent }) => absent,
  bilan_taux: ({ attendanceRate }) => attendanceRate,
  bilan_reste: ({ remaining }) => remaining?.low ?? 'not-computable',
  bilan_avancement: ({ progress }) => progress,
  bilan_attendu: ({ expected }) => expected,
  bilan_ecart: ({ gap }) => gap,
  bilan_rythme_observe: ({ observedPace }) => observedPace,
  bilan_rythme_necessaire: ({ requiredPace }) => requiredPace,
  bilan_sessions_necessaires: ({ sessionsNeeded }) => sessionsNeeded,
};

async function train(workbook: WorkbookPort): Promise<readonly Outcome[]> {
  const command = { workbook, clock: CLOCK, words: trainingFr };
  const figures = valueOf(await computeTrainingSummary(command));
  const snapshot = await readBack(workbook);
  return [
    ...Object.entries(FIGURES).map(([name, pick]) =>
      compare('Bilan formations', name, {
        expected: shown(pick(figures)),
        got: rounded(cellOf(snapshot, name)),
      }),
    ),
    compare('Bilan formations', 'cellules en erreur', { expected: [], got: errorsIn(snapshot) }),
  ];
}

function shown(figure: Figure): CellValue {
  if (figure === 'not-computable') return '–';
  return figure === 'finished' ? 'terminé' : rounded(figure);
}

function rounded(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value;
}

async function draw(workbook: WorkbookPort, choice: ScaleChoice): Promise<readonly Outcome[]> {
  const of = `Gantt, ${choice.toLowerCase()}`;
  const command = { workbook, clock: CLOCK, words: scheduleFr, choice, filters: NO_FILTER };
  const report = valueOf(await generateGantt(command));
  const snapshot = await readBack(workbook);
  const tracker = readTracker(snapshot);
  const numbers = cellsOf(snapshot, 'gantt_numeros').flatMap(([id]) =>
    typeof id === 'string' && id !== '' ? [id] : [],
  );
  const ids = (tracker.actions?.rows ?? []).map(({ value }) => value.id);
  const painted = cellsOf(snapshot, 'gantt_grille').flat();
  return [
    compare(of, 'échelle', { expected: choice, got: cellOf(snapshot, 'gantt_echelle') }),
    compare(of, 'lignes de Suivi', {
      expected: ids.toSorted(),
      got: ids.filter((id) => numbers.includes(id)).sort(),
    }),
    compare(of, 'lignes dessinées', { expected: report.rows, got: ids.length }),
    compare(of, 'des barres sont calculées', {
      expected: true,
      got: painted.some((cell) => typeof cell === 'number' && cell > 0),
    }),
    compare(of, 'cellules en erreur', { expected: [], got: errorsIn(snapshot) }),
  ];
}

async function update(workbook: WorkbookPort): Promise<readonly Outcome[]> {
  const { standing } = valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
  const snapshot = await readBack(workbook);
  const tracker = readTracker(snapshot);
  const actions = tracker.actions?.rows.map(({ value }) => value) ?? [];
  const { reminderDays } = tracker.settings;
  const when = { statusDate: statusDateOf(tracker, CLOCK), reminderDays };
  const of = 'Synthèse';
  const figure = (name: string): number => Number(cellOf(snapshot, name));
  const strands = new Map(synthesisFigures(actions, when).strands.map((one) => [one.strand, one]));
  return [
    compare(of, 'en retard', { expected: standing.late, got: figure('synthese_retard') }),
    compare(of, '60 jours', { expected: standing.ahead, got: figure('synthese_60jours') }),
    compare(of, 'décisions', { expected: standing.decisions, got: figure('synthese_decisions') }),
    ...cellsOf(snapshot, 'synthese_volets')
      .slice(1)
      .filter(([strand]) => strands.has(String(strand)))
      .map(([strand, , , ...counts]) => {
        const one = strands.get(String(strand));
        return compare(of, `volet ${String(strand)}`, {
          expected: [one?.actions, one?.done, one?.running, one?.late, one?.conditional],
          got: counts.slice(0, 5).map(Number),
        });
      }),
    compare(of, 'cellules en erreur', { expected: [], got: errorsIn(snapshot) }),
  ];
}

/** What the last operation wrote is taken back, once: a change of « Arrêté au » shows it. */
async function goBack(workbook: WorkbookPort): Promise<readonly Outcome[]> {
  const statusDate = '2014-12-31' as const;
  const seen = async (): Promise<unknown> => {
    const snapshot = await readBack(workbook);
    const { settings } = readTracker(snapshot);
    return [settings.statusDate, cellOf(snapshot, 'synthese_retard')];
  };
  const before = await seen();
  valueOf(await saveSettings(workbook, { change: { statusDate }, words: trackerFr }));
  const changed = await seen();
  const back = await workbook.undoLast();
  const of = 'Annuler';
  return [
    compare(of, 'le réglage a changé', {
      expected: false,
      got: JSON.stringify(changed) === JSON.stringify(before),
    }),
    compare(of, 'une fois : comme avant', { expected: before, got: await seen() }),
    compare(of, 'accepté', { expected: true, got: back.ok }),
    compare(of, 'rien de plus à annuler', { expected: false, got: workbook.canUndo() }),
  ];
}
