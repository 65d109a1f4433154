import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Tracker } from '../tracker/tracker';
import { departmentOf } from '../names/named-towns';
import {
  buildReferences,
  type References,
  type ReferenceSource,
  speaksOfTerritories,
} from '../names/references';

const MAX_TEXTS = 1500;

/** The names known before reading, and where the workbook says that it takes place. */
export function heldReferences(
  sources: readonly SheetSnapshot[],
  tracker: Tracker | null,
  { territories, referenceDate }: Pick<ReferenceSource, 'territories' | 'referenceDate'>,
): ReferenceSource {
  const texts = textsOf(sources);
  const { main: department, isAlone } = departmentOf(texts);
  return {
    referenceDate,
    department,
    council: isAlone ? department : null,
    territories,
    usesTerritories: speaksOfTerritories(texts, { department, territories }),
    partners: tracker?.partners?.rows.map(({ value }) => value) ?? [],
    sites: tracker?.sites?.rows.map(({ value }) => value) ?? [],
  };
}

/**
 * A sheet of one département means that one's council. A sheet about a place that does not say where it
 * lies may mean any; every other sheet means what the workbook does.
 */
export function referencesOfSheet(
  sheet: SheetSnapshot,
  { territory }: { readonly territory: string },
  { source, shared }: { readonly source: ReferenceSource; readonly shared: References },
): References {
  const { main, isAlone } = departmentOf(textsOf([sheet]));
  const isElsewhere = territory !== '' && !source.territories.includes(territory);
  const isSilent = main === null && isAlone && !isElsewhere;
  const own = isAlone ? main : null;
  const council = isSilent ? source.council : own;
  return council === source.council ? shared : buildReferences({ ...source, council });
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
