import type { DraftPlace, Draft } from '../facts/draft';
import { cut, LONGEST_TITLE } from '../facts/title-words';
import { withoutArticle } from '../words/articles';
import { capitalised, fold, uncapitalised } from '../../../lib/text';
import { type CellLocation, showLocation } from '../../../workbook/location';
import type { Action } from '../../tracker/tracker';
import type { DraftLink } from '../facts/links';
import type { DeducedValue, ProposalNote, ProposedAction } from '../../reading/proposal';

export function proposeActions(
  drafts: readonly Draft[],
  links: readonly DraftLink[],
): readonly ProposedAction[] {
  const keys = keysOf(drafts);
  const linksOf = new Map<number, DraftLink[]>();
  for (const link of links) linksOf.set(link.from, [...(linksOf.get(link.from) ?? []), link]);
  return drafts.map((draft, index): ProposedAction => ({
    key: keys[index] ?? '',
    fields: fieldsOf(draft),
    dependsOn: (linksOf.get(index) ?? []).map(({ to, effect }) => ({
      key: keys[to] ?? '',
      effect,
    })),
    basis: draft.basis,
    deduced: [...draft.deduced, ...draft.due.deduced, ...likelyTerritory(draft)],
    notes: notesOf(draft),
    sources: sourcesOf(draft),
    rule: draft.rule,
    confidence: draft.basis === 'implied' || isWeak(draft) ? 'doubtful' : 'sure',
    own: [],
  }));
}

/** The same sentence gives the same key, wherever it stands on the sheet. */
function keysOf(drafts: readonly Draft[]): readonly string[] {
  const counts = new Map<string, number>();
  return drafts.map(({ sentences }) => {
    const [first] = sentences;
    const base = `${first?.location.sheet ?? ''}|${fold(first?.text ?? '')}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return `${base}|${count}`;
  });
}

function fieldsOf(draft: Draft): Omit<Action, 'id' | 'dependsOn'> {
  const [first] = draft.sentences;
  return {
    strand: draft.strand,
    title: fullTitle(titleOf(draft), draft.place, draft.about),
    type: draft.type,
    partners: draft.partnerNames,
    site: draft.place.site?.name ?? '',
    territory: draft.place.territory,
    owner: draft.owner,
    dueText: draft.due.text,
    start: draft.due.start,
    end: draft.due.end,
    precision: draft.due.precision,
    status: draft.status,
    doneOn: draft.due.doneOn,
    condition: draft.condition,
    effect: draft.effect,
    decisionMaker: draft.decisionMaker,
    dwellings: draft.dwellings,
    comment: draft.comment,
    originalText: draft.sentences.map(({ text }) => text).join('\n'),
    source: first ? showLocation(first.location) : '',
  };
}

/** One bare word says too little alone: its strand stands beside it. */
function titleOf({ title, strand, place, about }: Draft): string {
  const isBare = !/\s/u.test(title) && place.town === '' && place.site === null && about === '';
  if (!isBare) return title;
  return strand === '' || fold(strand).endsWith(fold(title)) ? title : `${title} – ${strand}`;
}

function likelyTerritory({ place }: Draft): readonly DeducedValue[] {
  if (place.territory !== '' || place.likelyTerritory === null) return [];
  const why: ProposalNote = { code: 'town-in-territory', params: { town: place.municipality } };
  return [{ field: 'territory', value: place.likelyTerritory, why }];
}

/** Announced, hoped for: the text does not say it firmly. */
function isWeak({ certainty }: Draft): boolean {
  return certainty !== null && !['Fait', 'Ferme'].includes(certainty);
}

function notesOf(draft: Draft): readonly ProposalNote[] {
  const { title, certainty, basis } = draft;
  const notes = [...draft.notes, ...draft.due.notes];
  if (isWeak(draft)) notes.push({ code: 'certainty', params: { certainty: certainty ?? '' } });
  if (basis === 'implied') notes.push({ code: 'implied', params: { title } });
  return notes;
}

function sourcesOf({ sentences }: Draft): readonly CellLocation[] {
  const places = sentences.map(({ location }) => [showLocation(location), location] as const);
  return [...new Map(places).values()];
}

/** The whole title: where or who, then what. Cut to the length a cell of Action takes. */
function fullTitle(title: string, place: DraftPlace, about: string): string {
  const site = place.site?.name ?? '';
  const isSaid = (part: string): boolean =>
    // « réhabilitation du Mirail » has said « Le Mirail ».
    title.toLowerCase().includes(withoutArticle(part).toLowerCase());
  const where = [place.town, site].filter((part) => part !== '' && !isSaid(part));
  const isOpen = about !== '' && !isSaid(about);
  const outside = where.filter((part) => !about.toLowerCase().includes(part.toLowerCase()));
  const shown = isOpen && about.length <= LONGEST_LEAD ? [about, ...outside] : where;
  const prefix = shown.join(' – ');
  if (prefix === '') return cut(capitalised(title), LONGEST_TITLE);
  const small = OPENS_SMALL.test(title) ? uncapitalised(title) : title;
  const bare = site === '' ? small : small.replace(/(?<=\S) du (?:site|quartier)(?=$| au )/u, '');
  return cut(`${prefix}${bare.includes(' : ') ? ' – ' : ' : '}${bare}`, LONGEST_TITLE);
}

/** « Deux ateliers » has no capital after the place it stands in. */
const OPENS_SMALL =
  /^(?:Une?|L[ae]s?|Des|Ce(?:t|tte|s)?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Quinze|Vingt|Trente|Plusieurs|Quelques)[\s\u00a0-]/u;

/** A lead longer than this would fill the title. */
const LONGEST_LEAD = 60;
