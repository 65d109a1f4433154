import type { Differential } from '../model/features';
import type { Style } from '../model/style';
import { NO_BORDERS } from '../model/style';
import type { ThemeColors } from './colors';
import { readStyles } from './read-styles';
import type { XmlElement } from './xml';

/** A list of the style part that only grows: what the file had keeps its number. */
export class Group {
  readonly #keys = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(
    readonly name: string,
    known: readonly string[],
  ) {
    known.forEach((key, index) => {
      if (!this.#keys.has(key)) this.#keys.set(key, index);
    });
    this.#count = known.length;
  }

  #count: number;

  id(key: string, xml: () => string): number {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const id = this.#count++;
    this.#keys.set(key, id);
    this.#added.push(xml());
    return id;
  }

  /** The part's text with the new items at the end of their list. */
  write(xml: string): string {
    if (this.#added.length === 0) return xml;
    const items = this.#added.join('');
    const pattern = new RegExp(`<${this.name}\\b([^>]*?)(/>|>([\\s\\S]*?)</${this.name}>)`);
    return withList(xml, this.name).replace(
      pattern,
      (_, tag: string, __, content: string | undefined) => {
        const other = tag.replace(/\s*count="\d*"/, '');
        return `<${this.name}${other} count="${this.#count}">${content ?? ''}${items}</${this.name}>`;
      },
    );
  }
}

/** The lists of the style part, in the order the format wants. */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The part with an empty list at its place when the file came without it: many programs leave « dxfs » out. */
function withList(xml: string, name: string): string {
  if (new RegExp(`<${name}\\b`).test(xml)) return xml;
  const later = LISTS.slice(LISTS.indexOf(name) + 1).join('|');
  return xml.replace(
    new RegExp(`<(?:${later})\\b|</styleSheet>`),
    (next) => `<${name} count="0"/>${next}`,
  );
}

export function appendXfs(xml: string, xfs: readonly string[]): string {
  if (xfs.length === 0) return xml;
  return xml.replace(
    /<cellXfs\b([^>]*)>([\s\S]*?)<\/cellXfs>/,
    (_, tag: string, content: string) => {
      const before = Number(
        /count="(\d+)"/.exec(tag)?.[1] ?? (content.match(/<xf\b/g) ?? []).length,
      );
      return `<cellXfs count="${before + xfs.length}">${content}${xfs.join('')}</cellXfs>`;
    },
  );
}

/** Same content, same key, in whatever order it was set; what is left at its default does not count. */
export function differentialKey({ numberFormat, font, fill, borders }: Differential): string {
  const sorted = (value: object | undefined): [string, unknown][] =>
    Object.entries(value ?? {})
      .filter(([key, own]) => JSON.stringify(own) !== JSON.stringify(NO_BORDERS[key as 'left']))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([numberFormat ?? null, sorted(font), fill ?? null, sorted(borders)]);
}

/** The items of a list as the reader sees them, through a made-up format that uses each in turn. */
export function known(
  root: XmlElement,
  theme: ThemeColors,
  count: number,
  item: string,
  read: (style: Style) => unknown,
): string[] {
  const xfs: XmlElement = {
    name: 'cellXfs',
    local: 'cellXfs',
    attributes: {},
    text: '',
    start: 0,
    end: 0,
    children: Array.from({ length: count }, (_, index) => ({
      name: 'xf',
      local: 'xf',
      attributes: { [`${item}Id`]: String(index) },
      children: [],
      text: '',
      start: 0,
      end: 0,
    })),
  };
  const others = root.children.filter(({ local }) => local !== 'cellXfs');
  const { styles } = readStyles({ ...root, children: [...others, xfs] }, theme);
  return styles.map((style) => JSON.stringify(read(style)));
}
