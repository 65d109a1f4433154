import { fold } from '../../lib/text';
import { knownOr, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { GENERATED_SHEETS } from '../tracker/columns';
import { hasTracker, readTracker } from '../tracker/read-tracker';
import { findGeneratedSheet, type GeneratedSheet, TRACKER_TABLES } from '../tracker/sheet-names';
import type { Tracker } from '../tracker/tracker';
import {
  type ColourQuestion,
  type IntakeAnswers,
  NO_ANSWERS,
  type ReferenceDate,
  type SheetAnalysis,
  type StatusQuestion,
  type WorkbookAnalysis,
} from './analysis';
import { analyseSheet, type ReadSheet } from './analyse-sheet';
import { type Legend, NO_LEGEND, proposeStatus } from './colours';
import type { SheetReading } from './proposal';
import type { ReadingContext } from './reading-context';
import { buildReferences, departmentOf } from './references';
import { findReferenceDate } from './reference-date';
import { topicsOf } from './sheet-topic';

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
  const references = buildReferences({
    department: departmentOf(textsOf(sources)),
    partners: tracker?.partners?.rows.map(({ value }) => value) ?? [],
    sites: tracker?.sites?.rows.map(({ value }) => value) ?? [],
    territories: settled.lists.territories,
  });
  const context: ReadingContext = {
    referenceDate: referenceDate?.date ?? null,
    dateSystem,
    seasons: settled.settings.seasons,
    backToSchool: settled.settings.backToSchool,
    lists: settled.lists,
    references,
    colourStatuses: answers.colourStatuses,
  };
  const topics = topicsOf(sources, settled.lists.strands, references);
  const read = sources.map((sheet) =>
    analyseSheet({
      sheet,
      context,
      topics,
      columnMatches: answers.columnMatches,
      statusWords: answers.statusWords,
      selected: answers.selected[sheet.name],
      isCoded: answers.codedNames.includes(sheet.name),
      writtenOn: writtenOn?.sheet === sheet.name ? writtenOn : null,
    }),
  );
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
  return {
    ...given,
    columnMatches: { ...settings.columnMatches, ...given.columnMatches },
    colourStatuses: { ...settings.colourStatuses, ...given.colourStatuses },
    statusWords: { ...settings.statusWords, ...given.statusWords },
  };
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
function textsOf(sheets: readonly SheetSnapshot[]): Iterable<string> {
  const texts = new Set<string>();
  for (const { values } of sheets) {
    for (const row of values) {
      if (texts.size >= MAX_TEXTS) return texts;
      for (const value of row) if (typeof value === 'string') texts.add(value);
    }
  }
  return texts;
}

function needsDate({ gathered, analysis }: ReadSheet): boolean {
  const isAsked =
    gathered.built.some(({ needsReferenceDate }) => needsReferenceDate) ||
    gathered.sessions.some(({ needsReferenceDate }) => needsReferenceDate);
  const isProse = gathered.narratives.some(({ actions }) =>
    actions.some(
      ({ fields }) => fields.dueText !== '' && fields.start === null && fields.end === null,
    ),
  );
  return analysis.isSelected && (isAsked || isProse);
}

function colourQuestions(
  read: readonly ReadSheet[],
  answers: IntakeAnswers,
): readonly ColourQuestion[] {
  const rows = new Map<string, number>();
  for (const { gathered } of read) {
    for (const [colour, count] of gathered.colours)
      rows.set(colour, (rows.get(colour) ?? 0) + count);
  }
  const legend = mergeLegends(read.flatMap(({ gathered }) => gathered.legends));
  return [...rows].map(([colour, count]): ColourQuestion => {
    const answered = answers.colourStatuses[colour];
    const proposed = proposeStatus(colour, legend);
    return answered === undefined
      ? { colour, rows: count, proposed: proposed.status, from: proposed.from }
      : { colour, rows: count, proposed: proposed.status, from: 'answered' };
  });
}

function mergeLegends(legends: readonly Legend[]): Legend {
  return legends.reduce(
    (all, legend) => ({
      byName: { ...all.byName, ...legend.byName },
      byColour: { ...all.byColour, ...legend.byColour },
    }),
    NO_LEGEND,
  );
}

function statusQuestions(sheets: readonly SheetAnalysis[]): readonly StatusQuestion[] {
  const rows = new Map<string, number>();
  for (const { reading } of sheets) {
    for (const { notes } of reading.actions) {
      for (const { code, params } of notes) {
        if (code !== 'status-not-understood') continue;
        const words = String(params['words'] ?? '');
        rows.set(words, (rows.get(words) ?? 0) + 1);
      }
    }
  }
  return [...rows].map(([words, count]) => ({ words, rows: count }));
}

function hasNoRow({ actions, sessions, attendances }: SheetReading): boolean {
  return actions.length + sessions.length + attendances.length === 0;
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
    counts: { read: 0, written: 0, explained: 0 },
    left: [],
  };
}
