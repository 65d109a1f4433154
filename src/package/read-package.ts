import {
  type CellValue,
  known,
  type DocumentProperties,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { sum } from '../lib/numbers';
import { type Archive, rootOf, textsOf } from './archive';
import { detached, textOfRuns } from './cell-text';
import { descendantsOf, textOf } from './elements';
import { readNumberFormats } from './number-formats';
import { readSheet } from './read-sheet';
import type { SharedParts } from './sheet-surroundings';
import { relationsOf } from './relations';
import type { SheetPart, WorkbookPackage } from './workbook-part';

export interface ReadingChoice {
  readonly isWanted: (sheet: string) => boolean;
  /** A formula that is not wanted is told as `=` alone. Asked of any text that holds some, too. */
  readonly isFormulaWanted?: ((formula: string) => boolean) | undefined;
  /** Sheets that say again what others hold: of them only the texts that were not met are told, each once. */
  readonly isRepeated?: ((sheet: string) => boolean) | undefined;
}

/**
 * Reads the cells of a package as the rules see a workbook; each step gives the share that is read,
 * from 0 to 1. Sheets that are not wanted are there by name, without contents. What is displayed is
 * not computed: `texts` are the values themselves, and days as French staff write them.
 *
 * @throws UnreadablePackage
 */
export async function* readPackage(
  pack: WorkbookPackage,
  { isWanted, isFormulaWanted = () => true, isRepeated = () => false }: ReadingChoice,
): AsyncGenerator<number, WorkbookSnapshot> {
  const { archive, relations } = pack;
  const partOf = (kind: string): string | undefined =>
    relations.find((one) => one.kind === kind)?.target;
  const wanted = pack.sheets.filter(({ name }) => isWanted(name));
  const shared: SharedParts = {
    archive,
    ...(wanted.length === 0
      ? { texts: [], numberFormats: [] }
      : {
          texts: await readSharedTexts(archive, partOf('sharedStrings')),
          numberFormats: readNumberFormats(archive, partOf('styles')),
        }),
    tables: pack.tables,
    dateSystem: pack.uses1904 ? 1904 : 1900,
    isFormulaWanted,
    keep: poolOf(),
  };
  const sizes = wanted.map(({ part }) => archive.get(part.toLowerCase())?.size ?? 0);
  const total = 1 + sum(sizes);
  const sheets: SheetSnapshot[] = [];
  const met = new Set<CellValue>();
  const numbered = pack.sheets.map((sheet, position) => ({ sheet, position }));
  const repeats = ({ sheet }: { readonly sheet: SheetPart }): boolean => isRepeated(sheet.name);
  const first = numbered.filter((one) => !repeats(one));
  let done = 0;
  for (const { sheet, position } of [...first, ...numbered.filter(repeats)]) {
    const isNews = sheets.length < first.length ? undefined : newsAfter(met);
    // A chart has no cells: what is not wanted is read as one.
    const asChart: SheetPart = { ...sheet, kind: 'chartsheet', relations: [] };
    const steps = readSheet(wanted.includes(sheet) ? sheet : asChart, { ...shared, isNews });
    let step = await steps.next();
    for (; step.done !== true; step = await steps.next()) {
      done += step.value;
      yield Math.min(1, done / total);
    }
    sheets.push({ ...step.value, position });
    const news =
      isNews === undefined ? step.value.values.flatMap((line) => line.filter(isTold)) : [];
    for (const value of news) met.add(value);
  }
  sheets.sort((a, b) => a.position - b.position);
  return {
    fileName: '',
    dateSystem: known(shared.dateSystem),
    sheets,
    tables: pack.tables.map(({ name, sheet, area, headers }) => ({ name, sheet, area, headers })),
    names: pack.names,
    properties: known(readProperties(archive)),
  };
}

/** Numbers this long may stand for a person. */
const LONG_NUMBER = 1e12;

function isTold(value: CellValue): boolean {
  return typeof value === 'string' ? value !== '' : Number(value) >= LONG_NUMBER;
}

/** Tells texts that were not met before, and long numbers. */
function newsAfter(met: Set<CellValue>): (value: CellValue) => boolean {
  return (value) => {
    if (!isTold(value) || met.has(value)) return false;
    met.add(value);
    return true;
  };
}

async function readSharedTexts(
  archive: Archive,
  part: string | undefined,
): Promise<readonly string[]> {
  if (part === undefined || !archive.has(part.toLowerCase())) return [];
  let text = '';
  for await (const slice of textsOf(archive, part)) text += slice;
  const items = text.matchAll(/<((?:[\w.-]+:)?)si(?:\s[^>]*)?(?:\/>|>(.*?)<\/\1si>)/gs);
  return Array.from(items, ([, , inside = '']) => detached(textOfRuns(inside)));
}

function readProperties(archive: Archive): DocumentProperties {
  const parts = relationsOf(archive, '').filter(({ kind }) => /properties$/.test(kind));
  const roots = parts.flatMap(({ target }) => rootOf(archive, target) ?? []);
  const told = (name: string): string =>
    roots
      .flatMap((root) => descendantsOf(root, name))
      .map(textOf)
      .join(' ')
      .trim();
  return {
    author: told('creator'),
    lastAuthor: told('lastModifiedBy'),
    manager: told('Manager'),
  };
}

/** Equal texts are kept once, and never as a part of the text of a sheet, which would then stay whole. */
function poolOf(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = detached(text);
    known.set(own, own);
    return own;
  };
}
