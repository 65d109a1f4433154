import { fold } from '../../../lib/text';
import { showLocation } from '../../../workbook/location';
import type { Attendance } from '../../tracker/tracker';
import type { ProposedAttendance } from '../proposal';
import type { PlanDecisions, PlannedProposal } from './plan';
import type { RefusedRow } from './refused-cells';
import { markAttendance, type SheetMark } from './row-marks';

export interface AttendancePlan {
  readonly attendances: readonly Attendance[];
  readonly added: number;
  readonly setAside: readonly PlannedProposal[];
  readonly marks: readonly SheetMark[];
  /** Attendances that the source has and the user does not want. */
  readonly refused: readonly RefusedRow[];
  /** Proposals that are in the tracker. */
  readonly taken: readonly ProposedAttendance[];
}

export interface AttendancePlanRequest {
  readonly existing: readonly Attendance[];
  readonly proposed: readonly ProposedAttendance[];
  readonly decisions: PlanDecisions;
  /** Marks of the attendances that earlier runs wrote. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Adds the attendances that are not there yet: nobody is counted twice for a session, and one that
 * the user deleted comes back on a yes only.
 */
export function planAttendances(request: AttendancePlanRequest): AttendancePlan {
  const { existing, proposed } = request;
  const held = new Set(existing.map(attendanceKey));
  const fresh: ProposedAttendance[] = [];
  const taken: ProposedAttendance[] = [];
  const setAside: PlannedProposal[] = [];
  const refused: RefusedRow[] = [];
  for (const proposal of proposed) {
    const isHeld = held.has(attendanceKey(proposal.fields));
    const gone = isHeld ? null : setAsideOf(proposal, request);
    if (gone !== null) setAside.push(gone);
    if (gone?.isAccepted === false) {
      refused.push({ sources: proposal.sources, text: gone.title, reason: 'set-aside' });
      continue;
    }
    taken.push(proposal);
    if (!isHeld) fresh.push(proposal);
  }
  return {
    attendances: [...existing, ...fresh.map(({ fields }) => fields)],
    added: fresh.length,
    setAside,
    marks: proposed.map((proposal) => ({
      sheet: proposal.sources[0]?.sheet ?? '',
      mark: markAttendance(proposal),
    })),
    refused,
    taken,
  };
}

function setAsideOf(
  proposal: ProposedAttendance,
  { taken, decisions }: AttendancePlanRequest,
): PlannedProposal | null {
  const key = markAttendance(proposal);
  if (!taken.has(key)) return null;
  const { code, session } = proposal.fields;
  const [source] = proposal.sources;
  return {
    key,
    title: [code, session].filter((part) => part !== '').join(' – '),
    source: source ? showLocation(source) : '',
    isAccepted: decisions.restored.includes(key),
  };
}

function attendanceKey({ code, session }: Attendance): string {
  return `${fold(code)}\n${fold(session)}`;
}
