import { fold } from '../../../lib/text';
import { mayCallPersons } from '../../reading/card-heads';
import { contentOf, type Draft, isPlan, open, settle, textsOf } from './column-draft';
import { fitOf } from './column-fit';

const AGENT = /^agents?$/u;
const BARE_NAME = /^(?:nom|name)$/u;
const OTHERS = /^(?:proje(?:t|ct)s?|descriptions?)$/u;

/** « Name » of a task tool names the tasks, where no other column does but « Projects » and « Description » of them. */
export function settleBareName(draft: Draft): void {
  if (!isPlan(draft) || draft.taken.has('title')) return;
  const titles = open(draft).filter(({ meaning }) => meaning.action?.meaning === 'title');
  const name = open(draft).find(({ header }) => BARE_NAME.test(fold(header)));
  const areOthers = titles.every((title) => OTHERS.test(fold(title.header)));
  if (!name || !areOthers || mayCallPersons(textsOf(draft, name))) return;
  if (fitOf('title', contentOf(draft, name)) !== 'fits') return;
  settle(draft, name, { target: 'title', confidence: 'medium', why: 'header' });
}

/** « Agent » beside named tasks: who does them. */
export function settleAgents(draft: Draft): void {
  const agent = open(draft).find(({ header }) => AGENT.test(fold(header)));
  if (!agent || !isPlan(draft) || draft.taken.has('owner') || !draft.taken.has('title')) return;
  settle(draft, agent, { target: 'owner', confidence: 'medium', why: 'content' });
}
