import type { TakeOverNews } from '../../../programme/tracker/layout/take-over';
import type french from './home.fr.json';
import { fillPlaces } from './fill-places';

/** Tells in one sentence what became of a tracker made by an earlier version. */
export function takeOverWords(words: (typeof french)['takenOver']): (news: TakeOverNews) => string {
  return ({ added, order, cleaned }) => {
    const columns = added.map((header) => fillPlaces(words.quoted, { header })).join(', ');
    const sentence = added.length > 1 ? words.addedMany : words.addedOne;
    const done = [
      ...(added.length === 0 ? [] : [fillPlaces(sentence, { columns })]),
      ...(order === null ? [] : [tellOrder(order, words)]),
      ...(cleaned === 0 ? [] : [words.cleaned]),
    ];
    return fillPlaces(words.told, { done });
  };
}

function tellOrder(
  order: NonNullable<TakeOverNews['order']>,
  words: (typeof french)['takenOver'],
): string {
  if (order === 'moved' || order === 'moved-unseen') return words[order];
  return fillPlaces(words.orderKept, { why: words.kept[order] });
}
