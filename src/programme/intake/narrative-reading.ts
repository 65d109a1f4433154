import type { Action } from '../tracker/tracker';
import type { Partner, Site } from '../tracker/tracker';
import { fold } from '../../lib/text';
import type { CellLocation } from '../../workbook/location';
import { showLocation } from '../../workbook/location';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { openGrid } from './grid';
import { tokenise } from './narrative-tokens';
import { IN_ROW, type Ledger, leftFor, openLedger, usedAs } from './ledger';
import {
  headingWords,
  isDocumentTitle,
  isKnownStrand,
  type Line,
  readLines,
  strandOf,
} from './narrative-blocks';
import type { Draft } from './narrative-draft';
import { type DraftLink, linkDrafts } from './narrative-links';
import { followTenders } from './narrative-tenders';
import { findNames, type Paragraph, readParagraph } from './narrative-paragraphs';
import { type Memory, NO_MEMORY } from './narrative-memory';
import { ofWords } from './narrative-title-words';
import { splitSentences } from './narrative-sentences';
import { fullTitle } from './narrative-titles';
import type { DeducedValue, ProposalNote, ProposedAction, SheetReading } from './proposal';
import type { ReadingContext } from './reading-context';

/**
 * Reads a sheet of prose: headings give the strands, sentences the actions. What the text says goes
 * into the fields; what it only suggests is proposed beside them; every filled cell is accounted for.
 */
export function readNarrative(sheet: SheetSnapshot, context: ReadingContext): SheetReading {
  const grid = openGrid(sheet, context.dateSystem);
  const ledger = openLedger(grid);
  const strands = context.lists.strands.map(({ name }) => name);
  const { paragraphs, newStrands } = sortLines(readLines(grid), strands, ledger);
  const read = readParagraphs(paragraphs, context);
  const links = linkDrafts(read);
  const drafts = followTenders(read, links);
  const actions = proposeActions(drafts, links);
  for (const { sources } of actions) {
    for (const { row, column } of sources) ledger.mark(row, column, IN_ROW);
  }
  return {
    actions,
    sessions: [],
    attendances: [],
    partners: partnersIn(drafts),
    sites: sitesIn(drafts),
    newStrands,
    territories: newTerritories(drafts, context),
    cells: ledger.close('not-understood'),
  };
}

interface SortedLines {
  readonly paragraphs: readonly Paragraph[];
  readonly newStrands: readonly string[];
}

/** Gives each paragraph its strand. A heading that opens nothing is a title. */
function sortLines(lines: readonly Line[], known: readonly string[], ledger: Ledger): SortedLines {
  const paragraphs: Paragraph[] = [];
  const newStrands: string[] = [];
  let strand = '';
  let strandComplement = '';
  for (const [index, line] of lines.entries()) {
    const { row, column } = line.location;
    if (line.kind === 'heading') {
      if (!opensStrand(lines, index, { known, isFirst: strand === '' })) {
        ledger.mark(row, column, leftFor('title'));
        continue;
      }
      const { name, isNew } = strandOf(line.text, known);
      strand = name;
      strandComplement = complementOf(line.text);
      if (isNew && !newStrands.includes(name)) newStrands.push(name);
      ledger.mark(row, column, usedAs('strand'));
    } else if (line.kind === 'prose') {
      if (strand === '' && isTitleLine(lines, index)) ledger.mark(row, column, leftFor('title'));
      else
        paragraphs.push({
          text: line.text,
          strand,
          strandComplement,
          location: line.location,
          order: paragraphs.length,
          isItem: line.isItem,
        });
    } else if (line.kind === 'date') ledger.mark(row, column, usedAs('reference-date'));
    else if (line.kind === 'computed') ledger.mark(row, column, leftFor('computed'));
    else ledger.mark(row, column, leftFor(line.kind === 'title' ? 'title' : 'not-understood'));
  }
  return { paragraphs, newStrands };
}

