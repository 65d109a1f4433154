import { fold } from '../../lib/text';
import type { Partner, Site } from '../tracker/tracker';
import type { Draft } from './facts/draft';
import type { ReadingContext } from '../reading/reading-context';
import { type DraftLink, linkDrafts } from './facts/links';
import { TENDER_NOUNS } from '../lexicon/nouns';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { openGrid } from '../reading/grid';
import type { SheetReading } from '../reading/proposal';
import { IN_ROW, openLedger } from '../reading/ledger';
import { readLines } from './lines/blocks';
import { headedBy, type Memory, NO_MEMORY } from './facts/antecedents';
import { type Paragraph, sortLines } from './lines/strands';
import { ownerApart } from './facts/owner';
import { splitSentences } from './lines/sentences';
import { readParagraph } from './rules/paragraphs';
import { proposeActions } from './rules/proposals';

/**
 * Reads a sheet of prose: headings give the strands, sentences the actions. What the text says goes
 * into the fields; what it only suggests is proposed beside them; every filled cell is accounted for.
 */
export function readNarrative(sheet: SheetSnapshot, context: ReadingContext): SheetReading {
  const grid = openGrid(sheet, context.dateSystem);
  const ledger = openLedger(grid);
  const strands = context.lists.strands.map(({ name }) => name);
  const { paragraphs, newStrands, uses } = sortLines(readLines(grid, context), strands);
  const read = readParagraphs(paragraphs, context);
  const links = linkDrafts(read);
  const drafts = followTenders(read, links);
  const actions = proposeActions(drafts, links);
  for (const { sources } of actions) {
    for (const { row, column } of sources) ledger.mark(row, column, IN_ROW);
  }
  // A cell of several lines is in a row as soon as one of them is.
  for (const { location, use } of uses) ledger.mark(location.row, location.column, use);
  return {
    actions,
    sessions: [],
    attendances: [],
    partners: partnersIn(drafts),
    sites: sitesIn(drafts),
    newStrands,
    cells: ledger.close('not-understood'),
  };
}

function readParagraphs(
  paragraphs: readonly Paragraph[],
  context: ReadingContext,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let sentences = 0;
  let memory: Memory = NO_MEMORY;
  let strand = '';
  const isShared = ({ text }: Paragraph): boolean =>
    splitSentences(text).some((one) => ownerApart(one.text).owner !== '');
  const areShared = paragraphs.filter(isShared).length > 1;
  for (const paragraph of paragraphs) {
    if (paragraph.strand !== strand) memory = headedBy(paragraph.strand);
    strand = paragraph.strand;
    const read = readParagraph(paragraph, { context, firstSentence: sentences, memory, areShared });
    drafts.push(...read.drafts);
    sentences += read.sentences;
    // « Concernant les élections : »
    const isLead = read.drafts.length === 0 && paragraph.text.endsWith(':');
    memory = isLead ? headedBy(paragraph.text) : read.memory;
  }
  return drafts;
}

/** Answers to a call, and what starts after them, take its territory when they write none. */
function followTenders(drafts: readonly Draft[], links: readonly DraftLink[]): readonly Draft[] {
  const completed = [...drafts];
  for (const { from, to } of links) {
    const [draft, before] = [completed[from], completed[to]];
    if (!draft || !before || draft.place.territory !== '') continue;
    const isAnswer = ANSWERS.has(draft.mark.noun) && TENDER_NOUNS.has(before.mark.noun);
    const isNext =
      draft.sentences[0]?.order === before.sentences[0]?.order && ANSWERS.has(before.mark.noun);
    const { territory } = before.place;
    if (isAnswer || isNext) completed[from] = { ...draft, place: { ...draft.place, territory } };
  }
  return completed;
}

const ANSWERS: ReadonlySet<string> = new Set(['reponse', 'offre', 'candidature']);

export function partnersIn(drafts: readonly Draft[]): readonly Partner[] {
  const partners = new Map<string, Partner>();
  for (const draft of drafts) {
    for (const partner of draft.partners)
      if (!partners.has(fold(partner.name))) partners.set(fold(partner.name), partner);
  }
  return [...partners.values()].filter(({ name }) => !name.includes('à préciser'));
}

function sitesIn(drafts: readonly Draft[]): readonly Site[] {
  const sites = new Map<string, Site>();
  for (const { place } of drafts) {
    if (place.site === null) continue;
    const key = fold(place.site.name);
    const held = sites.get(key) ?? place.site;
    sites.set(key, held.municipality === '' ? { ...held, municipality: place.municipality } : held);
  }
  return [...sites.values()];
}
