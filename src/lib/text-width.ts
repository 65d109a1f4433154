import { remember } from './remember';
import widths from './letter-widths.json';

/**
 * Widths of the letters of Calibri, in hundredths of its size: Excel's own font, whose measures the
 * free font Carlito shares. Bold letters are up to a twentieth wider.
 */
const WIDTHS: Readonly<Record<string, string>> = widths;
/** Signs that Calibri lacks come from wider fonts. */
const OTHER_WIDTH = 100;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);
const REMEMBERED_LETTERS = 1_000;
const ACCENTS = /\p{M}/gu;

/** The width of a letter, whose accents take no room. */
const widthOfLetter = remember((letter) => {
  const bare = Array.from(letter.normalize('NFD').replace(ACCENTS, ''));
  return bare.reduce((sum, one) => sum + (WIDTH_OF.get(one) ?? OTHER_WIDTH), 0);
}, REMEMBERED_LETTERS);

function hundredthsOf(text: string): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTH_OF.get(letter) ?? widthOfLetter(letter);
  return hundredths;
}

/** How wide a text is on one line in Calibri, in points, for a size in points. */
export function widthOfText(text: string, size: number): number {
  return (hundredthsOf(text) * size) / 100;
}

interface Room {
  /** Points. */
  readonly room: number;
  readonly size: number;
}

/**
 * Over how many lines a cell wraps a text in Calibri, for a room and a size in points: between words,
 * and within a word only when it is longer than a line.
 *
 * @example countLines('Premières attributions de logements', { room: 80, size: 9 }) // 2
 */
export function countLines(text: string, room: Room): number {
  return wrapText(text, room).length;
}

/** The lines over which a cell wraps a text: put together, they are the text again, spaces and line ends included. */
export function wrapText(text: string, room: Room): readonly string[] {
  return text.split(/(?<=\n)/u).flatMap((paragraph) => wrapParagraph(paragraph, room));
}

function wrapParagraph(paragraph: string, room: Room): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of paragraph.match(/\S+\s*|\s+/gu) ?? []) {
    const joined = width + hundredthsOf(word.trimEnd());
    if (line !== '' && (joined * room.size) / 100 <= room.room) line += word;
    else {
      if (line !== '') lines.push(line);
      line = word;
      while (!fits(line, room)) {
        const cut = countFitting(line, room);
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
      width = 0;
    }
    width += hundredthsOf(width === 0 ? line : word);
  }
  return [...lines, line];
}

function fits(line: string, { room, size }: Room): boolean {
  return line.length < 2 || widthOfText(line.trimEnd(), size) <= room;
}

/** How many of its first letters a line has room for, at least one. */
function countFitting(line: string, room: Room): number {
  let count = 1;
  while (fits(line.slice(0, count + 1), room)) count += 1;
  return count;
}
