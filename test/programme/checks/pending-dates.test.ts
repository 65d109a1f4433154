import { proposeFix } from '../../fixtures/propose-fix';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import { applyToSnapshot } from '../../fixtures/apply-to-snapshot';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withPending } from './cases/added-cases';
import { action, check, workbook } from './cases/rule-case';

const SAID = 'Échéance « mars 2015 » : lecture à confirmer.';
const undated = { dueText: 'choix du prestataire – mars 2015', start: null, end: null } as const;

/** A row whose words give a month, both days of which wait for a yes. */
function waiting(): WorkbookSnapshot {
  return withPending(workbook({ actions: [action({ ...undated, precision: null })] }), [
    ['ACC-01', 'Début', '01/03/2015', SAID, 'Feuil1!B6'],
    ['ACC-01', 'Fin', '31/03/2015', SAID, 'Feuil1!B6'],
    ['ACC-01', 'Territoire', 'Littoral', 'sur le littoral', 'Feuil1!B6'],
  ]);
}

function askedIn(snapshot: WorkbookSnapshot): readonly Finding[] {
  return check(snapshot).findings.filter(({ code }) => code === 'CNF-01');
}

describe('Dates that the same words give a row', () => {
  it('are asked once, with both of them', () => {
    expect(askedIn(waiting()).map(({ params }) => params)).toEqual([
      expect.objectContaining({
        column: 'Territoire',
        value: 'Littoral',
        words: 'sur le littoral',
      }),
      expect.objectContaining({
        column: 'Début – Fin',
        value: '01/03/2015 – 31/03/2015',
        why: SAID,
      }),
    ]);
  });

  it('are written together on one yes, and then asked no more', () => {
    const dates = askedIn(waiting()).find(({ subject }) => subject?.column === 'start');
    const fix = dates && proposeFix(dates);
    expect(fix?.changes.map(({ after }) => after)).toEqual(['01/03/2015', '31/03/2015']);
    const left = askedIn(applyToSnapshot(waiting(), fix?.edits ?? []));
    expect(left.map(({ subject }) => subject?.column)).toEqual(['territory']);
  });

  it('leave the end to be asked alone once the start is typed', () => {
    const typed = withPending(
      workbook({ actions: [action({ ...undated, precision: null, start: '2015-03-02' })] }),
      [
        ['ACC-01', 'Début', '01/03/2015', SAID, 'Feuil1!B6'],
        ['ACC-01', 'Fin', '31/03/2015', SAID, 'Feuil1!B6'],
      ],
    );
    expect(askedIn(typed).map(({ subject }) => subject?.column)).toEqual(['end']);
  });
});
