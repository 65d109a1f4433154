import { GROUPED, MOSTLY_DISTINCT } from './column-fit';
import { areCalled, isPersonName, namePersons } from '../../reading/card-heads';
import { wordKey } from '../../names/word-index';
import { likely } from './column-guess';
import { type Draft, holderOf, isHeld, open } from './column-draft';
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
  const columns = open(draft);
  const decision = columns.find(({ name }) => DECISION.test(name));
  if (isHeld(draft, 'title') || decision === undefined) return;
  const { length, distinct } = decision.content;
  const topics = columns.filter((one) => one !== decision && one.says === 'title');
  const areTopics = topics.every(
    ({ header, content }) =>
      length > content.length * MORE_LETTERS && GROUP_HEADERS.includes(wordKey(header)),
  );
  const isStep = topics.length === 0 && decision.name.startsWith('prochaine');
  if (!areTopics || isStep || distinct <= MOSTLY_DISTINCT) return;
  decision.settle(likely('title', 'header'));
  topics.find(({ content }) => content.distinct < GROUPED)?.settle(likely('strand'));
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
  const arePersons = name.texts.filter(isPersonName).length * 2 >= name.texts.length;
  if (!arePersons && name.fit('title') === 'fits') name.settle(likely('title', 'header'));
}

/** « Agent » or « Par » over names beside tasks, « Nom » or « Prénom » with names that come back: who does them. */
export function settleAgents(draft: Draft): void {
  if (isHeld(draft, 'owner')) return;
  const title = holderOf(draft, 'title')?.column ?? Infinity;
  const personal = PERSONAL.filter((one) => isHeld(draft, one)).join();
  const agent = draft.columns.find(({ match, name, texts, target, content, column }) => {
    if (target === null && DEED.test(name)) return title < Infinity && namePersons(texts);
    if (target === null) {
      const areNamed = texts.every((text) => /^\p{Lu}/u.test(text));
      return title < Infinity && areNamed && AGENT.test(name);
    }
    const isBare = target === 'firstName' || BARE_NAME.test(name);
    if (!isBare || personal !== target || match?.why === 'remembered') return false;
    return content.distinct < MOSTLY_DISTINCT && (column > title || texts.every(areCalled));
  });
  agent?.settle(likely('owner'));
}
