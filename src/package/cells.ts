import { columnIndex } from '../workbook/location';
import { detached } from './cell-text';
import { UnreadablePackage } from './trouble';

/** What a tag says besides the place of its cell: the cells of a sheet are written in a few ways. */
export interface CellTag {
  /** As written. */
  readonly told: string;
  /** `s`, `n`, `str`, `inlineStr`, `b`, `e` or `d`; `n` when it is not told. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  /** As written, without its type nor the marks that lead to parts that no copy holds. */
  readonly looks: string;
  /** The same with its type. */
  readonly kept: string;
}

/** In the tag of a row. */
export const HIDDEN = /\shidden\s*=\s*["'](?:1|true|on)["']/;
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const PLACE = /\sr\s*=\s*["']([A-Za-z]{1,3})\d*["']/;
const TYPE = /\st\s*=\s*["'](\w+)["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
/** Marks that lead to parts of the package that are not copied. */
const LINKED = /\s[cv]m\s*=\s*["']\d+["']/g;
const SLASH = 47;

/**
 * Goes from row to row and from cell to cell of the text of a sheet, and cuts out nothing that is not
 * asked for: a large sheet has a million cells, most of which stay as they are.
 */
export class CellReader {
  /** Whole rows. */
  text = '';
  /** Counts from 0, as the column; -1 before the first. */
  row = -1;
  column = -1;
  /** Where the row begins, and where its tag ends, `>` left out. */
  rowFrom = 0;
  rowTagTo = 0;
  /** Where the cell begins and ends. */
  from = 0;
  to = 0;
  /** Where the text of its formula begins and ends, once {@link hasFormula} found one. */
  formulaFrom = 0;
  formulaTo = 0;
  /** Attributes of that formula. */
  formulaTag = '';
  private placeTo = 0;
  private tagTo = 0;
  private insideFrom = 0;
  private insideTo = 0;
  private mayLink = false;
  private readonly tags = new Map<string, CellTag>();
  /** The last tag of each column, as it is written: most cells repeat that of the cell above. */
  private readonly above: CellTag[] = [];
  private readonly formulaTags: string[] = [];
  private readonly cellEnds: string;
  private readonly rowEnds: string;
  private readonly formulaEnds: string;

  constructor(readonly prefix: string) {
    this.cellEnds = `</${prefix}c>`;
    this.rowEnds = `</${prefix}row>`;
    this.formulaEnds = `</${prefix}f>`;
  }

  /** Goes on with the next whole rows. */
  take(text: string): void {
    this.text = text;
    this.to = 0;
    this.mayLink = text.includes('m="') || text.includes("m='");
  }

  /** Goes to the next row; its cells must be gone through before the one after. */
  nextRow(): boolean {
    const from = this.text.indexOf('<', this.to);
    if (from < 0) return false;
    const end = this.endOfTag(from);
    this.rowFrom = from;
    this.rowTagTo = this.isAlone(end) ? end - 1 : end;
    const told = ROW_NUMBER.exec(this.text.slice(from, this.rowTagTo))?.[1];
    this.row = told === undefined ? this.row + 1 : Number(told) - 1;
    this.column = -1;
    this.to = end + 1;
    return true;
  }

  /** Goes to the next cell of the row; without one, {@link to} is just after the row. */
  nextCell(): boolean {
    const { text } = this;
    // A row without cells is closed at once.
    if (this.column < 0 && this.to === this.rowTagTo + 2) return false;
    const from = text.indexOf('<', this.to);
    if (from < 0) throw new UnreadablePackage('damaged');
    if (text.charCodeAt(from + 1) === SLASH) {
      this.to = from + this.rowEnds.length;
      return false;
    }
    const end = this.endOfTag(from);
    const isAlone = this.isAlone(end);
    const close = isAlone ? end + 1 : text.indexOf(this.cellEnds, end);
    if (close < 0) throw new UnreadablePackage('damaged');
    this.from = from;
    this.to = isAlone ? close : close + this.cellEnds.length;
    this.tagTo = isAlone ? end - 1 : end;
    this.insideFrom = end + 1;
    this.insideTo = close;
    this.readPlace(from + this.prefix.length + 2);
    return true;
  }

  private endOfTag(from: number): number {
    const end = this.text.indexOf('>', from);
    if (end < 0) throw new UnreadablePackage('damaged');
    return end;
  }

  private isAlone(end: number): boolean {
    return this.text.charCodeAt(end - 1) === SLASH;
  }

  /** The place comes first, unless a program chooses otherwise. */
  private readPlace(from: number): void {
    const { text } = this;
    if (text.startsWith(PLACE_BEGINS, from)) {
      let at = from + PLACE_BEGINS.length;
      let column = 0;
      for (let code = text.charCodeAt(at); code > NINE; code = text.charCodeAt(at)) {
        column = column * LETTERS + (code % 32);
        at += 1;
      }
      this.column = column - 1;
      this.placeTo = text.indexOf('"', at) + 1;
      return;
    }
    const told = PLACE.exec(text.slice(from, this.tagTo))?.[1];
    this.column = told === undefined ? this.column + 1 : columnIndex(told);
    this.placeTo = from;
  }

  /** Whether its tag leads to a part that no copy holds. */
  get isLinked(): boolean {
    return this.mayLink && this.tag.kept.length < this.tagTo - this.placeTo;
  }

  /** What its tag says. */
  get tag(): CellTag {
    const { text, placeTo, tagTo, column } = this;
    const above = this.above[column];
    const isRepeated = above && placeTo + above.told.length === tagTo;
    if (isRepeated && text.startsWith(above.told, placeTo)) return above;
    const told = text.slice(placeTo, tagTo);
    const tag = this.tags.get(told) ?? this.readTag(detached(told));
    this.above[column] = tag;
    return tag;
  }

  private readTag(told: string): CellTag {
    const kept = told.replace(LINKED, '');
    const type = TYPE.exec(told)?.[1] ?? 'n';
    const style = Number(STYLE.exec(told)?.[1] ?? 0);
    const tag = { told, type, style, looks: kept.replace(TYPE, ''), kept };
    // Numbered marks may differ from cell to cell.
    if (this.tags.size < MOST_TAGS) this.tags.set(told, tag);
    return tag;
  }

  /** Its tag as far as it tells the place. */
  get opening(): string {
    return this.text.slice(this.from, this.placeTo);
  }

  /** What follows its tag: `>`, its formula, its value… */
  get rest(): string {
    return this.text.slice(this.tagTo, this.to);
  }

  /** The cell as it is written. */
  get whole(): string {
    return this.text.slice(this.from, this.to);
  }

  /** Whether it has a formula, which is then told. */
  hasFormula(): boolean {
    const at = this.find('f');
    if (at < 0) return false;
    const end = this.text.indexOf('>', at);
    const isAlone = this.isAlone(end);
    this.formulaTag = this.repeated(at + this.prefix.length + 2, isAlone ? end - 1 : end);
    this.formulaFrom = end + 1;
    this.formulaTo = isAlone ? end + 1 : this.text.indexOf(this.formulaEnds, end);
    return true;
  }

  /** The attributes of its formula: the very text of those above when they are alike, met before. */
  private repeated(from: number, to: number): string {
    const above = this.formulaTags[this.column];
    if (above?.length === to - from && this.text.startsWith(above, from)) return above;
    const tag = detached(this.text.slice(from, to));
    this.formulaTags[this.column] = tag;
    return tag;
  }

  /** Its formula, as it is written. */
  get formula(): string {
    return this.text.slice(this.formulaFrom, this.formulaTo);
  }

  /** What `<v>` holds; null when there is none. */
  get value(): string | null {
    const at = this.find('v');
    if (at < 0) return null;
    const end = this.text.indexOf('>', at);
    if (this.isAlone(end)) return '';
    return this.text.slice(end + 1, this.text.indexOf('<', end));
  }

  /** Where the first element of a name of one letter begins within the cell; -1 without one. */
  private find(name: 'f' | 'v'): number {
    const { text, prefix, insideTo } = this;
    const nameAt = 1 + prefix.length;
    let at = this.insideFrom < insideTo ? text.indexOf('<', this.insideFrom) : insideTo;
    while (at >= 0 && at < insideTo) {
      const isNamed = text.charAt(at + nameAt) === name && text.startsWith(prefix, at + 1);
      if (isNamed && ' />'.includes(text.charAt(at + nameAt + 1))) return at;
      at = text.indexOf('<', at + 1);
    }
    return -1;
  }
}

const PLACE_BEGINS = ' r="';
const NINE = 57;
/** Of the alphabet; the code of each, upper or lower case, is its rank beyond a multiple of 32. */
const LETTERS = 26;
const MOST_TAGS = 10_000;
