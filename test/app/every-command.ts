import { createHash } from 'node:crypto';
import { addAction } from '../../src/app/add-action';
import { checkWorkbook } from '../../src/app/check';
import type { Clock } from '../../src/app/ports';
import { freezeBaseline } from '../../src/app/schedule/freeze-baseline';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import { saveSettings } from '../../src/app/settings';
import { writeTracker } from '../../src/app/write-tracker';
import { addSession } from '../../src/app/training/add-session';
import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { updateAll } from '../../src/app/update-all';
import type { Result } from '../../src/lib/result';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { closeExcel, type FaultKind, openExcel, type TestExcel } from '../excel/open-excel';
import { pictureOf as pictureOfWorkbook } from '../excel/picture';
import { buildWorkbook, type SheetSpec } from '../host/build-workbook';
import { readWorkbook } from '../host/xlsx/read-workbook';

const DAY = '2014-12-01';
const clock: Clock = { today: () => DAY, timeOfDay: () => '10:00' };

type Run = (excel: TestExcel) => Promise<Result<unknown, { readonly code: string }>>;
/** What a workbook already holds when a command comes to it. */
type State = 'source' | 'tracker' | 'all';

/** Every command that writes, on the workbooks it is used on. */
export const EVERY_COMMAND: readonly {
  readonly name: string;
  readonly on: State;
  readonly run: Run;
}[] = [
  { name: 'Créer le suivi', on: 'source', run: create },
  { name: 'Mettre à jour le suivi', on: 'tracker', run: create },
  { name: 'Contrôler', on: 'tracker', run: (excel) => check(excel, 'tracker') },
  { name: 'Contrôler avant partage', on: 'all', run: (excel) => check(excel, 'sharing') },
  { name: 'Calculer les formations', on: 'tracker', run: train },
  { name: 'Générer le Gantt', on: 'tracker', run: draw },
  { name: 'Générer le Gantt de nouveau', on: 'all', run: draw },
  { name: 'Figer une référence', on: 'all', run: freeze },
  { name: 'Tout mettre à jour', on: 'all', run: update },
  {
    name: 'Saisir une session',
    on: 'tracker',
    run: (excel) => addSession({ ...commandOf(excel), tables: trackerFr, added: SESSION }),
  },
  {
    name: 'Saisir une action',
    on: 'tracker',
    run: (excel) => addAction({ ...commandOf(excel), tables: trackerFr, added: ACTION }),
  },
  {
    name: 'Changer un réglage',
    on: 'all',
    run: ({ workbook }) =>
      saveSettings(workbook, { change: { statusDate: '2014-11-30' }, words: trackerFr }),
  },
];

const SESSION = {
  training: 'Tranquillité publique',
  start: '2014-05-12',
  end: null,
  basin: 'Littoral',
  provider: '',
  place: 'Dunkerque',
  registered: 2,
  present: null,
  codes: ['A900', 'A901'],
} as const;
const ACTION = {
  title: 'Signer la convention',
  strand: 'Accès',
  type: 'Jalon',
  status: 'Prévu',
  dueText: 'fin septembre 2014',
  owner: '',
} as const;

