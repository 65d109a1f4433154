import type { Steps } from '../../lib/steps';
import { knownOr, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { hasTracker, readTracker } from '../tracker/read-tracker';
import { listOwnSheets } from '../tracker/sheets/names';
import type { Tracker } from '../tracker/tracker';
import {
  type IntakeAnswers,
  type ReferenceDate,
  type SheetAnalysis,
  type WorkbookAnalysis,
} from './analysis';
import { analyseSheet, type ReadSheet } from './analyse-sheet';
import { chosenKind } from './sheet-kind';
import { NOTHING_READ, type ProposalNote, type SheetReading } from '../reading/proposal';
import type { ProseReader, ReadingContext } from '../reading/reading-context';
import { buildReferences } from '../names/references';
import { findReferenceDate } from './reference-date';
import { legendStatuses } from './legend-statuses';
import { listsMet, settingsOfOther, speaksOfProgramme } from './programme-defaults';
import { layOutSheet, type LayoutRequest, type SheetLayout, yearsTold } from './sheet-layout';
import { recallSheets } from './sheet-memory';
import { readOnce } from './read-once';
import { topicsOf } from './sheet-topic';
import { heldReferences, referencesOfSheet } from './workbook-references';
import { questionsOf, withGivenNames } from './workbook-questions';

/**
 * Looks at a workbook as it is: what each sheet is, its tables, its columns, the rows they give, what
 * is left and why, and what must be asked before anything is written. Nothing is changed.
 */
export function* analysisSteps(
  snapshot: WorkbookSnapshot,
  given: IntakeAnswers,
  readProse: ProseReader,
): Steps<WorkbookAnalysis> {
  const told = readTracker(snapshot);
  const tracker = hasTracker(snapshot) ? told : null;
  const sources = sourcesOf(snapshot);
  const isOther = tracker === null && !speaksOfProgramme(sources);
  // In tables, the strands of another programme are those of its workbook, each in its own words.
  const settled = isOther ? { ...told, lists: { ...told.lists, strands: [] } } : told;
  const prose = withStrands(readProse, told);
  const remembered = withMemory(given, settled);
  const dateSystem = knownOr(snapshot.dateSystem, 1900);
  const found = findReferenceDate(sources, dateSystem);
  const referenceDate = referenceOf(remembered, settled, found);
  const day = referenceDate?.date ?? null;
  const writtenOn = found !== null && found.date === day ? found.location : null;
  const { lists, settings } = settled;
  const { territories, strands } = lists;
  const held = heldReferences(sources, tracker, { territories, referenceDate: day });
  const references = buildReferences(held);
  const layouts = yield* layOutSheets(sources, { ...snapshot, dateSystem, references }, remembered);
  const answers = withLegends(remembered, layouts);
  const context: ReadingContext = {
    referenceDate: day,
    dateSystem,
    yearsTold: yearsTold(layouts),
    seasons: settings.seasons,
    backToSchool: settings.backToSchool,
    lists,
    references,
    colourStatuses: answers.colourStatuses,
  };
  const topics = topicsOf(layouts, strands, references);
  const readSheet = (layout: SheetLayout, aside: ProposalNote | null): Steps<ReadSheet> => {
    const topic = topics.get(layout.sheet.name) ?? { territory: '' };
    const shared = { source: held, shared: references };
    const own = { ...context, references: referencesOfSheet(layout.sheet, topic, shared) };
    const { sheet } = layout;
    const chosen = chosenKind(answers, sheet.name);
    const asked = { sheet, context: own, readProse: prose, topics, answers, chosen };
    return analyseSheet({ ...asked, writtenOn, aside }, layout);
  };
  yield;
  const read = yield* readOnce(layouts, readSheet, answers);
  yield;
  const byName = new Map(read.map(({ analysis }) => [analysis.sheet, analysis]));
  const asRead = snapshot.sheets.map((sheet) => byName.get(sheet.name) ?? ownSheet(sheet));
  const sheets = withGivenNames(asRead, answers, strands);
  const readings = sheets.filter(({ isSelected }) => isSelected).map(({ reading }) => reading);
  return {
    sheets,
    referenceDate,
    ...questionsOf({ read, asRead, sheets }, { answers, referenceDate }),
    isEmpty: readings.every(hasNoRow),
    lists: isOther ? listsMet(told.lists, readings) : lists,
    settings: isOther ? settingsOfOther(readings) : settings,
    answers,
  };
}

/** The sheets that are none of the add-in's. */
function sourcesOf(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  const tracked = new Set(listOwnSheets(snapshot));
  return snapshot.sheets.filter(({ name }) => !tracked.has(name));
}

function* layOutSheets(
  sources: readonly SheetSnapshot[],
  request: LayoutRequest,
  answers: IntakeAnswers,
): Steps<readonly SheetLayout[]> {
  const layouts: SheetLayout[] = [];
  for (const sheet of sources) {
    const chosen = chosenKind(answers, sheet.name);
    layouts.push(yield* layOutSheet(sheet, request, chosen));
    yield;
  }
  return layouts;
}

/** A text of any programme is cut by the strands that it names. */
function withStrands(readProse: ProseReader, { lists }: Tracker): ProseReader {
  const { strands } = lists;
  return (text, context) => readProse(text, { ...context, lists: { ...context.lists, strands } });
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

/** What a legend says of a colour needs no answer. */
function withLegends(answers: IntakeAnswers, layouts: readonly SheetLayout[]): IntakeAnswers {
  const colourStatuses = { ...legendStatuses(layouts), ...answers.colourStatuses };
  return { ...answers, colourStatuses };
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
    reading: NOTHING_READ,
    counts: { read: 0, written: 0, explained: 0, reasons: {} },
    left: [],
  };
}
