import type { CopyPlan } from '../../workbook/copy';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { textsOf } from '../archive';
import { copyContentTypes } from './content-types';
import type { CellCounts } from './copy-cells';
import { copyPart, headerPictures, isChartKept, type PartCopying } from './copy-part';
import { APP_PROPERTIES, copyWorkbook, CORE_PROPERTIES } from './copy-parts';
import { findGone, planSheets } from './copy-plan';
import { copySharedTexts } from './copy-texts';
import { keptRelations } from './kept-relations';
import { type Relation, relationsOf, relationsPart, writeRelations } from '../relations';
import type { WorkbookPackage } from '../workbook-part';
import { serialiseXml, XML_HEAD } from '../xml';

/** A copy, and what was met on the way. */
export interface PackageCopy {
  readonly bytes: Uint8Array;
  readonly counts: Readonly<CellCounts>;
  /** How many parts of each kind were left out: `comments`, `pivotTable`, `externalLink`… */
  readonly left: Readonly<Record<string, number>>;
}

/** Bytes written at a time. */
const SLICE = 1 << 18;
/** About the first day an archive knows: the same source gives the same bytes. */
const ARCHIVE_DATE = '1980-01-02T00:00:00';

interface Copying extends PartCopying {
  readonly written: Set<string>;
  readonly left: Record<string, number>;
  readonly zip: Zip;
}

/**
 * Makes the copy of a package, slice by slice: each step gives the share of the work that is done, from
 * 0 to 1, so that who runs it may show it, stop it, or let others work in between. The source's bytes
 * are never changed, and what the plan does not keep is nowhere in the copy.
 *
 * @throws UnreadablePackage
 */
export function* copyPackage(
  pack: WorkbookPackage,
  plan: CopyPlan,
): Generator<number, PackageCopy> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((trouble, chunk) => {
    if (trouble) throw trouble;
    chunks.push(chunk);
  });
  const gone = findGone(pack, plan);
  const counts = { frozen: 0, alive: 0, unvalued: 0, frozenAt: new Map<string, Set<string>>() };
  const state = { counts, left: {}, written: new Set<string>(), usedTexts: new Set<number>() };
  const copying: Copying = { pack, plan, gone, sheets: planSheets(pack, plan), zip, ...state };
  const total = [...pack.archive.values()].reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const size of writeParts(copying)) {
    done += size;
    yield Math.min(1, done / total);
  }
  zip.end();
  return { bytes: joined(chunks), counts, left: copying.left };
}

/** Writes every part; each step gives how many bytes it dealt with. */
function* writeParts(copying: Copying): Generator<number> {
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
function* writeRoot(copying: Copying, roots: readonly Relation[]): Generator<number> {
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
  const parts = [...written];
  const types = copyContentTypes(pack.archive, { parts, workbook: pack.part });
  yield* write(copying, '[Content_Types].xml', [types]);
}

/** Writes a part and those it leads to, each once. */
function* writePart(
  copying: Copying,
  { part, kind }: { readonly part: string; readonly kind: string },
): Generator<number> {
  const { pack, gone, written } = copying;
  if (written.has(part) || !pack.archive.has(part.toLowerCase())) return;
  const all = relationsOf(pack.archive, part);
  const hasOldDrawing = kind === 'worksheet' && all.some((one) => one.kind === 'vmlDrawing');
  const pictures = hasOldDrawing ? headerPictures(pack.archive, part) : undefined;
  const kept = keptRelations(kind, all, { gone, pictures }).filter(
    (one) => one.kind !== 'chart' || isChartKept(copying, one.target),
  );
  tellLeft(copying, all, kept);
  yield* write(copying, part, copyPart(copying, { part, kind, kept }));
  if (kept.length > 0) yield* write(copying, relationsPart(part), [writeRelations(kept)]);
  for (const relation of kept.filter(({ isExternal }) => !isExternal)) {
    yield* writePart(copying, { part: relation.target, kind: relation.kind });
  }
}

/** Writes the content of a part, slice by slice. */
function* write(
  { zip, written }: Copying,
  part: string,
  content: Iterable<string> | Iterable<Uint8Array>,
): Generator<number> {
  written.add(part);
  const entry = new ZipDeflate(part, { level: 4 });
  entry.mtime = ARCHIVE_DATE;
  zip.add(entry);
  for (const chunk of content) {
    const bytes = typeof chunk === 'string' ? strToU8(chunk) : chunk;
    for (let at = 0; at < bytes.length; at += SLICE) {
      const slice = bytes.subarray(at, at + SLICE);
      entry.push(slice);
      yield slice.length;
    }
  }
  entry.push(new Uint8Array(0), true);
}

function tellLeft({ left }: Copying, all: readonly Relation[], kept: readonly Relation[]): void {
  for (const { kind } of all.filter((one) => !kept.includes(one)))
    left[kind] = (left[kind] ?? 0) + 1;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