/** « Les relais territoriaux » is what bare nouns of its rows are of: « des relais territoriaux ». */
function complementOf(heading: string): string {
  const words = headingWords(heading);
  return /^(?:l[ae]s?\s|l[’'])/iu.test(words)
    ? ofWords(words.charAt(0).toLowerCase() + words.slice(1))
    : '';
}

/** A known strand always counts; another heading counts when prose follows it. */
function opensStrand(
  lines: readonly Line[],
  index: number,
  { known, isFirst }: { readonly known: readonly string[]; readonly isFirst: boolean },
): boolean {
  const line = lines[index];
  if (line?.kind !== 'heading') return false;
  if (isKnownStrand(line.text, known)) return true;
  return lines[index + 1]?.kind === 'prose' && !(isFirst && isDocumentTitle(line.text));
}

/** Above the first strand, a line without a full stop is a title. */
function isTitleLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const isFollowed = lines.slice(index + 1).some(({ kind }) => kind === 'heading');
  return (
    line?.kind === 'prose' &&
    isFollowed &&
    !line.isItem &&
    !/[.!;]$/u.test(line.text) &&
    line.text.length < 120
  );
}

function readParagraphs(
  paragraphs: readonly Paragraph[],
  context: ReadingContext,
): readonly Draft[] {
  const seen = seenBodies(paragraphs, context);
  const drafts: Draft[] = [];
  let sentences = 0;
  let memory: Memory = NO_MEMORY;
  let strand = '';
  for (const paragraph of paragraphs) {
    if (paragraph.strand !== strand) memory = NO_MEMORY;
    strand = paragraph.strand;
    const read = readParagraph(paragraph, { context, seen, firstSentence: sentences, memory });
    drafts.push(...read.drafts);
    sentences += read.sentences;
    memory = read.memory;
  }
  return drafts;
}

/** Names that some sentence shows to be a body: « avec Emmaüs » tells what « pour Emmaüs » means. */
function seenBodies(
  paragraphs: readonly Paragraph[],
  context: ReadingContext,
): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (const { text } of paragraphs) {
    for (const sentence of splitSentences(text)) {
      const named = { text: sentence.text, tokens: tokenise(sentence.text) };
      for (const { name, isKnown, lacksTown } of findNames(named, { context, seen }).partners) {
        const bare = name.replace(/^(?:Association|L[ae]s?) /u, '');
        if (!isKnown && !lacksTown)
          for (const word of [name, bare]) seen.set(fold(word), seen.get(fold(word)) ?? name);
      }
    }
  }
  return seen;
}

function proposeActions(
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
    owner: '',
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
  return isBare && strand !== '' ? `${title} – ${strand}` : title;
}

function likelyTerritory({ place }: Draft): readonly DeducedValue[] {
  if (place.territory !== '' || place.likelyTerritory === null) return [];
  return [
    {
      field: 'territory',
      value: place.likelyTerritory,
      why: { code: 'town-in-territory', params: { town: place.municipality } },
    },
  ];
}

function notesOf(draft: Draft): readonly ProposalNote[] {
  const certainty = draft.certainty;
  const isWeak = certainty !== null && !['Fait', 'Ferme'].includes(certainty);
  return [
    ...draft.notes,
    ...draft.due.notes,
    ...(isWeak ? [{ code: 'certainty' as const, params: { certainty } }] : []),
    ...(draft.basis === 'implied'
      ? [{ code: 'implied' as const, params: { title: draft.title } }]
      : []),
  ];
}

function sourcesOf({ sentences }: Draft): readonly CellLocation[] {
  const seen = new Set<string>();
  return sentences.flatMap(({ location }) => {
    const key = showLocation(location);
    if (seen.has(key)) return [];
    seen.add(key);
    return [location];
  });
}

function partnersIn(drafts: readonly Draft[]): readonly Partner[] {
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

function newTerritories(drafts: readonly Draft[], { lists }: ReadingContext): readonly string[] {
  const known = new Set(lists.territories.map(fold));
  const written = drafts
    .flatMap(({ place }) => place.territory.split(' ; '))
    .filter((name) => name !== '' && !known.has(fold(name)));
  return [...new Set(written)];
}
