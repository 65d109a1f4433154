import { fold } from '../../../lib/text';
import type { NamedReading } from '../facts/carried';
import type { Draft } from '../facts/draft';
import { withDefinite } from '../facts/title-words';
import { textOf } from '../words/tokens';
import { PREPOSITIONS } from '../words/words';

const CHOSEN = /(?:retenue?s?|choisie?s?|sélectionnée?s?)$/u;
const FRAME = /dans le cadre (d[’']|du |de l[’']|de la |des |de )(.+)$/u;
const TOWARDS: Readonly<Record<string, string>> = {
  'du ': 'au ',
  'des ': 'aux ',
  'de la ': 'à la ',
  'de ': 'à ',
};

/**
 * A condition about a decision of the same sentence, told in full: what the choice is for, and what
 * it would bring. « même si le quartier n’est pas retenu » is « … retenu à l’ANRU II (la sélection
 * favoriserait les financements) ».
 */
export function completeCondition(main: Draft, sentence: NamedReading): Draft {
  const decision = main.after.find(
    ({ draft }) =>
      draft.status === 'En attente de décision' && draft.sentences[0]?.order === orderOf(main),
  )?.draft;
  if (main.condition === '' || main.effect !== 'Non bloquante' || !decision) return main;
  const about = CHOSEN.test(main.condition) ? programmeOf(decision.title) : '';
  const outcome = outcomeOf(sentence, decision);
  const parts = [main.condition, about, outcome];
  return { ...main, condition: parts.filter((part) => part !== '').join(' ') };
}

function orderOf({ sentences }: Draft): number | undefined {
  return sentences[0]?.order;
}

/** « sélection dans le cadre de l’ANRU II » is « à l’ANRU II ». */
function programmeOf(title: string): string {
  const [, link = '', name = ''] = FRAME.exec(title) ?? [];
  if (name === '') return '';
  return `${TOWARDS[link] ?? (link.startsWith('de l') ? 'à l’' : 'à ')}${name}`;
}

/** « ce qui favoriserait les financements sur le projet » is « (la sélection favoriserait les financements) ». */
function outcomeOf({ text, tokens, dependent }: NamedReading, decision: Draft): string {
  const verb = dependent.find(
    ({ first, tense }) =>
      ['conditional', 'future'].includes(tense) &&
      tokens[first - 1]?.low === 'qui' &&
      tokens[first - 2]?.low === 'ce',
  );
  const noun = decision.title.split(/[\s\u00a0]/u)[0] ?? '';
  if (!verb || noun === '') return '';
  let to = verb.last + 1;
  while (to < tokens.length && isOfObject(tokens[to])) to += 1;
  const words = textOf(text, tokens.slice(verb.first, to)).trim();
  return `(${withDefinite(noun.toLowerCase(), fold(noun))} ${words})`;
}

function isOfObject(token: NamedReading['tokens'][number] | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return !['mais', 'et', 'or', 'car'].includes(token.low) && !PREPOSITIONS.has(token.low);
}
