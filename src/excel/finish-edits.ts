import type { Applied } from '../app/ports';
import { queuePage, queuePageCheck } from './edits/write-page';
import type { Session } from './run';
import { attempt } from './map-error';
import type { PageStep, Plan } from './plan-edits';
import type { WorkbookState } from './record/workbook-state';
import { sheetOf } from './sheet-range';

type Notes = Applied['notes'];

/**
 * What comes once everything is written and cannot spoil it: formulas are computed where the user
 * keeps Excel from it, the view moves, and pages are set up as far as the printer at hand allows.
 */
export async function finishEdits(
  session: Session,
  plan: Plan,
  state: WorkbookState,
): Promise<Notes> {
  const notes: Notes[number][] = [];
  if (state.isCalculatedByHand) {
    await calculate(session, plan.sheets);
    notes.push({ code: 'manual-calculation', sheet: '' });
  }
  const together = await finishTogether(session, plan);
  if (together === null && plan.views.length > 0 && !(await didMove(session, plan))) {
    const sheets = new Set(plan.views.map(({ sheet }) => sheet));
    notes.push(...[...sheets].map((sheet) => ({ code: 'not-shown' as const, sheet })));
  }
  const partial = together ?? (await setUpPages(session, plan.pages));
  return [
    ...notes,
    ...[...new Set(partial)].map((sheet) => ({ code: 'page-set-up-partial' as const, sheet })),
  ];
}

async function calculate(session: Session, sheets: readonly string[]): Promise<void> {
  await attempt(() =>
    session.sendAnyway((context) => {
      for (const sheet of sheets) sheetOf(context, sheet).calculate(false);
    }),
  );
}

/**
 * Views and pages in one request, which Excel mostly takes: the sheets whose page set-up is not as
 * asked, or null when it refuses something of it.
 */
function finishTogether(
  session: Session,
  { views, pages }: Plan,
): Promise<readonly string[] | null> {
  if (views.length + pages.length === 0) return Promise.resolve([]);
  return attempt(async () => {
    const checks = await session.sendAnyway((context) => {
      for (const { write } of views) write.queue(context);
      return pages.map((page) => queueStep(context, page, 'whole'));
    });
    return pages.flatMap(({ sheet }, index) => (checks[index]?.() === true ? [] : [sheet]));
  });
}

async function didMove(session: Session, { views }: Plan): Promise<boolean> {
  const moved = await attempt(() =>
    session.sendAnyway((context) => {
      for (const { write } of views) write.queue(context);
      return true;
    }),
  );
  return moved === true;
}

/** The sheets whose page set-up is not as asked: a printer without A3 refuses that paper. */
async function setUpPages(
  session: Session,
  pages: readonly PageStep[],
): Promise<readonly string[]> {
  const partial: string[] = [];
  for (const page of pages) {
    const done =
      (await attemptStep(session, page, 'whole')) ??
      (await attemptStep(session, page, 'but-for-paper'));
    if (done?.() !== true) partial.push(page.sheet);
  }
  return partial;
}

function attemptStep(
  session: Session,
  page: PageStep,
  how: Parameters<typeof queuePage>[2],
): Promise<(() => boolean) | null> {
  return attempt(() => session.sendAnyway((context) => queueStep(context, page, how)));
}

function queueStep(
  context: Excel.RequestContext,
  step: PageStep,
  how: Parameters<typeof queuePage>[2],
): () => boolean {
  queuePage(context, step, how);
  return queuePageCheck(context, step);
}
