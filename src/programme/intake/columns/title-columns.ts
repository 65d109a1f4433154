import { type Column, type Draft, isHeld, open } from './column-draft';
import { GROUPED, MOSTLY_DISTINCT, MOSTLY_FILLED, WORK_LETTERS } from './column-fit';
import { likely } from './column-guess';
import type { ColumnTarget } from './column-targets';
import { GROUP_HEADERS, namesReports } from '../headers/header-words';
import { opensWithInfinitive } from '../headers/work-words';
import { wordKey } from '../../names/word-index';
import { isPersonName } from '../../reading/card-heads';

const NO_DATES = 0.2;
const NAME_LETTERS = 6;
/** What names the rows where no column is called after actions or what is reported: what is delivered, or who meets. */
const NAMES_ROWS =
  /^(?:livrables?(?: attendus?)?|deliverables?|instances?|reunions?|comites?|deliberations?|resolutions?)$/u;
/** Columns whose words may name the actions when nothing else does. */
const NAMING: readonly ColumnTarget[] = ['comment', 'detail', 'extra'];

export const BARE_NAME = /^(?:nom|name)$/u;
const OTHERS = /^(?:proje(?:t|ct)s?|descriptions?)$/u;
/** « accordé », « à déposer », « remplacement »: in a word or two beside what else names them, what came of each row or of what kind it is. */
const ANSWER = /^(?:reponses?|avis|resultats?|issue|verdict|types?|natures?|motifs?)(?![a-z])/u;
const DECISION = /^(?:decisions?(?: prises?)?|ce qui .+ decide|prochaines? etapes?)$/u;
/** Sentences beside the words that name their topics. */
const MORE_LETTERS = 1.5;

/** « Décision », in sentences of it beside their « Objet », or « À faire » in infinitives: what is to be done. */
export function settleDecisions(draft: Draft): void {
  const columns = open(draft);
  const decision =
    columns.find(({ name }) => DECISION.test(name)) ??
    columns.find((one) => one.says === null && one.header !== '' && sayDeeds(one));
  if (isHeld(draft, 'title') || decision === undefined) return;
  const { length, distinct } = decision.content;
  const topics = columns.filter((one) => one !== decision && one.says === 'title');
  const isDeeds = sayDeeds(decision) && !topics.some(sayDeeds);
  const areTopics = topics.every(
    ({ header, content }) =>
      (isDeeds || length > content.length * MORE_LETTERS) &&
      GROUP_HEADERS.includes(wordKey(header)),
  );
  const needsTopic = decision.name.startsWith('prochaine') || !DECISION.test(decision.name);
  if (!areTopics || (needsTopic && topics.length === 0) || distinct <= MOSTLY_DISTINCT) return;
  decision.settle(likely('title', 'header'));
  topics.find(({ content }) => content.distinct < GROUPED)?.settle(likely('strand'));
}

/** « Relancer », « Faire venir »: each opens with what is to be done. */
function sayDeeds({ texts }: Column): boolean {
  const deeds = texts.filter(opensWithInfinitive).length;
  return deeds > 1 && deeds >= texts.length * MOSTLY_FILLED;
}

/**
 * « Name » of a task tool names the tasks, where no other column does but « Projects » and « Description » of them, or
 * the hours of « Travail ».
 */
export function settleBareName(draft: Draft): void {
  const name = open(draft).find((one) => BARE_NAME.test(one.name));
  const titles = open(draft).filter(({ says }) => says === 'title');
  const areOthers = titles.every(
    (title) => OTHERS.test(title.name) || title.fit('title') === 'contradicts',
  );
  if (name === undefined || !areOthers || isHeld(draft, 'title')) return;
  // What depends on one another are tasks, be they called « Task A ».
  const arePersons =
    !draft.columns.some(({ says }) => says === 'dependsOn') &&
    name.texts.filter(isPersonName).length * 2 >= name.texts.length;
  if (!arePersons && name.fit('title') === 'fits') name.settle(likely('title', 'header'));
}

/** Without a title, the texts that most rows have name them: a remark, a description, a column of no name. */
export function settleTitle(draft: Draft): void {
  const group = namerAmong(draft, ['strand', 'due']);
  const isNamedElsewhere = (group ?? namerAmong(draft, ['own']))?.match != null;
  const isAnswer = ({ name, content }: Column): boolean =>
    isNamedElsewhere && ANSWER.test(name) && content.length < WORK_LETTERS;
  const candidates = draft.columns
    .filter(({ target, name }) => NAMING.includes(target ?? 'ignored') || namesRows(name))
    .concat(open(draft))
    .filter((one) => !isAnswer(one) && one.fit('title') !== 'contradicts' && one.content.count > 0);
  // What stands after the weeks of a schedule comments them.
  const axis = draft.request.table.axis?.firstColumn ?? 0;
  const before = candidates.filter(({ column }) => column < axis);
  const near = before.length > 0 ? before : candidates;
  const most = Math.max(0, ...near.map(({ content }) => content.count));
  const filled = near.filter(({ content }) => content.count >= most * MOSTLY_FILLED);
  const named = filled.filter(({ match }) => match !== null);
  const told = filled.filter(({ name }) => namesRows(name));
  // A remark names its row where no other column of words is as full, be it without a name before it.
  const others = filled.filter(
    (column) =>
      column.match === null &&
      (column.header !== '' || named.some((remark) => remark.column > column.column)) &&
      column.content.distinct >= GROUPED &&
      column.fit('title') === 'fits',
  );
  const first = told.length > 0 ? told : others.length > 0 ? [] : named;
  const [title] =
    first.length > 0
      ? [...first].sort((a, b) => a.column - b.column)
      : (others.length > 0 ? others : filled).sort((a, b) => b.content.length - a.content.length);
  // « urgent » beside one row of several that « Chantier » names is a remark.
  const isRare = group !== undefined && group.content.count >= 2 * (title?.content.count ?? 0);
  const isNamed = !isRare && (title?.content.length ?? 0) >= NAME_LETTERS;
  const found = isNamed ? title : (group ?? title ?? namerAmong(draft, ['own']));
  found?.settle(likely('title'));
}

function namesRows(name: string): boolean {
  return NAMES_ROWS.test(name) || namesReports(name);
}

/** Words of one of some targets, « Phase », « Planning », the user's own, that may name the rows where nothing else does. */
function namerAmong({ columns }: Draft, targets: readonly ColumnTarget[]): Column | undefined {
  return columns.find(({ target, isMergedDown, content }) => {
    if (!targets.includes(target ?? 'own') || isMergedDown) return false;
    const { words, marks, dates, numbers } = content;
    return words > Math.max(numbers, marks) && dates < NO_DATES;
  });
}
