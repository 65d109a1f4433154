import { serialOf } from '../../lib/calendar-date';
import { cutToCell } from '../../lib/text';
import type { CellInput } from '../../workbook/edit';
import type { ActionKey, AttendanceKey, PartnerKey, SessionKey, SiteKey } from './columns';
import { writeDependencies } from './row-schemas';
import { ACTION_FORMULAS } from './columns';
import { SESSION_FORMULAS } from './session-formulas';
import type { Action, Attendance, Partner, Session, Site } from './tracker';

/** The cells of one row, by column. */
export type RowCells<Key extends string> = Readonly<Record<Key, CellInput>>;

/** The formulas of the computed columns of Suivi and Formations, by the key of the column. */
export const COLUMN_FORMULAS: Readonly<Record<string, string | undefined>> = {
  ...ACTION_FORMULAS,
  ...SESSION_FORMULAS,
};

/** What Suivi holds for an action: reading these cells back gives the action again; Veille is a formula. */
export function writeAction(action: Action): RowCells<ActionKey> {
  return {
    id: text(action.id),
    strand: text(action.strand),
    title: text(action.title),
    type: action.type,
    partners: joined(action.partners),
    site: text(action.site),
    territory: text(action.territory),
    owner: text(action.owner),
    dueText: text(action.dueText),
    watch: { formula: ACTION_FORMULAS.watch },
    start: serialOf(action.start),
    end: serialOf(action.end),
    precision: action.precision,
    status: action.status,
    doneOn: serialOf(action.doneOn),
    condition: text(action.condition),
    effect: action.effect,
    decisionMaker: text(action.decisionMaker),
    dependsOn: text(writeDependencies(action.dependsOn)),
    dwellings: action.dwellings,
    comment: text(action.comment),
    originalText: text(action.originalText),
    source: text(action.source),
  };
}

/** What Formations holds for a session; its computed columns are formulas. */
export function writeSession(session: Session): RowCells<SessionKey> {
  return {
    id: text(session.id),
    training: text(session.training),
    cycle: text(session.cycle),
    basin: text(session.basin),
    provider: text(session.provider),
    start: serialOf(session.start),
    end: serialOf(session.end),
    halfDays: session.halfDays,
    place: text(session.place),
    capacity: session.capacity,
    registered: session.registered,
    present: session.present,
    alreadyTrained: session.alreadyTrained,
    absent: { formula: SESSION_FORMULAS.absent },
    rate: { formula: SESSION_FORMULAS.rate },
    status: session.status,
    counts: { formula: SESSION_FORMULAS.counts },
    comment: text(session.comment),
  };
}

export function writeAttendance(attendance: Attendance): RowCells<AttendanceKey> {
  return {
    code: text(attendance.code),
    session: text(attendance.session),
    mark: attendance.mark,
    job: text(attendance.job),
    basin: text(attendance.basin),
  };
}

export function writePartner(partner: Partner): RowCells<PartnerKey> {
  return {
    name: text(partner.name),
    acronym: text(partner.acronym),
    kind: partner.kind,
    currentName: text(partner.currentName),
    aliases: joined(partner.aliases),
    contact: text(partner.contact),
    agreement: partner.agreement,
    agreementDate: serialOf(partner.agreementDate),
  };
}

export function writeSite(site: Site): RowCells<SiteKey> {
  return {
    name: text(site.name),
    municipality: text(site.municipality),
    territory: text(site.territory),
    operation: site.operation,
    partner: text(site.partner),
    planned: site.planned,
    agreed: site.agreed,
    allocated: site.allocated,
    comment: text(site.comment),
  };
}

function text(value: string): CellInput {
  return value === '' ? null : cutToCell(value);
}

function joined(values: readonly string[]): CellInput {
  return text(values.join(' ; '));
}
