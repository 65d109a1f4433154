import { readClauses } from '../clauses/clauses';
import { type Span } from '../clauses/clause';
import { type Carried, type NamedReading, NOTHING_CARRIED } from '../facts/carried';
import { afterSentence, carryFrame } from '../facts/context';
import { withCount } from '../facts/counted';
import { findDatedWords } from '../clauses/dated-words';
import type { Draft, DraftSentence } from '../facts/draft';
import { type IdleSentence, withIdle } from './idle-sentences';
import { impliedByProposal } from './implied';
import { nominalRow, tellsBounds } from './nominal';
import { nounPhrase } from '../clauses/phrases';
import { findPartners } from '../mentions/partners';
import { type NamedSentence, type PartnerSearch } from '../mentions/partner-mention';
import { findPlaces, placedTokens } from '../mentions/places';
import { type Memory } from '../facts/memory';
import { withSaidEnd } from './goes-on';
import { readSentenceRows } from './sentence-rows';
import { withSiteOfParagraph } from './site-of-paragraph';
import { withoutArticle } from '../topics/title-words';
import { splitSentences } from '../grammar/sentences';
import { tokenise } from '../grammar/tokens';
import { findVerbGroups } from '../grammar/verb-groups';
import { datedSpans } from '../clauses/units';
import type { CellLocation } from '../../../workbook/location';
import type { ReadingContext } from '../../reading/reading-context';

export interface Paragraph {
  readonly text: string;
  readonly strand: string;
  /** « des relais territoriaux »: what the heading says bare nouns are of; `''` without. */
  readonly strandComplement: string;
  readonly location: CellLocation;
  /** Counts the paragraphs of the sheet. */
  readonly order: number;
  /** A line of a list: it needs no verb to be an action. */
  readonly isItem: boolean;
}

/** What names are looked for by. */
export interface NamesScope extends Pick<PartnerSearch, 'seen' | 'towns'> {
  readonly context: ReadingContext;
}

export interface ParagraphScope extends NamesScope {
  /** Counts the sentences before it. */
  readonly firstSentence: number;
  /** What the strand last spoke of. */
  readonly memory: Memory;
}

export interface ParagraphRows {
  readonly drafts: readonly Draft[];
  readonly sentences: number;
  readonly memory: Memory;
}

/** « Quimper : les travaux … »: what stands before the colon sets the place. */
const LEAD = /^([^:.!?;(]{2,60}?)[\s\u00a0]*:[\s\u00a0]+(?=\S)/u;

/** The rows of one paragraph. */
export function readParagraph(paragraph: Paragraph, scope: ParagraphScope): ParagraphRows {
  let drafts: readonly Draft[] = [];
  const idle: IdleSentence[] = [];
  let carried: Carried = NOTHING_CARRIED;
  let memory: Memory = { ...scope.memory, earlier: [] };
  const texts = splitSentences(paragraph.text);
  for (const [index, { text }] of texts.entries()) {
    const lead = LEAD.exec(text)?.[0] ?? '';
    if (lead !== '' && index === 0) carried = carryLead(lead, carried, scope);
    const sentence = nameSentence(text, scope);
    carried = carryFrame(sentence, sentence.clauses[0]?.frame ?? NO_SPAN, { ...carried });
    const source = sourceOf(paragraph, text, scope.firstSentence + index);
    const reading = {
      strand: paragraph.strand,
      strandComplement: paragraph.strandComplement,
      carried: before(carried, sentence),
      source,
      before: drafts,
      memory,
      context: scope.context,
    };
    const read =
      sentence.clauses.length > 0 && !tellsBounds(sentence)
        ? readSentenceRows(sentence, reading)
        : nominalRow(sentence, reading);
    if (read.drafts.length === 0) {
      idle.push({ source, after: drafts.length - 1 });
      const [clause] = sentence.clauses;
      if (clause) drafts = withCount(sentence, clause, drafts);
    }
    const whole = withSaidEnd(sentence, read.drafts, reading);
    drafts = whole === null ? [...drafts, ...read.drafts] : [...drafts.slice(0, -1), whole];
    memory = read.memory;
    carried = afterSentence(sentence, carried);
  }
  const implied = impliedByProposal(drafts);
  const all = implied ? [...drafts, implied] : drafts;
  return {
    drafts: withIdle(withSiteOfParagraph(all), idle, paragraph.strand),
    sentences: texts.length,
    memory,
  };
}

const NO_SPAN: Span = { from: 0, to: 0 };

/** Reads a sentence with the names it holds. */
function nameSentence(text: string, scope: NamesScope): NamedReading {
  const tokens = tokenise(text);
  const dated = datedSpans({ tokens }, findDatedWords(text, scope.context));
  return { ...readClauses(text, tokens, dated), ...findNames({ text, tokens }, scope) };
}

/** The bodies and the places of a sentence. */
export function findNames(
  sentence: NamedSentence,
  { context, seen, towns }: NamesScope,
): Pick<NamedReading, 'partners' | 'places'> {
  const { references } = context;
  const places = findPlaces(sentence, references);
  const placed = placedTokens(sentence, places);
  return { places, partners: findPartners(sentence, { references, seen, towns, placed }) };
}

/** What was carried before this sentence’s own names. */
function before(carried: Carried, { partners }: NamedReading): Carried {
  return { ...carried, named: carried.named.filter((mention) => !partners.includes(mention)) };
}

function carryLead(lead: string, carried: Carried, scope: ParagraphScope): Carried {
  // « Les travaux ont commencé en janvier : … » tells, it is no heading.
  if (findVerbGroups(tokenise(lead)).length > 0) return carried;
  const sentence = nameSentence(`À ${lead.replace(/[\s\u00a0]*:[\s\u00a0]*$/u, '')}`, scope);
  const framed = carryFrame(sentence, { from: 0, to: sentence.tokens.length }, carried);
  const isPlace = framed.place.town !== '' || framed.place.site !== null;
  const about = lead.replace(/[\s\u00a0]*:[\s\u00a0]*$/u, '');
  return isPlace && !opensAction(about) ? framed : { ...framed, about: withoutArticle(about) };
}

/** « Réhabilitation de 5 pavillons à Commercy : … »: the lead says what, besides where. */
function opensAction(lead: string): boolean {
  const tokens = tokenise(lead);
  return (nounPhrase(tokens, { from: 0, to: tokens.length })?.senses.length ?? 0) > 0;
}

function sourceOf(paragraph: Paragraph, text: string, order: number): DraftSentence {
  return { text, location: paragraph.location, order, paragraph: paragraph.order };
}
