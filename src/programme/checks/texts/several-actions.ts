import { piecesOf } from '../../../lib/text';

/** Telling several actions in one cell. */

const LIST_ITEM = /^\s*(?:[-–—•*▪◦·]|\d{1,2}[.)]|[a-z]\))\s+\S/u;
/** A verb in a form that makes a sentence of its own. */
const VERB =
  /(?:^|\s)(?:est|sont|sera|seront|a|ont|aura|auront|doit|doivent|peut|peuvent|[\p{L}]{2,}(?:era|eront|erait|eraient))(?=\s|$)/iu;
/** A full stop, question or exclamation mark before a word with a capital: not « M. », « art. 3 » or « bât. B ». */
const SENTENCE_END = /(?<=[\p{L}\d»)]{3}[.!?])\s+(?=«|\p{Lu}[\p{L}'’])/u;

/** One line that ends no sentence before its last letter holds one action. */
const MAYBE_SEVERAL = /\n|[.!?]\s/u;

/** The items of a bulleted, dashed or numbered cell; empty when it is not one. */
export function listedActions(title: string): readonly string[] {
  if (!MAYBE_SEVERAL.test(title)) return [];
  const items = title.split('\n').filter((line) => LIST_ITEM.test(line));
  if (items.length > 1) {
    return items.map((line) =>
      line.replace(/^\s*(?:[-–—•*▪◦·]|\d{1,2}[.)]|[a-z]\))\s+/u, '').trim(),
    );
  }
  const sentences = piecesOf(title, SENTENCE_END).filter((sentence) => VERB.test(sentence));
  return sentences.length > 1 ? sentences : [];
}

export function countSentences(title: string): number {
  return MAYBE_SEVERAL.test(title) ? piecesOf(title, SENTENCE_END).length : 1;
}
