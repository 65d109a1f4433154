import { fold } from '../../lib/text';
import { knownOr, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { GENERATED_SHEETS } from '../tracker/columns';
import { hasTracker, readTracker } from '../tracker/read-tracker';
import { findGeneratedSheet, type GeneratedSheet, TRACKER_TABLES } from '../tracker/sheet-names';
import type { Tracker } from '../tracker/tracker';
import {
  type ChosenKind,
  type IntakeAnswers,
  NO_ANSWERS,
  type ReferenceDate,
  type SheetAnalysis,
  type WorkbookAnalysis,
} from './analysis';
import { analyseSheet } from './analyse-sheet';
import type { SheetReading } from './proposal';
import type { ReadingContext } from './reading-context';
import { readListedNames } from './tables/listed-names';
import {
  buildReferences,
  departmentOf,
  type ReferenceSource,
  speaksOfTerritories,
} from './names/references';
import { findReferenceDate } from './reference-date';
import { layOutSheet, type SheetLayout } from './sheet-layout';
import { recallSheets } from './sheet-memory';
import type { SheetRequest } from './sheet-request';
import { topicsOf } from './sheet-topic';
import { colourQuestions, needsDate, statusQuestions } from './workbook-questions';

const MAX_TEXTS = 1500;

/**
 * Looks at a workbook as it is: what each sheet is, its tables, its columns, the rows they give, what
 * is left and why, and what must be asked before anything is written. Nothing is changed.
 */
export function analyseWorkbook(
  snapshot: WorkbookSnapshot,
  given: IntakeAnswers = NO_ANSWERS,
): WorkbookAnalysis {
  const tracker = hasTracker(snapshot) ? readTracker(snapshot) : null;
  const own = trackerSheets(snapshot);
  const sources = snapshot.sheets.filter(({ name }) => !own.has(name));
  const settled = readTracker(snapshot);
  const answers = withMemory(given, settled);
  const dateSystem = knownOr(snapshot.dateSystem, 1900);
  const found = findReferenceDate(sources, dateSystem);
  const referenceDate = referenceOf(answers, settled, found);
  const writtenOn = found !== null && found.date === referenceDate?.date ? found.location : null;
  const held = heldReferences(sources, tracker, settled);
  const layouts = sources.map((sheet) => layOutSheet(sheet, dateSystem));
  const before: ReadingContext = {
    referenceDate: referenceDate?.date ?? null,
    dateSystem,
    seasons: settled.settings.seasons,
    backToSchool: settled.settings.backToSchool,
    lists: settled.lists,
    references: buildReferences(held),
    colourStatuses: answers.colourStatuses,
  };
  const context = withListedNames(before, held, { layouts, answers });
  const { references } = context;
  const topics = topicsOf(layouts, settled.lists.strands, references);
  const read = layouts.map((layout) => {
    const { sheet } = layout;
    const request: SheetRequest = {
      sheet,
      context,
      topics,
      columnMatches: answers.columnMatches,
      statusWords: answers.statusWords,
      selected: answers.selected[sheet.name],
      chosen: chosenKind(answers, sheet.name),
      isCoded: answers.codedNames.includes(sheet.name),
      writtenOn: writtenOn?.sheet === sheet.name ? writtenOn : null,
    };
    return analyseSheet(request, layout);
  });
  const byName = new Map(read.map(({ analysis }) => [analysis.sheet, analysis]));
  const sheets = snapshot.sheets.map((sheet) => byName.get(sheet.name) ?? ownSheet(sheet));
  return {
    sheets,
    referenceDate,
    needsReferenceDate: referenceDate === null && read.some(needsDate),
    colours: colourQuestions(read, answers),
    unknownStatuses: statusQuestions(sheets),
    isEmpty: read.every(({ analysis }) => !analysis.isSelected || hasNoRow(analysis.reading)),
    lists: settled.lists,
    settings: settled.settings,
    answers,
  };
}

/** The names known before reading, and where the workbook says that it takes place. */
function heldReferences(
  sources: readonly SheetSnapshot[],
  tracker: Tracker | null,
  { lists: { territories } }: Tracker,
): ReferenceSource {
  const texts = textsOf(sources);
  const department = departmentOf(texts);
  return {
    department,
    territories,
    usesTerritories: speaksOfTerritories(texts, { department, territories }),
    partners: tracker?.partners?.rows.map(({ value }) => value) ?? [],
    sites: tracker?.sites?.rows.map(({ value }) => value) ?? [],
  };
}

/** The names the workbook lists itself are known to every sheet. */
function withListedNames(
  context: ReadingContext,
  held: ReferenceSource,
  { layouts, answers }: { layouts: readonly SheetLayout[]; answers: IntakeAnswers },
): ReadingContext {
  const { partners, sites } = readListedNames({
    layouts,
    context,
    columnMatches: answers.columnMatches,
    isLeft: (sheet) => answers.selected[sheet] === false,
  });
  if (partners.length + sites.length === 0) return context;
  const references = buildReferences({
    ...held,
    partners: [...held.partners, ...partners],
    sites: [...held.sites, ...sites],
  });
  return { ...context, references };
}

/** Sheets that hold the tracker's tables, or that the add-in wrote. */
function trackerSheets(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const tables = new Set(TRACKER_TABLES.map(({ table }) => fold(table)));
  const held = snapshot.tables
    .filter(({ name }) => tables.has(fold(name)))
    .map(({ sheet }) => sheet);
  const generated = (Object.keys(GENERATED_SHEETS) as GeneratedSheet[]).flatMap(
    (kind) => findGeneratedSheet(snapshot, kind) ?? [],
  );
  return new Set([...held, ...generated]);
}

/** What was remembered in « Paramètres », under what the user says now. */
function withMemory(given: IntakeAnswers, { settings }: Tracker): IntakeAnswers {
  const sheets = recallSheets(settings);
  return {
    ...given,
    kinds: { ...sheets.kinds, ...given.kinds },
    selected: { ...sheets.selected, ...given.selected },
    columnMatches: { ...settings.columnMatches, ...given.columnMatches },
    colourStatuses: { ...settings.colourStatuses, ...given.colourStatuses },
    statusWords: { ...settings.statusWords, ...given.statusWords },
  };
}

function chosenKind({ kinds }: IntakeAnswers, sheet: string): ChosenKind | undefined {
  const kind = kinds[sheet];
  return kind === 'automatic' ? undefined : kind;
}

function referenceOf(
  answers: IntakeAnswers,
  { settings }: Tracker,
  found: ReferenceDate | null,
): ReferenceDate | null {
  if (answers.referenceDate !== null) return { from: 'answer', date: answers.referenceDate };
  if (settings.referenceDate !== null) return { from: 'settings', date: settings.referenceDate };
  return found;
}

/** Enough different texts to tell where the programme takes place. */
function textsOf(sheets: readonly SheetSnapshot[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { name, values } of sheets) {
    texts.add(name.replace(/[_.]/gu, ' '));
    for (const row of values) {
      if (texts.size >= MAX_TEXTS) return texts;
      for (const value of row) if (typeof value === 'string') texts.add(value);
    }
  }
  return texts;
}

function hasNoRow(reading: SheetReading): boolean {
  const { actions, sessions, attendances, partners, sites } = reading;
  return [actions, sessions, attendances, partners, sites].every((rows) => rows.length === 0);
}

function ownSheet({ name }: SheetSnapshot): SheetAnalysis {
  return {
    sheet: name,
    kind: 'tracker',
    reason: { code: 'kind-tracker', params: {} },
    isSelected: false,
    tables: [],
    notices: [],
    reading: {
      actions: [],
      sessions: [],
      attendances: [],
      partners: [],
      sites: [],
      newStrands: [],
      territories: [],
      cells: [],
    },
    listed: { partners: [], sites: [] },
    counts: { read: 0, written: 0, explained: 0 },
    left: [],
  };
}
