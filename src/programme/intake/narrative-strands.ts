import { type Ledger, leftFor, usedAs } from './ledger';
import {
  type Line,
  headingWords,
  isDocumentTitle,
  isKnownStrand,
  strandOf,
} from './narrative-blocks';
import type { Paragraph } from './narrative-paragraphs';
import { ofWords } from './narrative-title-words';

interface SortedLines {
  readonly paragraphs: readonly Paragraph[];
  readonly newStrands: readonly string[];
}

/** Gives each paragraph its strand. A heading that opens nothing is a title. */
export function sortLines(
  lines: readonly Line[],
  known: readonly string[],
  ledger: Ledger,
): SortedLines {
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
