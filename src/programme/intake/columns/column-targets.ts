import labels from './target-labels.json';
import { fold } from '../../../lib/text';
import {
  ACTION_TARGETS,
  type ActionTarget,
  ATTENDANCE_TARGETS,
  type AttendanceTarget,
  PERSON_TARGETS,
  type PersonTarget,
  SESSION_TARGETS,
  type SessionTarget,
} from '../headers/header-words';
import type { TableKind } from '../headers/table-kind';

/** What one column of a source table gives. */
export type ColumnTarget =
  | ActionTarget
  | SessionTarget
  | AttendanceTarget
  | PersonTarget
  /** A second title, under a first one that spans several rows. */
  | 'detail'
  /** A task in each cell: the header is its status, or who does it. */
  | 'card'
  /** A day in each cell: the header is a step of what the row names. */
  | 'step'
  /** A cross under « Fait » or « En cours »: the header is the status. */
  | 'statusMark'
  /** A cross under « Sandrine »: the header is who does it. */
  | 'ownerMark'
  /** Kept in the comment, its header before it. */
  | 'extra'
  /** A period of a hand-made schedule. */
  | 'period'
  /** Sums: not copied. */
  | 'total'
  | 'ignored';

/** How each target is named to the user and remembered in « Paramètres ». */
export const TARGET_LABELS: Readonly<Record<ColumnTarget, string>> = labels;

const BY_LABEL: ReadonlyMap<string, ColumnTarget> = new Map(
  (Object.keys(TARGET_LABELS) as ColumnTarget[]).map((target) => [
    fold(TARGET_LABELS[target]),
    target,
  ]),
);

/** The target that a remembered label or a short name, `owner`, `own`, `ignore`, stands for; null without. */
export function targetOfLabel(label: string): ColumnTarget | null {
  const named = fold(label);
  if (named === 'ignore') return 'ignored';
  const isTarget = (target: string): boolean => fold(target) === named;
  return (
    BY_LABEL.get(named) ?? (Object.keys(TARGET_LABELS) as ColumnTarget[]).find(isTarget) ?? null
  );
}

/** Columns that say when. */
export const WHEN: readonly ColumnTarget[] = ['due', 'start', 'end'];
/** Columns that say how far a row is. */
export const STATUSES: readonly ColumnTarget[] = ['status', 'statusMark'];
/** Columns that make a row an action, whatever its look. */
export const SAYING: readonly ColumnTarget[] = [...WHEN, ...STATUSES, 'year', 'doneOn'];
/** Columns that a row of a plan fills besides its title. */
export const TELLING: readonly ColumnTarget[] = [...WHEN, 'status', 'owner', 'duration'];

/** What a column of any table may hold: persons, and what is of no use to the tracker. */
export const ANYWHERE: readonly ColumnTarget[] = [...PERSON_TARGETS, 'total', 'ignored'];
const BY_KIND: Readonly<Record<TableKind, readonly ColumnTarget[]>> = {
  actions: [...ACTION_TARGETS, 'detail', 'statusMark', 'ownerMark', 'card', 'step'],
  gantt: [...ACTION_TARGETS, 'detail', 'period'],
  sessions: [...SESSION_TARGETS, 'extra'],
  dashboard: [...SESSION_TARGETS, 'extra'],
  attendances: ATTENDANCE_TARGETS,
  names: ATTENDANCE_TARGETS,
  contacts: [],
  other: [],
};

/** Whether a table of this kind may have such a column. */
export function fitsKind(target: ColumnTarget, kind: TableKind): boolean {
  return BY_KIND[kind].includes(target) || ANYWHERE.includes(target);
}

/** What the user may say a column of such a table holds; what it was taken for is among them. */
export function labelsOfKind(kind: TableKind, current: ColumnTarget): readonly string[] {
  return (Object.keys(TARGET_LABELS) as ColumnTarget[])
    .filter((target) => target === current || fitsKind(target, kind))
    .map((target) => TARGET_LABELS[target]);
}

/** One column of a source table and what it was taken for: shown, and changeable. */
export interface ColumnMatch {
  readonly column: number;
  readonly header: string;
  readonly target: ColumnTarget;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly why: 'header' | 'spelling' | 'content' | 'remembered' | 'equal' | 'none';
  /** Names the column in the answers and in « Paramètres »: `Feuil1!Axe`. */
  readonly key: string;
}

/** What a column may hold, how surely and why. */
export type ColumnGuess = Pick<ColumnMatch, 'target' | 'confidence' | 'why'>;

/** A column as it is shown: with what its first cells say; nothing of persons' data. */
export interface ShownColumn extends ColumnMatch {
  readonly samples: readonly string[];
}
