import { settleCards } from './card-columns';
import { byPriority, guessFromHeader, guessOfRest } from './column-guess';
import { type Column, type Draft, type MatchRequest, open, openDraft } from './column-draft';
import { MOSTLY_FILLED } from './column-fit';
import { type ColumnMatch, fitsKind, targetOfLabel } from './column-targets';
import { settleRest } from './content-columns';
import { withinContent } from './header-columns';
import { settleBeside } from './legend-columns';
import { settleAgents, settleOwnerMarks } from './owner-columns';
import { settleSeries, settleStatusMarks } from './progress-columns';
import { settleSubjectDays } from './subject-days';
import { settleBareName, settleDecisions } from './title-columns';
import { isSchedule } from '../headers/table-kind';

/** Decides what each column holds: the user's choice, then its header, then its content. */
export function matchColumns(request: MatchRequest): readonly ColumnMatch[] {
  const draft = openDraft(request);
  const { chosen, kind } = request;
  for (const column of draft.columns) {
    const target = targetOfLabel(chosen[column.key] ?? '');
    if (target !== null && fitsKind(target, kind))
      column.settle({ target, confidence: 'high', why: 'remembered' });
  }
  if (isSchedule(kind)) settlePlan(draft);
  else for (const column of open(draft)) settleOfPersons(draft, column);
  for (const column of open(draft)) column.settle(guessOfRest(draft, column));
  return draft.columns.flatMap(({ match }) => match ?? []);
}

/** The columns of a schedule: its cells have a say in what its headers announce. */
function settlePlan(draft: Draft): void {
  settleBeside(draft);
  if (draft.request.kind === 'actions' && !settleCards(draft)) {
    settleStatusMarks(draft);
    settleOwnerMarks(draft);
  }
  settleSeries(draft);
  settleBareName(draft);
  settleDecisions(draft);
  for (const column of byPriority(draft))
    column.settle(withinContent(draft, column, guessFromHeader(draft, column)));
  settleAgents(draft);
  settleRest(draft);
  settleSubjectDays(draft);
}

/** A column of a list of trainings or persons; « Places » over figures says how many. */
function settleOfPersons(draft: Draft, column: Column): void {
  const guess = guessFromHeader(draft, column);
  const isPlace = guess !== null && ['place', 'site'].includes(guess.target);
  const isCount = isPlace && column.content.numbers >= MOSTLY_FILLED;
  column.settle(isCount ? { ...guess, target: 'capacity' } : guess);
}
