import { groupBy } from '../../lib/group-by';
import { tally } from '../../lib/tally';
import type { Strand } from '../tracker/lists';
import type { ProposedAction } from '../reading/proposal';
import { LABELS } from '../reading/written-words';
import type {
  ColourQuestion,
  IntakeAnswers,
  SheetAnalysis,
  StatusQuestion,
  StrandQuestion,
  TrainingQuestion,
  WorkbookAnalysis,
} from './analysis';
import type { ReadSheet } from './analyse-sheet';
import { newWords } from './gather-reading';

type Questions = Pick<
  WorkbookAnalysis,
  'needsReferenceDate' | 'colours' | 'unknownStatuses' | 'strandless' | 'nameless'
>;

interface ReadSheets extends Readonly<Record<'asRead' | 'sheets', readonly SheetAnalysis[]>> {
  readonly read: readonly ReadSheet[];
}

/** What must be asked of a workbook, of its sheets as they were read and with the names given since. */
export function questionsOf(
  { read, asRead, sheets }: ReadSheets,
  { answers, referenceDate }: Pick<WorkbookAnalysis, 'answers' | 'referenceDate'>,
): Questions {
  return {
    needsReferenceDate: referenceDate === null && read.some(needsDate),
    colours: colourQuestions(read, answers),
    unknownStatuses: statusQuestions(sheets),
    strandless: strandQuestions(asRead),
    nameless: trainingQuestions(asRead),
  };
}

/** Whether a due date of the sheet has no year, which only a reference date gives. */
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

/** The colours met where no word tells the status, with what the user or a legend says of each. */
function colourQuestions(
  read: readonly ReadSheet[],
  { colourStatuses }: IntakeAnswers,
): readonly ColourQuestion[] {
  const met = tally(read.flatMap(({ gathered }) => gathered.colours));
  return [...met].map(([colour, rows]) => ({
    colour,
    rows,
    status: colourStatuses[colour] ?? null,
  }));
}

/** The words of status columns that no list knows. */
function statusQuestions(sheets: readonly SheetAnalysis[]): readonly StatusQuestion[] {
  const notes = sheets.flatMap(({ reading }) => reading.actions.flatMap((action) => action.notes));
  const unknown = notes.filter(({ code }) => code === 'status-not-understood');
  const met = tally(unknown.map(({ params }) => String(params['words'] ?? '')));
  return [...met].map(([words, rows]) => ({ words, rows }));
}

/** The groups of rows that no strand holds, in the order of the workbook. */
function strandQuestions(sheets: readonly SheetAnalysis[]): readonly StrandQuestion[] {
  const bare = sheets.flatMap(({ sheet, reading }) =>
    reading.actions.flatMap((action) =>
      action.fields.strand === '' ? [{ sheet, group: groupOf(action) }] : [],
    ),
  );
  const groups = groupBy(bare, ({ sheet, group }) => [groupKey(sheet, group)]);
  return [...groups].map(([key, rows]) => ({ ...rows[0], key, rows: rows.length }));
}

/** The sheets whose sessions name no training. */
function trainingQuestions(sheets: readonly SheetAnalysis[]): readonly TrainingQuestion[] {
  return sheets.flatMap(({ sheet, reading, isSelected }) => {
    const rows = reading.sessions.filter(({ fields }) => fields.training === '').length;
    return isSelected && rows > 0 ? [{ sheet, rows }] : [];
  });
}

/** The sheets with the strands that the user gave to the groups of their rows, and the trainings to their sessions. */
export function withGivenNames(
  sheets: readonly SheetAnalysis[],
  { groupStrands, sessionTrainings }: IntakeAnswers,
  known: readonly Strand[],
): readonly SheetAnalysis[] {
  const names = known.map(({ name }) => name);
  return sheets.map((sheet) => {
    const given: string[] = [];
    const actions = sheet.reading.actions.map((action) => {
      const strand = groupStrands[groupKey(sheet.sheet, groupOf(action))] ?? '';
      if (action.fields.strand !== '' || strand === '') return action;
      given.push(strand);
      return { ...action, fields: { ...action.fields, strand } };
    });
    const { newStrands } = sheet.reading;
    const fresh = newWords(given, [...names, ...newStrands]);
    const training = sessionTrainings[sheet.sheet] ?? '';
    const sessions = sheet.reading.sessions.map((session) =>
      session.fields.training === ''
        ? { ...session, fields: { ...session.fields, training } }
        : session,
    );
    const reading = { ...sheet.reading, actions, sessions, newStrands: [...newStrands, ...fresh] };
    return { ...sheet, reading };
  });
}

function groupKey(sheet: string, group: string): string {
  return `${sheet}!${group}`;
}

/** The heading kept beside a row. */
function groupOf({ own }: ProposedAction): string {
  return String(own.find(({ header }) => header === LABELS.group)?.value ?? '');
}
