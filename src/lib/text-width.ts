/**
 * Widths of the letters of Calibri, in hundredths of its size: Excel's own font, whose measures the
 * free font Carlito shares. Bold letters are up to a twentieth wider.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  22: "'",
  23: ' il',
  24: 'j',
  25: ',.I‘’·',
  27: ':;',
  30: '()`',
  31: '-[]f{}',
  32: 'J',
  33: '!t',
  34: '°',
  35: 'r',
  39: '/\\s',
  40: '"z',
  42: 'Lc“”',
  43: 'x',
  45: 'kvy',
  46: '?FS|',
  47: 'Zg',
  48: 'a',
  49: 'ETY',
  50: '#*+<=>^_e~–•×≤≥',
  51: '$0123456789«»€',
  52: 'KPX',
  53: 'Cbdhnopqu',
  54: 'BR',
  57: 'V',
  58: 'A',
  62: 'DH',
  63: 'G',
  64: 'U',
  65: 'N',
  66: 'O',
  67: 'Q',
  68: '&',
  69: '…',
  71: '%w',
  77: 'Ææ',
  80: 'm',
  87: 'MŒœ',
  89: '@W',
  91: '—→',
};
/** Signs that Calibri lacks come from wider fonts. */
const OTHER_WIDTH = 100;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);
const ACCENTS = /\p{M}/gu;

/** How wide a text is on one line in Calibri, in points, for a size in points. */
export function widthOfText(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFD').replace(ACCENTS, '')) {
    hundredths += WIDTH_OF.get(letter) ?? OTHER_WIDTH;
  }
  return (hundredths * size) / 100;
}

/**
 * Over how many lines a cell wraps a text in Calibri, for a room and a size in points: between words,
 * and within a word only when it is longer than a line.
 *
 * @example countLines('Premières attributions de logements', { room: 80, size: 9 }) // 2
 */
export function countLines(
  text: string,
  { room, size }: { readonly room: number; readonly size: number },
): number {
  const paragraphs = text.split(/\r?\n/u);
  return paragraphs.reduce((count, paragraph) => count + linesOf(paragraph, room, size), 0);
}

function linesOf(paragraph: string, room: number, size: number): number {
  const space = widthOfText(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
    const width = widthOfText(word, size);
    const next = used === 0 ? width : used + space + width;
    if (next > room && used > 0) lines += 1;
    used = next > room ? width : next;
    if (used > room) {
      const more = Math.ceil(used / room) - 1;
      lines += more;
      used -= more * room;
    }
  }
  return lines;
}
