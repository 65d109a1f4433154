import { namedPartner } from '../../tracker/named-partner';
import { GATHERED_PEOPLE, GROUPS_OF_PEOPLE, MEETING_PEOPLE } from '../../lexicon/people-words';
import { PARTNER_CUES } from '../../lexicon/body-words';
import { finiteForm, knownParticipleOf } from '../grammar/conjugation';
import { capitalised, isNameWord, nameEnd } from './names';
import type { NamedSentence, PartnerMention } from './partner-mention';
import { type Token, textOf } from '../grammar/tokens';
import { DETERMINERS } from '../grammar/words';

const LINKS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);

/**
 * « Un groupe d’habitants du Vallon prépare la fête », « rencontré les délégués de la cité Foch »: people
 * told by their place, when they act or are met.
 */
export function residentGroup({ text, tokens }: NamedSentence, at: number): PartnerMention | null {
  if (!GROUPS_OF_PEOPLE.has(tokens[at]?.low ?? '')) return null;
  const to = groupEnd(tokens, at);
  if (to === null || !(isMet(tokens, at) || isActing(tokens, at, to))) return null;
  const name = capitalised(textOf(text, tokens.slice(at, to)));
  return { from: at, to, name, partner: namedPartner(name), isKnown: false, lacksTown: false };
}

/** Past « d’habitants » and the place; null without a place, « un groupe d’habitants » is anyone. */
function groupEnd(tokens: readonly Token[], at: number): number | null {
  let place = at + 1;
  if (LINKS.has(tokens[place]?.low ?? '')) {
    const people = skipArticle(tokens, place + 1);
    if (GATHERED_PEOPLE.has(tokens[people]?.low ?? '')) place = people + 1;
  }
  if (!LINKS.has(tokens[place]?.low ?? '')) return null;
  const noun = skipArticle(tokens, place + 1);
  const isOfSite = tokens[noun]?.capitals === 'none';
  const name = isOfSite ? skipLinks(tokens, noun + 1) : noun;
  return isNameWord(tokens[name]) ? nameEnd(tokens, name) : null;
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return ['la', "l'", 'les', 'nos'].includes(tokens[at]?.low ?? '') ? at + 1 : at;
}

function skipLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    LINKS.has(tokens[at]?.low ?? '') ||
    ['la', 'le', 'les', "l'"].includes(tokens[at]?.low ?? '')
  )
    at += 1;
  return at;
}

/** « avec », « nous avons reçu, le 3 mars, »: what is before, its article and a date apart. */
function isMet(tokens: readonly Token[], at: number): boolean {
  if (PARTNER_CUES.has(tokens[at - 2]?.low ?? '')) return true;
  const before = tokens.slice(Math.max(at - 8, 0), at - 1);
  const verb = before.findLastIndex(({ low }) => MEETING_PEOPLE.has(infinitiveOf(low)));
  const between = verb < 0 ? [] : before.slice(verb + 1);
  return (
    verb >= 0 && between.every(({ kind, low }) => kind !== 'word' || low === 'le' || isMonth(low))
  );
}

function isMonth(low: string): boolean {
  return finiteForm(low) === null && !DETERMINERS.has(low) && !LINKS.has(low);
}

function infinitiveOf(low: string): string {
  return (knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '';
}

/** At the head of a clause, with a verb of doing: « s’est constitué », « se réunit » tell of the group. */
function isActing(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 2];
  const opens = DETERMINERS.has(tokens[at - 1]?.low ?? '') && (!before || before.kind === 'mark');
  const verb = tokens.findIndex(({ low }, place) => place >= to && finiteForm(low) !== null);
  if (!opens || verb < 0) return false;
  const isReflexive = ['se', "s'"].includes(tokens[verb - 1]?.low ?? '');
  const form = finiteForm(tokens[verb]?.low ?? '')?.verb;
  const isPassive = form?.infinitive === 'être';
  return !isReflexive && !isPassive && !OF_THE_GROUP.has(form?.sense ?? '');
}

const OF_THE_GROUP: ReadonlySet<string> = new Set(['meet', 'start', 'hold', 'continue', 'end']);
