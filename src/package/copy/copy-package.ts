import type { CopyPlan } from '../../workbook/copy';
import { strToU8 } from 'fflate';
import { DEFLATED, type Entry, textsOf, writeArchive } from '../archive';
import {
  APP_PROPERTIES,
  copyContentTypes,
  copyWorkbook,
  CORE_PROPERTIES,
  keptRelations,
} from './copy-parts';
import type { CellCounts } from './copy-cells';
import { copyPart, headerPictures, isChartKept, type PartCopying } from './copy-part';
import { findGone, planSheets } from './copy-plan';
import { copySharedTexts, wordReplacer } from './copy-texts';
import { type Relation, relationsOf, relationsPart, writeRelations } from '../relations';
import { startDeflating } from '../streams';
import type { WorkbookPackage } from '../workbook-part';
import { serialiseXml, XML_HEAD } from '../xml';

/** A copy, and what was met on the way. */
export interface PackageCopy {
  readonly bytes: Uint8Array;
  readonly counts: Readonly<CellCounts>;
  /** How many parts of each kind were left out: `comments`, `pivotTable`, `externalLink`… */
  readonly left: Readonly<Record<string, number>>;
}

interface Copying extends PartCopying {
  /** Parts of the copy, in their order. */
  readonly written: Map<string, Entry>;
  readonly left: Record<string, number>;
}

/**
 * Makes the copy of a package, slice by slice: each step gives the share of the work that is done, from
 * 0 to 1, so that who runs it may show it, stop it, or let others work in between. The source's bytes
 * are never changed, and what the plan does not keep is nowhere in the copy.
 *
 * @throws UnreadablePackage
 */
export async function* copyPackage(
  pack: WorkbookPackage,
  plan: CopyPlan,
): AsyncGenerator<number, PackageCopy> {
  const gone = findGone(pack, plan);
  const counts = { frozen: 0, alive: 0, unvalued: 0 };
  const state = {
    counts,
    left: {},
    written: new Map<string, Entry>(),
    usedTexts: new Set<number>(),
  };
  const copying: Copying = { pack, plan, gone, sheets: planSheets(pack, plan), ...state };
  const total = [...pack.archive.values()].reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for await (const size of writeParts(copying)) {
    done += size;
    yield Math.min(1, done / total);
  }
  return { bytes: writeArchive(copying.written), counts, left: copying.left };
}

/** Writes every part; each step gives how many bytes it dealt with. */
async function* writeParts(copying: Copying): AsyncGenerator<number> {
  const { pack, gone } = copying;
  const { archive, part } = pack;
  const roots = keptRelations('package', relationsOf(archive, ''), { gone });
  for (const { target, kind } of roots.filter((one) => one.kind !== 'officeDocument')) {
    yield* writePart(copying, { part: target, kind });
  }
  const kept = keptRelations('officeDocument', pack.relations, { gone });
  const stays = new Set(copying.plan.sheets);
  const sheets = pack.sheets.filter(({ name }) => stays.has(name));
  const parts = new Set(sheets.map((sheet) => sheet.part));
  const isSheet = ({ kind }: Relation): boolean => kind === 'worksheet' || kind === 'chartsheet';
  const relations = kept.filter((one) => !isSheet(one) || parts.has(one.target));
  tellLeft(copying, pack.relations, kept);
  for (const relation of relations.filter((one) => one.kind !== 'sharedStrings')) {
    yield* writePart(copying, { part: relation.target, kind: relation.kind });
  }
  for (const { target } of relations.filter(({ kind }) => kind === 'sharedStrings')) {
    yield* write(copying, target, copySharedTexts(textsOf(archive, target), copying.usedTexts));
  }
  const workbook = serialiseXml(copyWorkbook(pack, copying.plan, gone));
  yield* write(copying, part, [XML_HEAD + workbook]);
  yield* write(copying, relationsPart(part), [writeRelations(relations)]);
  yield* writeRoot(copying, roots);
}

/** What stands at the root: properties that name nobody, and the list of parts. */
async function* writeRoot(copying: Copying, roots: readonly Relation[]): AsyncGenerator<number> {
  const { pack, written } = copying;
  const office = 'http://schemas.openxmlformats.org';
  const made = (id: string, type: string, target: string): Relation => {
    return { id, type: `${office}/${type}`, kind: '', target, isExternal: false };
  };
  yield* write(copying, 'docProps/core.xml', [CORE_PROPERTIES]);
  yield* write(copying, 'docProps/app.xml', [APP_PROPERTIES]);
  const core = 'package/2006/relationships/metadata/core-properties';
  const app = 'officeDocument/2006/relationships/extended-properties';
  const relations = [
    ...roots,
    made('copyCore', core, 'docProps/core.xml'),
    made('copyApp', app, 'docProps/app.xml'),
  ];
  yield* write(copying, '_rels/.rels', [writeRelations(relations)]);
  const parts = [...written.keys()];
  const types = copyContentTypes(pack.archive, { parts, workbook: pack.part });
  yield* write(copying, '[Content_Types].xml', [types]);
}

/** Writes a part and those it leads to, each once. */
async function* writePart(
  copying: Copying,
  { part, kind }: Parameters<typeof copyPart>[1],
): AsyncGenerator<number> {
  const { pack, gone, written } = copying;
  if (written.has(part) || !pack.archive.has(part.toLowerCase())) return;
  const all = relationsOf(pack.archive, part);
  const hasOldDrawing = kind === 'worksheet' && all.some((one) => one.kind === 'vmlDrawing');
  const pictures = hasOldDrawing ? await headerPictures(pack.archive, part) : undefined;
  const kept = keptRelations(kind, all, { gone, pictures }).filter(
    (one) => one.kind !== 'chart' || isChartKept(copying, one.target),
  );
  tellLeft(copying, all, kept);
  yield* write(copying, part, copyPart(copying, { part, kind }, kept));
  if (kept.length > 0) yield* write(copying, relationsPart(part), [writeRelations(kept)]);
  for (const relation of kept.filter(({ isExternal }) => !isExternal)) {
    yield* writePart(copying, { part: relation.target, kind: relation.kind });
  }
}

/** Writes the content of a part, slice by slice; one that does not change is not even unpacked. */
async function* write(
  { written, plan }: Copying,
  part: string,
  content: ReturnType<typeof copyPart>,
): AsyncGenerator<number> {
  if ('packed' in content) {
    written.set(part, content);
    yield content.size;
    return;
  }
  const replaceWords = wordReplacer(plan.replaced);
  const deflating = startDeflating();
  let size = 0;
  for await (const text of content) {
    const bytes = strToU8(replaceWords(text));
    size += bytes.length;
    await deflating.push(bytes);
    yield bytes.length;
  }
  written.set(part, { method: DEFLATED, size, ...(await deflating.end()) });
}

function tellLeft({ left }: Copying, all: readonly Relation[], kept: readonly Relation[]): void {
  for (const { kind } of all.filter((one) => !kept.includes(one)))
    left[kind] = (left[kind] ?? 0) + 1;
}