function commandOf({ workbook }: TestExcel) {
  return { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
}

function create({ workbook }: TestExcel): ReturnType<Run> {
  return writeTracker(workbook, {
    answers: { ...NO_ANSWERS, referenceDate: '2014-05-15' },
    decisions: { ...NO_DECISIONS, implied: 'all' },
    words: structureFr,
  });
}

function check(excel: TestExcel, scope: 'tracker' | 'sharing'): ReturnType<Run> {
  return checkWorkbook({ ...commandOf(excel), scope });
}

function train({ workbook }: TestExcel): ReturnType<Run> {
  return computeTrainingSummary({ workbook, clock, words: trainingFr });
}

function draw({ workbook }: TestExcel): ReturnType<Run> {
  return generateGantt({ workbook, clock, words: scheduleFr, choice: null, filters: null });
}

function freeze({ workbook }: TestExcel): ReturnType<Run> {
  return freezeBaseline({ workbook, clock, words: scheduleFr });
}

function update({ workbook }: TestExcel): ReturnType<Run> {
  return updateAll({ workbook, clock, words: updateFr });
}

/** A sheet of the user that merges, hides, paints, filters and prints. */
const SCHEDULE: SheetSpec = {
  name: 'Échéancier',
  cells: [
    ['Plan d’actions'],
    ['Action', 'Partenaires', 'Échéance', 'Statut', 'Logts'],
    ['ACCÈS'],
    ['Convention', 'VISA', 'juin 2014', 'à venir', '{n:10}'],
    ['Visites', 'UDAPEI', 'tous les mois', 'en cours', '{n:2}'],
    ['TOTAL', '', '', '', '{f:=SOMME(E4:E5)|12}'],
  ],
  merged: ['A1:E1', 'A3:E3'],
  fills: { 'A3:E3': '#D9D9D9' },
  hiddenColumns: ['B'],
  hiddenRows: [5],
  printArea: 'A1:E6',
};
const DASHBOARD: SheetSpec = {
  name: 'Stages',
  cells: [
    ['Formation', 'Bassin', 'Session 1', '', '', 'Session 2', '', ''],
    ['', '', 'Date', 'Inscrits', 'Présents', 'Date', 'Inscrits', 'Présents'],
    ['Tranquillité publique', 'Littoral', '14/10/2014', '12', '10', '17/03/2015', '11', ''],
  ],
  merged: ['C1:E1', 'F1:H1'],
};

/** The workbook in each state, as a file. */
export async function prepareStates(): Promise<Readonly<Record<State, Uint8Array>>> {
  const source = buildWorkbook({ sheets: [DASHBOARD, SCHEDULE] });
  const excel = await open(source);
  await expectDone(create(excel));
  // What the user changes since: something for the next commands to write.
  excel.host.user.type('Échéancier!D4', 'fait');
  const tracker = await excel.host.save();
  for (const run of [update, freeze]) await expectDone(run(excel));
  excel.host.user.type('Suivi!D5', 'En cours');
  return { source, tracker, all: await excel.host.save() };
}

export function open(file: Uint8Array): Promise<TestExcel> {
  return openExcel({ today: DAY }, file);
}

async function expectDone(done: ReturnType<Run>): Promise<void> {
  const result = await done;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

export function pictureOf(excel: TestExcel): string {
  return toldOf(excel.picture());
}

/** The picture of what would be opened from the file as it is saved now. */
export async function pictureOfFile({ host }: TestExcel): Promise<string> {
  return toldOf(pictureOfWorkbook(readWorkbook(await host.save())));
}

/** One line a part of the workbook: `Suivi cells 5f3a…`. */
function toldOf(picture: unknown): string {
  const { names, sheets } = picture as {
    readonly names: readonly string[];
    readonly sheets: readonly Readonly<Record<string, unknown>>[];
  };
  const lines = sheets.flatMap((sheet) => {
    const { name } = sheet.head as { readonly name: string };
    return Object.entries(sheet).map(
      ([part, held]) => `${name} ${part} ${digestOf(alike(part, held))}`,
    );
  });
  // Quotes that a sheet's name does not need are Excel's affair.
  const bare = names.map((one) => one.replaceAll(/'([\p{L}_]+)'!/gu, '$1!'));
  return [`names ${digestOf(bare.sort())}`, ...lines].join('\n');
}

/** The same for what shows the same: a default width said or not, charts in any order. */
function alike(part: string, held: unknown): unknown {
  if (part === 'charts') {
    const charts = held as readonly { readonly name: string; readonly series?: unknown }[];
    return charts.map(({ name }) => name).sort();
  }
  if (part === 'columns') {
    return (held as readonly unknown[]).filter((one) => !JSON.stringify(one).includes('9.142857'));
  }
  if (part !== 'cells') return held;
  return Object.entries(held as Readonly<Record<string, string>>)
    .map(([at, cell]) => {
      // What an empty cell would show a number as cannot be seen.
      const seen = cell.startsWith('null ') ? cell.replace(/"numberFormat":"[^"]*",/, '') : cell;
      return `${at} ${seen}`;
    })
    .sort();
}

/** A file keeps seven decimals of a width, and no order of what is said of a thing. */
function digestOf(part: unknown): string {
  const isOfTexts = Array.isArray(part) && part.every((one) => typeof one === 'string');
  const text = isOfTexts ? part.join('\n') : normalized(part);
  // A sheet made again has another identifier.
  const named = text.replaceAll(/\{[0-9a-f]{8}-[0-9a-f-]{27}\}/giu, '{}');
  return createHash('sha1').update(named).digest('hex').slice(0, 12);
}

function normalized(part: unknown): string {
  return JSON.stringify(part, (_key, value: unknown) => {
    if (typeof value === 'number') return Number(value.toFixed(6));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

interface Learnt {
  readonly after: string;
  readonly requests: number;
  /** Which of the requests change the workbook, counted from 1. */
  readonly writes: readonly number[];
}

const learnt = new Map<Uint8Array, Map<Run, Promise<Learnt>>>();

/** The picture of a file as it is opened, and of what would be opened from it once saved; made once. */
export async function picturesOf(file: Uint8Array): Promise<readonly [string, string]> {
  const known = pictured.get(file);
  if (known !== undefined) return known;
  const excel = await open(file);
  const pictures = [pictureOf(excel), await pictureOfFile(excel)] as const;
  closeExcel();
  pictured.set(file, pictures);
  return pictures;
}

const pictured = new Map<Uint8Array, readonly [string, string]>();

/** The picture of a file once a command was run on it. */
export async function pictureAfter(file: Uint8Array, run: Run): Promise<string> {
  const known = learnt.get(file)?.get(run);
  if (known !== undefined) return (await known).after;
  const excel = await open(file);
  await expectDone(run(excel));
  const after = pictureOf(excel);
  closeExcel();
  return after;
}

/** What a command leaves of a file; it is run there once. */
export function learn(file: Uint8Array, run: Run): Promise<Learnt> {
  const ofFile = learnt.get(file) ?? new Map<Run, Promise<Learnt>>();
  learnt.set(file, ofFile);
  const known = ofFile.get(run) ?? learnAnew(file, run);
  ofFile.set(run, known);
  return known;
}

async function learnAnew(file: Uint8Array, run: Run): Promise<Learnt> {
  const excel = await open(file);
  const pictures: string[] = [];
  for (let at = 1; at <= MOST_REQUESTS; at += 1) {
    excel.host.faults.before(at, () => pictures.push(pictureOf(excel)));
  }
  await expectDone(run(excel));
  const after = pictureOf(excel);
  closeExcel();
  const seen = [...pictures, after];
  const writes = pictures.flatMap((picture, index) =>
    picture === seen[index + 1] ? [] : [index + 1],
  );
  return { after, requests: pictures.length, writes };
}

const MOST_REQUESTS = 80;

/** What a fault did that it may not: the workbook is otherwise, or the command cannot be done again. */
export async function harmOf(
  file: Uint8Array,
  run: Run,
  fault: {
    readonly at: number;
    readonly kind: FaultKind;
    readonly after: string;
    /** How many requests of the way back are refused too, one after the other. */
    readonly then?: number;
  },
): Promise<string | null> {
  const [before] = await picturesOf(file);
  const excel = await open(file);
  excel.breakRequest(fault.at, fault.kind);
  for (let more = 1; more <= (fault.then ?? 0); more += 1) {
    excel.breakRequest(fault.at + more, 'refused');
  }
  const result = await run(excel);
  excel.host.faults.clear();
  const left = pictureOf(excel);
  const told = (words: string, from: string, to: string): string | null =>
    from === to ? null : `${words}: ${differenceOf(from, to)}`;
  // What came after the write, a view or a page, is told and asked no more.
  const isDoneAnyway = fault.then !== undefined;
  const harm = result.ok
    ? isDoneAnyway
      ? null
      : told('done otherwise', fault.after, left)
    : (told('not as before', before, left) ?? (await harmOfRetry()));
  closeExcel();
  return harm;

  async function harmOfRetry(): Promise<string | null> {
    const again = await run(excel);
    if (!again.ok) return `not done again: ${again.error.code}`;
    return told('done otherwise the second time', fault.after, pictureOf(excel));
  }
}

/** The parts in which two pictures differ; empty when they are the same. */
export function differenceOf(before: string, after: string): string {
  const [held, lines] = [new Set(before.split('\n')), after.split('\n')];
  const gained = lines.filter((line) => !held.has(line));
  const isShorter = lines.length < held.size ? ['something is gone'] : [];
  return [...gained, ...isShorter].map((line) => line.replace(/ \w{12}$/, '')).join(', ');
}
