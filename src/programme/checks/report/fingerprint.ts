import { FIRST_ORDER } from '../../tracker/columns';
import { hashText } from '../../tracker/fingerprint';
import type { Finding } from './judged-finding';

/**
 * Names a finding in the state its cell is in: the rule, the row (by N° or code, so that it may move),
 * the column and what the cell shows. It changes when the cell does; without a cell, when what is told
 * does.
 */
export function fingerprintOf(finding: Finding): string {
  return fingerprintAt(finding, finding.subject?.column ?? null);
}

/** The same as the former version wrote it, so that what was accepted then stays so. */
export function formerFingerprintOf(finding: Finding): string {
  const { place, subject } = finding;
  if (place.kind !== 'cell' || subject?.table !== 'actions') return fingerprintAt(finding, null);
  const former = FIRST_ORDER.findIndex((key) => key === subject.column);
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
  return hashText(`${code}|${where}|${value}|${detail}`);
}
