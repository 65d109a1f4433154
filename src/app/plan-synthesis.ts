import { layOutSynthesis } from '../programme/synthesis/lay-out-synthesis';
import type { SynthesisInput, SynthesisWords } from '../programme/synthesis/synthesis-input';
import { chooseGeneratedSheet, type SheetNames } from '../programme/tracker/sheets/names';
import { curveOf } from '../programme/training/summary/summary-charts';
import type { SummaryPlan } from '../programme/training/plan/summary-plan';
import type { Edits } from '../workbook/edit';

/** The page of the committee over these sheets; the curve is drawn from Bilan when it is laid out. */
export function planSynthesis(
  input: Pick<SynthesisInput, 'snapshot' | 'actions' | 'lists' | 'partners' | 'hasAttendances'> & {
    readonly sheets: SheetNames;
    readonly summary: SummaryPlan | null;
  },
  words: SynthesisWords,
): Edits {
  const { sheets, summary, ...rest } = input;
  const generated = (kind: 'gantt' | 'milestones' | 'summary' | 'checks'): string =>
    chooseGeneratedSheet(input.snapshot, kind);
  const links = [
    generated('gantt'),
    generated('milestones'),
    generated('summary'),
    sheets.tblSuivi,
    sheets.tblSessions,
    generated('checks'),
    sheets.tblParametres,
  ];
  return layOutSynthesis({ ...rest, curve: summary && curveOf(summary), links, words });
}
