import type { Steps } from '../../lib/steps';
import type { ProposalNote } from '../reading/proposal';
import { type ReadSheet, withoutRows } from './analyse-sheet';
import type { IntakeAnswers } from './analysis';
import { chosenKind } from './sheet-kind';
import { toldLater } from './set-aside/same-tasks';
import { setAside } from './set-aside/set-aside';
import type { SheetLayout } from './sheet-layout';

/** Reads every sheet, then leaves those, or of minutes the rows, that another one makes needless. */
export function* readOnce(
  layouts: readonly SheetLayout[],
  readSheet: (layout: SheetLayout, aside: ProposalNote | null) => Steps<ReadSheet>,
  answers: IntakeAnswers,
): Steps<readonly ReadSheet[]> {
  const whole: ReadSheet[] = [];
  for (const layout of layouts) whole.push(yield* readSheet(layout, null));
  const hidden = new Set(
    layouts.flatMap(({ sheet: { name, visibility } }) => (visibility === 'visible' ? [] : [name])),
  );
  const later = toldLater(openOf(whole, answers).filter(({ sheet }) => !hidden.has(sheet)));
  const all = whole.map((read) => withoutRows(read, later.get(read.analysis.sheet)?.rows));
  const open = openOf(all, answers);
  const aside = new Map(setAside(open.filter(({ sheet }) => !hidden.has(sheet))));
  const beside = setAside(open);
  for (const { sheet, reading } of open) {
    const by = later.get(sheet)?.by;
    if (by !== undefined && reading.actions.length === 0)
      aside.set(sheet, { code: 'same-tasks', params: { sheet: by } });
  }
  // A hidden sheet is read by the user's word alone.
  for (const { sheet, isSelected } of open) {
    if (!hidden.has(sheet) || !isSelected) continue;
    aside.set(sheet, beside.get(sheet) ?? { code: 'sheet-hidden', params: { read: 0 } });
  }
  for (const [index, layout] of layouts.entries()) {
    const note = aside.get(layout.sheet.name);
    if (note !== undefined) all[index] = yield* readSheet(layout, note);
  }
  return all;
}

/** The sheets that the user has said nothing of. */
function openOf(
  read: readonly ReadSheet[],
  answers: IntakeAnswers,
): readonly ReadSheet['analysis'][] {
  return read
    .map(({ analysis }) => analysis)
    .filter(({ sheet }) => answers.selected[sheet] === undefined && !chosenKind(answers, sheet));
}
