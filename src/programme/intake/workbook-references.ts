import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Tracker } from '../tracker/tracker';
import type { IntakeAnswers } from './analysis';
import { abbreviatedPartners } from './abbreviated-partners';
import {
  buildReferences,
  departmentOf,
  type ReferenceSource,
  speaksOfTerritories,
} from '../names/references';
import type { ReadingContext } from '../reading/reading-context';
import type { SheetLayout } from './sheet-layout';
import { readListedNames } from './listed-names';

const MAX_TEXTS = 1500;

/** The names known before reading, and where the workbook says that it takes place. */
export function heldReferences(
  sources: readonly SheetSnapshot[],
  tracker: Tracker | null,
  { territories, referenceDate }: Pick<ReferenceSource, 'territories' | 'referenceDate'>,
): ReferenceSource {
  const texts = textsOf(sources);
  const department = departmentOf(texts);
  return {
    referenceDate,
    department,
    territories,
    usesTerritories: speaksOfTerritories(texts, { department, territories }),
    partners: tracker?.partners?.rows.map(({ value }) => value) ?? [],
    sites: tracker?.sites?.rows.map(({ value }) => value) ?? [],
  };
}

/** The names the workbook lists itself are known to every sheet. */
export function withListedNames(
  context: ReadingContext,
  held: ReferenceSource,
  { layouts, answers }: { layouts: readonly SheetLayout[]; answers: IntakeAnswers },
): ReadingContext {
  const isLeft = (sheet: string): boolean => answers.selected[sheet] === false;
  const { columnMatches } = answers;
  const { partners, sites } = readListedNames({ layouts, context, columnMatches, isLeft });
  const listed = [...held.partners, ...partners];
  const abbreviations = layouts
    .filter(({ sheet }) => !isLeft(sheet.name))
    .flatMap((layout) => layout.abbreviations);
  const abbreviated = abbreviatedPartners(abbreviations, context.references, listed);
  if (partners.length + sites.length + abbreviated.length === 0) return context;
  const references = buildReferences({
    ...held,
    partners: [...listed, ...abbreviated],
    sites: [...held.sites, ...sites],
  });
  return { ...context, references };
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
