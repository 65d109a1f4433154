import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import {
  type IntakeAnswers,
  NO_ANSWERS,
  type SheetAnalysis,
  type WorkbookAnalysis,
} from '../../../src/programme/intake/analysis';
import type { CellUse, ProposedAction } from '../../../src/programme/reading/proposal';
import { buildReferences } from '../../../src/programme/names/references';
import type { ReadingContext } from '../../../src/programme/reading/reading-context';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** What a reader knows of a landlord it has never met: no partner, no site, no département. */
export function readingContextOn(
  referenceDate: NonNullable<ReadingContext['referenceDate']>,
): ReadingContext {
  return {
    referenceDate,
    dateSystem: 1900,
    seasons: 'calendrier',
    backToSchool: 'septembre',
    lists: DEFAULT_LISTS,
    references: buildReferences({
      referenceDate,
      usesTerritories: true,
      department: null,
      council: null,
      partners: [],
      sites: [],
      territories: DEFAULT_LISTS.territories,
    }),
    colourStatuses: {},
  };
}

/** Analyses a workbook as if the user had said that it was written on 15 May 2014. */
export function analyseAt(
  workbook: WorkbookSnapshot,
  answers: Partial<IntakeAnswers> = {},
): WorkbookAnalysis {
  return analyseWorkbook(
    workbook,
    { ...NO_ANSWERS, referenceDate: '2014-05-15', ...answers },
    readNarrative,
  );
}

export function sheetOf(analysis: WorkbookAnalysis, name: string): SheetAnalysis {
  const sheet = analysis.sheets.find((candidate) => candidate.sheet === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The row whose title begins with these words. */
export function actionOf(
  { reading }: SheetAnalysis,
  title: string,
): ProposedAction['fields'] & { readonly proposal: ProposedAction } {
  const proposal = reading.actions.find(({ fields }) => fields.title.startsWith(title));
  if (!proposal) throw new Error(`No action ${title}`);
  return { ...proposal.fields, proposal };
}

/** What became of each cell: how many in rows, used, or left by reason. */
export function countUses({ reading }: SheetAnalysis): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { use } of reading.cells) counts[nameOf(use)] = (counts[nameOf(use)] ?? 0) + 1;
  return counts;
}

function nameOf(use: CellUse): string {
  if (use.kind === 'row') return 'row';
  return use.kind === 'used' ? use.as : use.reason;
}
