import { rowsUnderHeader } from '../headers/find-tables';
import { fold } from '../../../lib/text';
import { fitOf, GROUPED, MOSTLY_DISTINCT } from './column-fit';
import { areCalled, isPersonName, namePersons } from '../../reading/card-heads';
import { wordKey } from '../../names/word-index';
import { likely } from './column-guess';
import { contentOf, type Draft, isPlan, open, settle, textsOf } from './column-draft';
import type { ColumnHeader } from './column-headers';
import { GROUP_HEADERS } from '../headers/header-words';

const AGENT = /^(?:agents?|par)$/u;
/** Over names: who does it, where no other column says who. */
const DEED = /^(?:animations?|organisation|coordination|suivi|relance|elue?(?: referente?)?)$/u;
const PERSONAL = ['lastName', 'firstName'] as const;
export const BARE_NAME = /^(?:nom|name)$/u;
const OTHERS = /^(?:proje(?:t|ct)s?|descriptions?)$/u;
const DECISION = /^(?:decisions?(?: prises?)?|ce qui .+ decide|prochaines? etapes?)$/u;
/** Sentences beside the words that name their topics. */
const MORE_LETTERS = 1.5;

/** « Décision », in sentences of it beside their « Objet »: what is to be done. */
export function settleDecisions(draft: Draft): void {
  const headers = open(draft);
  const decision = headers.find(({ header }) => DECISION.test(fold(header)));
  if (!isPlan(draft) || draft.taken.has('title') || decision === undefined) return;
  const decided = contentOf(draft, decision);
  const topics = headers.filter(
    (one) => one !== decision && one.meaning.action?.meaning === 'title',
  );
  const areTopics = topics.every((topic) => {
    const isLonger = decided.length > contentOf(draft, topic).length * MORE_LETTERS;
    return isLonger && GROUP_HEADERS.includes(wordKey(topic.header));
  });
  const isStep = topics.length === 0 && /^prochaine/u.test(fold(decision.header));
  if (!areTopics || isStep || decided.distinct <= MOSTLY_DISTINCT) return;
  settle(draft, decision, likely('title', 'header'));
  const group = topics.find((topic) => contentOf(draft, topic).distinct < GROUPED);
  if (group !== undefined && !draft.taken.has('strand')) settle(draft, group, likely('strand'));
}

/** « Name » of a task tool names the tasks, where no other column does but « Projects » and « Description » of them. */
export function settleBareName(draft: Draft): void {
  if (!isPlan(draft) || draft.taken.has('title')) return;
  const titles = open(draft).filter(({ meaning }) => meaning.action?.meaning === 'title');
  const name = open(draft).find(({ header }) => BARE_NAME.test(fold(header)));
  const areOthers = titles.every((title) => OTHERS.test(fold(title.header)));
  const texts = name ? textsOf(draft, name) : [];
  if (!name || !areOthers || texts.filter(isPersonName).length * 2 >= texts.length) return;
  if (fitOf('title', contentOf(draft, name)) !== 'fits') return;
  settle(draft, name, likely('title', 'header'));
}

/** « Agent » or « Par » over names beside tasks, « Nom » or « Prénom » with names that come back: who does them. */
export function settleAgents(draft: Draft): void {
  if (!isPlan(draft) || draft.taken.has('owner')) return;
  const at = draft.headers.findIndex(({ column }) => draft.settled.get(column)?.target === 'title');
  const agent = draft.headers.find((header, index) => {
    const { target, why } = draft.settled.get(header.column) ?? {};
    const texts = textsOf(draft, header);
    const areNamed = texts.every((text) => /^\p{Lu}/u.test(text));
    if (target === undefined && at < 0) return false;
    if (target === undefined && DEED.test(fold(header.header))) return namePersons(texts);
    if (target === undefined) return areNamed && AGENT.test(fold(header.header));
    const isBare = target === 'firstName' || BARE_NAME.test(fold(header.header));
    const isAlone = PERSONAL.filter((one) => draft.taken.has(one)).join() === target;
    if (!isBare || !isAlone || why === 'remembered') return false;
    if (contentOf(draft, header).distinct >= MOSTLY_DISTINCT) return false;
    return (at >= 0 && index > at) || texts.every(areCalled);
  });
  if (agent) settle(draft, agent, likely('owner'));
}

/** Whether at least half of what a column holds is merged over the rows under it. */
export function isMergedDown(
  { request: { grid, table } }: Draft,
  { column }: ColumnHeader,
): boolean {
  const filled = rowsUnderHeader(table).filter((row) => {
    const merge = grid.merge(row, column);
    // A cell alone in its row is a heading or a legend: it groups nothing.
    const isOfRow = merge === null ? grid.filled(row).length > 1 : merge.row === row;
    return isOfRow && !grid.isEmpty(row, column);
  });
  const merged = filled.filter((row) => {
    const { rowCount = 1, columnCount = 1 } = grid.merge(row, column) ?? {};
    return rowCount > 1 && columnCount === 1;
  });
  return merged.length > 0 && merged.length >= filled.length / 2;
}

/** Whether a column says something of the first row: what begins later is a note, and groups nothing. */
export function filledFirst(
  { request: { grid, table } }: Draft,
  { column }: ColumnHeader,
): boolean {
  const first = rowsUnderHeader(table).find((row) => grid.filled(row).length > 0);
  return first !== undefined && !grid.isEmpty(first, column);
}
