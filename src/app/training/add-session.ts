import type { CalendarDate } from '../../lib/calendar-date';
import { err } from '../../lib/result';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { numberSessions } from '../../programme/intake/plan/number-rows';
import { appendRows } from '../../programme/tracker/layout/append-rows';
import { addAttendances } from '../../programme/tracker/layout/lay-out-attendances';
import { emptyRow } from '../../programme/tracker/rows/row-schemas';
import { chooseSheetNames } from '../../programme/tracker/sheets/names';
import type { Attendance, Session, Tracker } from '../../programme/tracker/tracker';
import type { TrackerWords } from '../../programme/tracker/words';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { applyThenLook, type CheckCommand, type Checked } from '../check';
import { loadTracker, whyWithout } from '../load-tracker';
import type { FollowUp, RunOptions, Outcome } from '../ports';
import { TRACKER_REQUEST } from '../settings';
import { statusDateOf, trainingFiguresOf } from './training-facts';

/** A session as the user enters it; `''` and null stand for what is not known. */
export interface NewSession {
  readonly training: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly basin: string;
  readonly provider: string;
  readonly place: string;
  readonly registered: number | null;
  readonly present: number | null;
  /** Codes of the persons who came. */
  readonly codes: readonly string[];
}

export interface AddedSession {
  readonly session: Session;
  readonly attendances: number;
  /** What the checks say of the new rows. */
  readonly findings: readonly Finding[];
  /** The figures as they are with the session. */
  readonly figures: TrainingFigures | null;
}

/** « Ajouter une session »: writes a session and its attendances, then checks them. One undo step. */
export async function addSession(
  command: CheckCommand & { readonly added: NewSession; readonly tables: TrackerWords },
  options?: RunOptions,
): Outcome<AddedSession> {
  const loaded = await loadTracker(command.workbook, TRACKER_REQUEST, options);
  if (!loaded.ok) return loaded;
  const { tracker, snapshot } = loaded.value;
  const { sessions } = tracker;
  if (sessions === null) return err(whyWithout('sessions', snapshot));
  const session = sessionOf(command.added, tracker, statusDateOf(tracker, command.clock));
  const { codes, basin } = command.added;
  const attendances = codes.map((code): Attendance => {
    return { code, session: session.id, mark: 'Présent', job: '', basin };
  });
  const edits = [
    ...appendRows('sessions', sessions, { added: [session], words: command.tables }),
    ...addAttendances({
      tracker,
      added: attendances,
      sheet: chooseSheetNames(snapshot).tblPresences,
      words: command.tables,
    }),
  ];
  const tell = ({ report, tracker: now }: Checked): FollowUp<AddedSession> => {
    const findings = report.findings.filter(
      ({ subject, params }) =>
        (subject?.table === 'sessions' && subject.id === session.id) ||
        ('session' in params && params.session === session.id),
    );
    const figures = trainingFiguresOf(now, statusDateOf(now, command.clock));
    return { edits: [], report: { session, attendances: attendances.length, findings, figures } };
  };
  return applyThenLook({ ...command, edits }, tell, options);
}

/** Who came makes the session held, once its day is there; what is not told is left empty. */
function sessionOf(added: NewSession, { sessions }: Tracker, statusDate: CalendarDate): Session {
  const { training, start, basin, provider, place, registered, codes } = added;
  const present = added.present ?? (codes.length > 0 ? codes.length : null);
  const existing = sessions?.rows.map(({ value }) => value.id) ?? [];
  const [numbered] = numberSessions([{ id: '' }], existing);
  const isHeld = present !== null && start !== null && start <= statusDate;
  return {
    ...emptyRow('sessions'),
    ...{ training, start, basin, provider, place, registered, present },
    id: numbered?.id ?? '',
    end: added.end ?? start,
    status: isHeld ? 'Réalisée' : 'Prévue',
  };
}
