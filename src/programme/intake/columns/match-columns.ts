import { settleCards } from './card-columns';
import { byPriority, guessFromHeader, guessOfRest } from './column-guess';
import { headersOf } from './column-headers';
import { type Draft, isPlan, type MatchRequest, open, settle } from './column-draft';
import { columnKeys } from './column-keys';
import { type ColumnMatch, fitsKind, targetOfLabel } from './column-targets';
import { settleRest } from './content-columns';
import { settleAgents, settleBareName, settleDecisions } from './group-columns';
import { withinContent } from './header-columns';
import { settleBeside } from './legend-columns';
import { settleScales, settleStatusMarks } from './progress-columns';

/** Decides what each column holds: the user's choice, then its header, then its content. */
export function matchColumns(request: MatchRequest): readonly ColumnMatch[] {
  const { grid, table, kind } = request;
  const headers = headersOf(grid, table);
  const keys = columnKeys({ sheet: grid.sheet, order: request.order }, headers);
  const draft: Draft = { request, headers, keys, settled: new Map(), taken: new Set() };
  settleChoices(draft);
  if (isPlan(draft)) settleBeside(draft);
  if (!settleCards(draft)) settleStatusMarks(draft);
  settleBareName(draft);
  settleDecisions(draft);
  for (const header of byPriority(open(draft), kind)) {
    settle(draft, header, withinContent(draft, header, guessFromHeader(header, kind, draft.taken)));
  }
  if (isPlan(draft)) settleScales(draft);
  settleAgents(draft);
  if (isPlan(draft)) settleRest(draft);
  for (const header of open(draft)) settle(draft, header, guessOfRest(header, kind));
  return headers.flatMap(({ column }) => draft.settled.get(column) ?? []);
}

/** What the user chose, now or at an earlier run. */
function settleChoices(draft: Draft): void {
  const { chosen, kind } = draft.request;
  for (const header of draft.headers) {
    const target = targetOfLabel(chosen[draft.keys.get(header.column) ?? ''] ?? '');
    if (target !== null && fitsKind(target, kind))
      settle(draft, header, { target, confidence: 'high', why: 'remembered' });
  }
}
