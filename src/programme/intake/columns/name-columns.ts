import { fold } from '../../../lib/text';
import { contentOf, type Draft, isPlan, open, settle, textsOf } from './column-draft';
import { fitOf } from './column-fit';
import { mayCallPersons } from '../../reading/card-heads';

const MOSTLY_DISTINCT = 0.9;
const AGENT = /^agents?$/u;
const BARE_NAME = /^(?:nom|name)$/u;
const PROJECT = /^proje(?:t|ct)s?$/u;

/** « Name » of a task tool names the tasks, where no other column does but « Projects ». */
export function settleBareName(draft: Draft): void {
  if (!isPlan(draft) || draft.taken.has('title')) return;
  const titles = open(draft).filter(({ meaning }) => meaning.action?.meaning === 'title');
  const name = open(draft).find(({ header }) => BARE_NAME.test(fold(header)));
  const areProjects = titles.every(({ header }) => PROJECT.test(fold(header)));
  if (!name || !areProjects || fitOf('title', contentOf(draft, name)) !== 'fits') return;
  settle(draft, name, { target: 'title', confidence: 'medium', why: 'header' });
}

/** « Agent », or « Nom » over first names, beside named tasks: who does them. */
export function settleNamesOfOwners(draft: Draft): void {
  const name = open(draft).find(
    ({ header }) => AGENT.test(fold(header)) || BARE_NAME.test(fold(header)),
  );
  if (!name || !isPlan(draft) || draft.taken.has('owner') || !draft.taken.has('title')) return;
  const texts = textsOf(draft, name);
  const isAgent = AGENT.test(fold(name.header));
  const areNames = texts.every((text) => /^\p{Lu}/u.test(text) && !/\d/u.test(text));
  if (texts.length === 0 || !(areNames || isAgent)) return;
  const { distinct } = contentOf(draft, name);
  const isSure = isAgent || distinct < MOSTLY_DISTINCT || mayCallPersons(texts);
  if (isSure) settle(draft, name, { target: 'owner', confidence: 'medium', why: 'content' });
}
