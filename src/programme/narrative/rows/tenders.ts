import type { Draft } from '../facts/draft';
import type { DraftLink } from '../facts/links';
import { TENDER_NOUNS } from '../grammar/nouns';

/**
 * Answers and what starts after them belong to the call they answer: they take its territory when
 * they write none, and its name in their title.
 */
export function followTenders(
  drafts: readonly Draft[],
  links: readonly DraftLink[],
): readonly Draft[] {
  const completed = [...drafts];
  for (const { from, to } of links) {
    const draft = completed[from];
    const before = completed[to];
    if (!draft || !before) continue;
    const isAnswer = ANSWERS.has(draft.mark.noun) && TENDER_NOUNS.has(before.mark.noun);
    const isNext =
      draft.sentences[0]?.order === before.sentences[0]?.order && ANSWERS.has(before.mark.noun);
    if (!isAnswer && !isNext) continue;
    const territory = draft.place.territory === '' ? before.place.territory : draft.place.territory;
    const place = { ...draft.place, territory };
    completed[from] = { ...draft, place };
  }
  return completed;
}

const ANSWERS: ReadonlySet<string> = new Set(['reponse', 'offre', 'candidature']);
