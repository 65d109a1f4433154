import { SHORTENED_WORDS } from '../words/words';

/** A sentence as the cell has it, and where it starts in its paragraph. */
interface SentenceText {
  readonly text: string;
  readonly start: number;
}

/** Word's leftovers: bookmarks, fields, soft hyphens, zero-width and control characters. */
const RESIDUE =
  /\[bookmark: ?[^\]]*\]|\{ ?(?:PAGE|NUMPAGES|HYPERLINK|TOC)\b[^}]*\}|[\u00ad\u200b-\u200f\ufeff\u0000-\u0008\u000b-\u001f]/gu;
/** « - », « 2. », « a) - », « 3° - »: one mark or several. */
const BULLET =
  /^(?:\s*[-–*•·●▪■](?=\p{Lu}\p{Ll}+[ ’']\p{L})|[\s\u00a0]*(?:\p{Extended_Pictographic}\ufe0f?|[-–—•·●▪■◦*►➢✓o]|\d{1,2}(?:°\)?|[.)])|[a-zA-Z]\))[\s\u00a0]+)+/u;
/** A full stop ends a sentence when a space and something that opens one follow. */
const STOP =
  /(?<=[\s\u00a0])\.(?=\p{Lu})|(?:[.!?…]+(?:[\s\u00a0]*»|[")\]])?|;)(?=[\s\u00a0]+[«"(\[]?[\s\u00a0]*[\p{Lu}\d-]|[\s\u00a0]*$)/gu;

/** Takes away what Word leaves behind; everything the author wrote stays as it is. */
export function removeResidue(text: string): string {
  return text.replace(RESIDUE, '');
}

/** The line without its bullet or number. */
export function removeBullet(line: string): string {
  return line.replace(BULLET, '');
}

/** Abbreviations are looked for in the few letters before a full stop. */
const LONGEST_SHORT_WORD = 12;

/** Cuts a paragraph into sentences, each kept word for word. */
export function splitSentences(paragraph: string): readonly SentenceText[] {
  const sentences: SentenceText[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = paragraph.slice(start, end);
    const text = raw.trim();
    if (text !== '') sentences.push({ text, start: start + raw.indexOf(text) });
    start = end;
  };
  for (const match of paragraph.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (
      isShortened(
        paragraph.slice(Math.max(start, match.index - LONGEST_SHORT_WORD), match.index),
        match[0] + paragraph.slice(end, end + LONGEST_SHORT_WORD),
      ) ||
      isInside(paragraph, match)
    ) {
      continue;
    }
    push(end);
  }
  push(paragraph.length);
  return sentences;
}

function isShortened(before: string, mark: string): boolean {
  if (!mark.startsWith('.')) return false;
  const word = /[\p{L}\p{N}°]+$/u.exec(before)?.[0] ?? '';
  // « les membres de l’A.P.E. Il faudra »
  if (/\p{Lu}\.\p{Lu}$/u.test(before) && /^\.\s+(?:Ils?|Elles?|Nous|On)\s/u.test(mark))
    return false;
  return SHORTENED_WORDS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

/** A semicolon between brackets, or any stop inside a quotation that is closed later, ends nothing. */
function isInside(paragraph: string, { 0: mark, index }: RegExpMatchArray): boolean {
  const before = paragraph.slice(0, index);
  const isQuoted = count(before, '«') > count(before, '»') && !mark.endsWith('»');
  if (isQuoted) return paragraph.includes('»', index);
  return mark === ';' && count(before, '(') > count(before, ')');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
