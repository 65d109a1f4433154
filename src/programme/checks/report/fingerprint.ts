import type { ActionKey } from '../../tracker/columns';
import type { Finding } from './judged-finding';

/**
 * Names a finding in the state its cell is in: the rule, the row (by N° or code, so that it may move),
 * the column and what the cell shows. It changes when the cell does; without a cell, when what is told
 * does.
 */
export function fingerprintOf(finding: Finding): string {
  return fingerprintAt(finding, finding.subject?.column ?? null);
}

/** Columns of Suivi in the order of the former version, whose fingerprints counted them. */
const FORMER_ORDER: readonly ActionKey[] = [
  ...(['id', 'strand', 'title', 'type', 'partners', 'site', 'territory', 'owner'] as const),
  ...(['dueText', 'start', 'end', 'precision', 'status', 'doneOn', 'condition', 'effect'] as const),
  ...(['decisionMaker', 'dependsOn', 'dwellings', 'comment', 'originalText', 'source'] as const),
];

/** The same as the former version wrote it, so that what was accepted then stays so. */
export function formerFingerprintOf(finding: Finding): string {
  const { place, subject } = finding;
  if (place.kind !== 'cell' || subject?.table !== 'actions') return fingerprintAt(finding, null);
  const former = FORMER_ORDER.findIndex((key) => key === subject.column);
  return fingerprintAt(finding, String(former < 0 ? place.column : former));
}

function fingerprintAt(
  { code, place, value, rowName, params }: Finding,
  column: string | null,
): string {
  const where =
    place.kind === 'cell'
      ? `${place.sheet}|${rowName || String(place.row)}|${column ?? String(place.column)}`
      : JSON.stringify(place);
  const about: Readonly<Record<string, unknown>> = params;
  const said = typeof about.value === 'string' ? about.value : '';
  const detail = place.kind === 'cell' ? said : JSON.stringify(about);
  return hash(`${code}|${where}|${value}|${detail}`);
}

/** FNV-1a over UTF-16 units, 32 bits twice with two offsets: short, stable, not secret. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((offset) => hashFrom(offset, text)).join('');
}

function hashFrom(offset: number, text: string): string {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
