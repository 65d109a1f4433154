import { FIRST_ORDER } from '../../tracker/columns';
import { hashText } from '../../tracker/fingerprint';
import type { FindingPlace } from '../context/finding';
import type { FindingSubject } from '../context/subject';

interface Told {
  readonly code: string;
  readonly place: FindingPlace;
  readonly value: string;
  readonly rowName: string;
  readonly params: object;
  readonly subject: FindingSubject | null;
}

/**
 * Names a finding in the state its cell is in: the rule, the row (by N° or code, so that it may move),
 * the column and what the cell shows. It changes when the cell does; without a cell, when what is told
 * does.
 */
export function fingerprintOf(finding: Told, column = finding.subject?.column ?? null): string {
  const { code, place, value, rowName, params } = finding;
  const where =
    place.kind === 'cell'
      ? `${place.sheet}|${rowName || String(place.row)}|${column ?? String(place.column)}`
      : JSON.stringify(place);
  const said = 'value' in params && typeof params.value === 'string' ? params.value : '';
  const detail = place.kind === 'cell' ? said : JSON.stringify(params);
  return hashText(`${code}|${where}|${value}|${detail}`);
}

/** The same as the former version wrote it, so that what was accepted then stays so. */
export function formerFingerprintOf(finding: Told): string {
  const { place, subject } = finding;
  if (place.kind !== 'cell' || subject?.table !== 'actions') return fingerprintOf(finding, null);
  const former = FIRST_ORDER.findIndex((key) => key === subject.column);
  return fingerprintOf(finding, String(former < 0 ? place.column : former));
}
