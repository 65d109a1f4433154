import { checkTracker } from '../../../fixtures/check-at-once';
import type { CheckInput } from '../../../../src/programme/checks/context/context';
import type { CheckReport } from '../../../../src/programme/checks/report/report';
import { showPlace } from '../../../../src/programme/checks/context/show-place';
import { readTracker } from '../../../../src/programme/tracker/read-tracker';
import type { Action, Attendance, Session } from '../../../../src/programme/tracker/tracker';
import type { CellValue, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import {
  aPartner,
  aSession,
  aSite,
  anAction,
  anAttendance,
  settingsAt,
} from '../../../fixtures/builders';
import {
  aTrackerWorkbook,
  type TypedRow,
  type WorkbookContent,
} from '../../../fixtures/tracker-workbook';

/** What a check is given besides the workbook. */
export type Circumstances = Partial<Omit<CheckInput, 'tracker' | 'snapshot'>>;

/** A workbook with one thing wrong, where it is told, and the same put right. */
export interface RuleCase {
  readonly wrong: WorkbookSnapshot;
  readonly right: WorkbookSnapshot;
  /** `Suivi!K5`, a sheet, or `''` for the workbook; every place when there are several. */
  readonly at: string | readonly string[];
  readonly given?: Circumstances;
  readonly givenRight?: Circumstances;
  /** Workbooks that look like it and about which there is nothing to say. */
  readonly innocent?: readonly WorkbookSnapshot[];
}

/** A workbook about which there is nothing to say, with what a case changes. */
export function workbook(content: WorkbookContent = {}): WorkbookSnapshot {
  return aTrackerWorkbook({
    partners: [
      aPartner(),
      aPartner({ name: 'Association VISA', acronym: 'VISA', aliases: ['VISA'] }),
      aPartner({ name: 'Parcours de Femmes', acronym: '' }),
      aPartner({ name: 'APEI de Roubaix/Tourcoing', acronym: '' }),
      aPartner({ name: 'La Fabrique des Quartiers', acronym: '' }),
      aPartner({ name: 'DDCS', acronym: '', kind: 'Service de l’État' }),
      aPartner({ name: 'Partenord Habitat', acronym: '', kind: 'Bailleur' }),
    ],
    sites: [aSite(), aSite({ name: 'Quartier Degroote', territory: 'Littoral' })],
    ...content,
    settings: { ...settingsAt(), ...content.settings },
  });
}

/** Dates that go with a status on the day of the checks. */
const DATES_OF: Readonly<Partial<Record<string, Partial<Action>>>> = {
  Réalisé: { start: '2014-03-03', end: '2014-03-04', dueText: '' },
  'En cours': { start: '2014-03-03' },
};

/** One action, some of whose cells were typed otherwise than the add-in writes them. */
export function action(
  overrides: Partial<Action>,
  cells: Readonly<Record<string, CellValue>> = {},
): TypedRow<Action> {
  return { value: anAction({ ...DATES_OF[overrides.status ?? 'Prévu'], ...overrides }), cells };
}

export function session(
  overrides: Partial<Session>,
  cells: Readonly<Record<string, CellValue>> = {},
): TypedRow<Session> {
  return { value: aSession(overrides), cells };
}

export function attendance(
  overrides: Partial<Attendance>,
  cells: Readonly<Record<string, CellValue>> = {},
): TypedRow<Attendance> {
  return { value: anAttendance(overrides), cells };
}

/** A session of the counted training, still to come. */
export const COUNTED_AHEAD = session({
  id: 'S09',
  status: 'Prévue',
  present: null,
  start: '2015-05-19',
  end: '2015-05-20',
});

export const AFTER_SESSIONS = { statusDate: '2015-03-31' } as const;

export function check(snapshot: WorkbookSnapshot, given: Circumstances = {}): CheckReport {
  return checkTracker(
    {
      tracker: readTracker(snapshot),
      snapshot,
      scope: 'tracker',
      today: '2014-05-15',
      training: null,
      stale: [],
      ...given,
    },
    [],
  );
}

/** `ACT-13 Suivi!H5`, one a finding. */
export function tell(report: CheckReport): readonly string[] {
  return report.findings.map(({ code, place }) => `${code} ${showPlace(place)}`);
}
