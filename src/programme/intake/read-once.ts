import type { Steps } from '../../lib/steps';
import type { ProposalNote } from '../reading/proposal';
import type { ReadSheet } from './analyse-sheet';
import type { IntakeAnswers } from './analysis';
import { chosenKind } from './choose-kind';
import { setAside } from './set-aside/set-aside';
import type { SheetLayout } from './sheet-layout';

/** Reads every sheet, then leaves those that another one makes needless. */
export function* readOnce(
  layouts: readonly SheetLayout[],
  readSheet: (layout: SheetLayout, aside: ProposalNote | null) => Steps<ReadSheet>,
  answers: IntakeAnswers,
): Steps<readonly ReadSheet[]> {
  const all: ReadSheet[] = [];
  for (const layout of layouts) all.push(yield* readSheet(layout, null));
  const open = all
    .map(({ analysis }) => analysis)
    .filter(({ sheet }) => answers.selected[sheet] === undefined && !chosenKind(answers, sheet));
  const hidden = new Set(
    layouts.flatMap(({ sheet: { name, visibility } }) => (visibility === 'visible' ? [] : [name])),
  );
  const aside = new Map(setAside(open.filter(({ sheet }) => !hidden.has(sheet))));
  const beside = setAside(open);
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
