import { fold } from '../../../lib/text';
import type { Draft } from '../facts/draft';
import type { ProposalNote } from '../../reading/proposal';

/** « présenter le projet du quartier »: the sentence speaks of such a site before it is named. */
function names({ sentences }: Draft, head: string): boolean {
  return head.length >= 4 && fold(sentences[0]?.text ?? '').includes(head);
}

/** The only site of a paragraph is proposed to its rows that name none: « les travaux », « le quartier ». */
export function withSiteOfParagraph(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex(({ place }) => place.site !== null);
  const { site = null, municipality = '' } = drafts[first]?.place ?? {};
  if (!site || drafts.some(({ place }) => place.site !== null && place.site.name !== site.name)) {
    return drafts;
  }
  // « La fête des voisins … Un jardin au pied de la tour Debussy … »: the paragraph is about no site.
  const head = fold(site.name).split(' ')[0] ?? '';
  const opensElsewhere = first > 0 && !drafts.slice(0, first).some((draft) => names(draft, head));
  if (opensElsewhere) return drafts;
  return drafts.map((draft, index) => {
    const isNamedLater = names(draft, head);
    const isElsewhere =
      draft.place.municipality !== '' && draft.place.municipality !== municipality;
    const isOpen = index > first || isNamedLater;
    if (draft.place.site !== null || isElsewhere || !isOpen) return draft;
    const why: ProposalNote =
      index < first
        ? { code: 'site-named-later', params: { site: site.name } }
        : { code: 'frame-of-paragraph', params: { name: site.name } };
    return { ...draft, deduced: [...draft.deduced, { field: 'site', value: site.name, why }] };
  });
}
