import type { CheckReport } from '../../src/programme/checks/report/report';
import type { TrackerPlan } from '../../src/programme/intake/plan/plan';
import type { TrainingFigures } from '../../src/programme/training/counts/figures';
import type { GanttReport } from '../../src/app/schedule/generate-gantt';
import { cellAddress } from '../../src/workbook/location';
import type { FindingPlace } from '../../src/programme/checks/context/finding';
import type { Step } from './options';

/** What went over the wire during a step. */
export interface StepTraffic {
  readonly requests: number;
  readonly actions: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

export interface ReportedPlace {
  readonly sheet: string | null;
  /** `B14`, or null for a whole sheet or workbook. */
  readonly cell: string | null;
}

/** The report written with --json. */
export interface DemoReport {
  readonly workbook: string;
  readonly result: string;
  readonly referenceDate: string | null;
  readonly statusDate: string;
  readonly rows: {
    readonly read: number;
    readonly written: number;
    readonly explained: number;
  } | null;
  readonly added: TrackerPlan['report']['added'] | null;
  readonly left: readonly (ReportedPlace & { readonly text: string; readonly reason: string })[];
  readonly checks: Readonly<Partial<Record<'controler' | 'partage', ReportedCheck>>>;
  readonly training: TrainingFigures | null;
  readonly gantt: {
    readonly rows: number;
    readonly late: readonly string[];
    readonly watched: readonly string[];
  } | null;
  /** What the add-in asked for that the stand-in for Excel lacks: nothing, in a sound run. */
  readonly gaps: readonly string[];
  readonly steps: readonly (StepTraffic & {
    readonly step: Step;
    readonly failure: string | null;
  })[];
}

export interface ReportedCheck {
  readonly counts: CheckReport['counts'];
  readonly isReadyToShare: boolean | null;
  readonly findings: readonly (ReportedPlace & {
    readonly code: string;
    readonly severity: string;
    readonly params: Readonly<Record<string, unknown>>;
  })[];
  readonly unchecked: CheckReport['unchecked'];
}

export function reportCheck({
  counts,
  isReadyToShare,
  findings,
  unchecked,
}: CheckReport): ReportedCheck {
  return {
    counts,
    isReadyToShare,
    unchecked,
    findings: findings.map(({ code, severity, place, params }) => ({
      code,
      severity,
      ...placeOf(place),
      params,
    })),
  };
}

function placeOf(place: FindingPlace): ReportedPlace {
  if (place.kind === 'workbook') return { sheet: null, cell: null };
  const cell = place.kind === 'cell' ? cellAddress(place) : null;
  return { sheet: place.sheet, cell };
}

export function reportGantt({ rows, late, watched }: GanttReport): DemoReport['gantt'] {
  const ids = (list: GanttReport['late']): readonly string[] => list.map(({ action }) => action.id);
  return { rows, late: ids(late), watched: ids(watched) };
}
