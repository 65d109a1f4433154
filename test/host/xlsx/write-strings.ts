import { MAIN_NAMESPACE, XML_HEAD } from './content-types';
import { readStrings } from './read-workbook';
import { escapeCellText } from './write-cells';
import type { Package } from './zip';

/** Shared strings: those of the file keep their numbers, new ones are added at the end. */
export class StringWriter {
  #indexes: Map<string, number> | null = null;
  readonly #added: string[] = [];

  constructor(
    readonly pack: Package,
    readonly part: string | undefined,
  ) {}

  index(text: string): number {
    const indexes = (this.#indexes ??= this.#read());
    const known = indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#count++;
    indexes.set(text, index);
    this.#added.push(text);
    return index;
  }

  #count = 0;

  /** Writes the part when it grew; answers its name. */
  write(): string | null {
    if (this.#added.length === 0) return null;
    const items = this.#added
      .map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`)
      .join('');
    const part = this.part ?? 'xl/sharedStrings.xml';
    const before =
      this.part === undefined
        ? `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}"></sst>`
        : this.pack.text(this.part);
    const opened = before.replace(/<((?:\w+:)?sst)\b([^>]*)\/>\s*$/, '<$1$2></$1>');
    const end = opened.lastIndexOf('</');
    const head = opened
      .slice(0, end)
      .replace(/(<(?:\w+:)?sst\b[^>]*?)\s+count="\d*"/, '$1')
      .replace(/(<(?:\w+:)?sst\b[^>]*?)\s+uniqueCount="\d*"/, '$1');
    this.pack.set(part, head + items + opened.slice(end));
    return part;
  }

  #read(): Map<string, number> {
    const indexes = new Map<string, number>();
    if (this.part === undefined) return indexes;
    const strings = readStrings(this.pack.text(this.part));
    this.#count = strings.length;
    strings.forEach(({ text, isRich }, index) => {
      if (!isRich && !indexes.has(text)) indexes.set(text, index);
    });
    return indexes;
  }
}
