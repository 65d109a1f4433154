import { likely } from './column-guess';
import { type Column, type Draft, holderOf } from './column-draft';
import { STATUSES, WHEN } from './column-targets';
import { BARE_DATE } from './day-columns';
import { NAMES_WORK } from '../headers/work-words';

const MOSTLY_WORDS = 0.5;
const NEXT = /^prochaine?s? |^etapes? suivantes?$/u;
/** What is still to be done, beside what was done or seen. */
const TO_COME =
  /^actions? suivantes?$|^(?:travaux |actions? |suites? )?a (?:prevoir|suivre|faire ensuite)$/u;
const DONE = /(?:realise|effectue|fait)e?s?$|^(?:visites?|interventions?)$/u;
const BARE = /^(?:le|quand)$/u;

/**
 * « Contrat | Début | Fin | Action à mener | Avant le »: where a row names its subject and then what is to be done about
 * it, the days between them are those of the subject, kept as columns; before « Prochaine action », its progress too.
 */
export function settleSubjectDays(draft: Draft): void {
  const title = nextStep(draft) ?? holderOf(draft, 'title');
  if (title === undefined) return;
  const isNext = NEXT.test(title.name);
  const isOfSubject = ({ column, target, match }: Column): boolean =>
    column < title.column &&
    match?.why !== 'remembered' &&
    (isNext ? [...WHEN, ...STATUSES] : WHEN).some((one) => one === target);
  const told = draft.columns.filter(isOfSubject);
  const first = told[0]?.column ?? 0;
  const isNamed = draft.columns.some(
    ({ column, content }) => column < first && content.words > MOSTLY_WORDS,
  );
  // « Échéance » before the action is its own, unless « Date action » follows.
  const isDueBefore = told.some(({ name }) => /^(?:echeances?|delais?)$/u.test(name));
  const due = draft.columns.find(
    (one) =>
      one.column > title.column &&
      mayBeDue(one, isNext) &&
      (!isDueBefore || NAMES_WORK.test(one.name)),
  );
  const isDue = due !== undefined && [...WHEN, 'own'].includes(due.target ?? 'own');
  // « Début » alone before an action that « Échéance » follows is its own.
  const areDays = isDue && told.some(({ target }) => target !== 'start');
  if (!isNext && !(isNamed && areDays)) return;
  for (const column of told) column.settle(likely('own', 'header'));
  if (isDue && due.match?.why !== 'remembered') due.settle(likely('due', 'header'));
}

/** « Avant le », or « Le » over days; a bare « Date » may be of anything, but after a next step. */
function mayBeDue({ says, name, content }: Column, isAfterStep: boolean): boolean {
  const areDays = content.dates > MOSTLY_WORDS;
  if (BARE_DATE.test(name)) return isAfterStep && areDays;
  return says === 'due' || (BARE.test(name) && areDays);
}

/**
 * « Objet | Fin de marché | Prochaine étape | Pour le »: a step between days, the later of which is its own; « Visite |
 * À prévoir | Pour le »: the one that is still to come.
 */
function nextStep(draft: Draft): Column | undefined {
  const { columns } = draft;
  const isStep = ({ name }: Column): boolean => NEXT.test(name) || TO_COME.test(name);
  const at = columns.findIndex(isStep);
  const isDay = ({ target }: Column): boolean => WHEN.some((one) => one === target);
  const [step, after] = columns.slice(at);
  const held = holderOf(draft, 'title');
  const isAfterDays = columns.slice(0, at).some(isDay) || DONE.test(held?.name ?? '');
  const isBetween = at > 0 && isAfterDays && after !== undefined && mayBeDue(after, true);
  if (!isBetween || step?.match?.why === 'remembered' || held?.match?.why === 'remembered')
    return undefined;
  if (held !== step) held?.settle(likely('own', 'header'));
  step?.settle(likely('title', 'header'));
  return step;
}
