import type { Finding } from '../../src/programme/checks/report/judged-finding';
import {
  browse,
  EVERYTHING,
  stepFrom,
  type ToldFinding,
} from '../../src/taskpane/check/browse-findings';

/** A finding of a row with that owner and due date. */
function told(
  fingerprint: string,
  { severity = 'warning', due = null, owner = '' }: Partial<Record<string, string | null>> = {},
): ToldFinding {
  const subject = { title: `Action ${fingerprint}`, id: fingerprint, due, startsOn: null, owner };
  const finding = { fingerprint, severity, subject, code: 'ACT-13', value: '', strand: 'Accès' };
  return { finding: finding as unknown as Finding, says: 'Aucun responsable.' };
}

const names = (found: readonly ToldFinding[]): string =>
  found.map(({ finding }) => finding.fingerprint).join(' ');

describe('The list of findings', () => {
  const all = [
    told('a', { due: '2015-06-30', owner: 'DDS' }),
    told('b', { severity: 'info' }),
    told('c', { due: '2014-06-30', owner: 'Agence' }),
    told('d'),
  ];

  it('is searched by every word, accents and case apart', () => {
    expect(names(browse(all, { ...EVERYTHING, search: 'AGENCE' }))).toBe('c');
    expect(names(browse(all, { ...EVERYTHING, search: 'dds aucun' }))).toBe('a');
    expect(names(browse(all, { ...EVERYTHING, search: 'nulle part' }))).toBe('');
  });

  it('is sorted by due date or owner within a severity, what has none last', () => {
    expect(names(browse(all, { ...EVERYTHING, order: 'due' }))).toBe('c a d b');
    expect(names(browse(all, { ...EVERYTHING, order: 'owner' }))).toBe('c a d b');
    expect(names(browse(all, EVERYTHING))).toBe('a b c d');
  });

  it('is walked round, from the first forwards and from the last backwards', () => {
    expect(stepFrom(all, null, 1)?.finding.fingerprint).toBe('a');
    expect(stepFrom(all, null, -1)?.finding.fingerprint).toBe('d');
    expect(stepFrom(all, 'd', 1)?.finding.fingerprint).toBe('a');
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
