import type { Differential } from '../model/features';
import type { BorderLine, Borders, Fill, Font, Style } from '../model/style';
import { NO_BORDERS } from '../model/style';
import type { ThemeColors } from './colors';
import { builtInFormatId } from './number-formats';
import { readStyles } from './read-styles';
import type { XmlElement } from './xml';
import { attribute, attributes, child, childrenOf, parseXml } from './xml';

function colorXml(name: string, color: string | null): string {
  return color === null ? '' : `<${name} rgb="FF${color.slice(1)}"/>`;
}

const UNDERLINES: Readonly<Record<string, string>> = {
  Double: ' val="double"',
  SingleAccountant: ' val="singleAccounting"',
  DoubleAccountant: ' val="doubleAccounting"',
  Single: '',
};

export function fontXml(font: Partial<Font>): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? '' : value ? `<${name}/>` : `<${name} val="0"/>`;
  const under = font.underline;
  const underline = under === undefined || under === 'None' ? '' : `<u${UNDERLINES[under] ?? ''}/>`;
  const vertical =
    font.superscript === true ? 'superscript' : font.subscript === true ? 'subscript' : '';
  return (
    '<font>' +
    flag('b', font.bold) +
    flag('i', font.italic) +
    flag('strike', font.strikethrough) +
    underline +
    (vertical === '' ? '' : `<vertAlign val="${vertical}"/>`) +
    (font.size === undefined ? '' : `<sz val="${font.size}"/>`) +
    colorXml('color', font.color ?? null) +
    (font.name === undefined ? '' : `<name${attributes({ val: font.name })}/>`) +
    '</font>'
  );
}

function cellFontXml(font: Font): string {
  const off = (value: boolean): boolean | undefined => (value ? true : undefined);
  return fontXml({
    ...font,
    ...({
      bold: off(font.bold),
      italic: off(font.italic),
      strikethrough: off(font.strikethrough),
    } as Partial<Font>),
  });
}

function fillXml(fill: Fill, kind: 'cell' | 'differential'): string {
  if (fill.pattern === 'none') return '<fill><patternFill patternType="none"/></fill>';
  if (fill.pattern === 'solid') {
    const inner =
      kind === 'cell'
        ? `${colorXml('fgColor', fill.color)}<bgColor indexed="64"/>`
        : colorXml('fgColor', fill.color) + colorXml('bgColor', fill.color);
    return `<fill><patternFill patternType="solid">${inner}</patternFill></fill>`;
  }
  const inner = colorXml('fgColor', fill.patternColor) + colorXml('bgColor', fill.color);
  return `<fill><patternFill patternType="${fill.pattern}">${inner}</patternFill></fill>`;
}

function lineXml(name: string, line: BorderLine | undefined): string {
  if (!line || line.style === 'none') return `<${name}/>`;
  return `<${name} style="${line.style}">${colorXml('color', line.color)}</${name}>`;
}

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

function borderXml(borders: Partial<Borders>): string {
  const flags = attributes({
    diagonalUp: borders.diagonalUp === true ? true : undefined,
    diagonalDown: borders.diagonalDown === true ? true : undefined,
  });
  // A conditional format names only the sides it draws.
  const sides = SIDES.filter((side) => borders[side] !== undefined)
    .map((side) => lineXml(side, borders[side]))
    .join('');
  return `<border${flags}>${sides}</border>`;
}

function alignmentXml(style: Style): string {
  const { alignment } = style;
  const text = attributes({
    horizontal: alignment.horizontal === 'general' ? undefined : alignment.horizontal,
    vertical: alignment.vertical === 'bottom' ? undefined : alignment.vertical,
    textRotation: alignment.rotation === 0 ? undefined : alignment.rotation,
    wrapText: alignment.wrap ? true : undefined,
    indent: alignment.indent === 0 ? undefined : alignment.indent,
    shrinkToFit: alignment.shrink ? true : undefined,
  });
  return text === '' ? '' : `<alignment${text}/>`;
}

/** A list of the style part that only grows: what the file had keeps its number. */
class Group {
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
    return xml.replace(pattern, (_, tag: string, __, content: string | undefined) => {
      const other = tag.replace(/\s*count="\d*"/, '');
      return `<${this.name}${other} count="${this.#count}">${content ?? ''}${items}</${this.name}>`;
    });
  }
}

/** Writes the style part: the file's own lists, with what is new at their ends. */
export class StyleWriter {
  readonly #fonts: Group;
  readonly #fills: Group;
  readonly #borders: Group;
  readonly #differentials: Group;
  readonly #formats: Map<string, number>;
  readonly #newFormats: string[] = [];
  #nextFormat = 164;
  readonly #xfs: string[] = [];

  constructor(
    readonly xml: string,
    theme: ThemeColors,
  ) {
    const root = parseXml(xml);
    const keys = (group: string, item: string, read: (style: Style) => unknown): string[] => {
      const count = childrenOf(child(root, group), item).length;
      return known(root, theme, count, item, read);
    };
    this.#fonts = new Group(
      'fonts',
      keys('fonts', 'font', (style) => style.font),
    );
    this.#fills = new Group(
      'fills',
      keys('fills', 'fill', (style) => style.fill),
    );
    this.#borders = new Group(
      'borders',
      keys('borders', 'border', (style) => style.borders),
    );
    const { differentials } = readStyles(root, theme);
    this.#differentials = new Group('dxfs', differentials.map(differentialKey));
    this.#formats = new Map(
      childrenOf(child(root, 'numFmts'), 'numFmt').map((element) => {
        const id = Number(attribute(element, 'numFmtId'));
        this.#nextFormat = Math.max(this.#nextFormat, id + 1);
        return [attribute(element, 'formatCode') ?? '', id];
      }),
    );
  }

  /** Adds a cell format at the end. */
  add(style: Style): void {
    const format = this.#formatId(style.numberFormat);
    const font = this.#fonts.id(JSON.stringify(style.font), () => cellFontXml(style.font));
    const fill = this.#fills.id(JSON.stringify(style.fill), () => fillXml(style.fill, 'cell'));
    const border = this.#borders.id(JSON.stringify(style.borders), () => borderXml(style.borders));
    const alignment = alignmentXml(style);
    const protection =
      style.locked && !style.formulaHidden
        ? ''
        : `<protection${attributes({ locked: style.locked, hidden: style.formulaHidden ? true : undefined })}/>`;
    const tag = attributes({
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      quotePrefix: style.quotePrefix ? true : undefined,
      applyNumberFormat: format === 0 ? undefined : true,
      applyFont: font === 0 ? undefined : true,
      applyFill: fill === 0 ? undefined : true,
      applyBorder: border === 0 ? undefined : true,
      applyAlignment: alignment === '' ? undefined : true,
      applyProtection: protection === '' ? undefined : true,
    });
    this.#xfs.push(`<xf${tag}>${alignment}${protection}</xf>`);
  }

  /** The number of a conditional format's style. */
  differential(format: Differential): number {
    return this.#differentials.id(differentialKey(format), () => {
      const code = format.numberFormat;
      const number =
        code === undefined
          ? ''
          : `<numFmt${attributes({ numFmtId: this.#formatId(code), formatCode: code })}/>`;
      return (
        '<dxf>' +
        (format.font ? fontXml(format.font) : '') +
        number +
        (format.fill ? fillXml(format.fill, 'differential') : '') +
        (format.borders ? borderXml(format.borders) : '') +
        '</dxf>'
      );
    });
  }

  write(): string {
    let xml = this.xml;
    for (const group of [this.#fonts, this.#fills, this.#borders, this.#differentials]) {
      xml = group.write(xml);
    }
    xml = appendXfs(xml, this.#xfs);
    if (this.#newFormats.length === 0) return xml;
    const items = this.#newFormats.join('');
    if (/<numFmts\b/.test(xml)) {
      const count = this.#formats.size;
      return xml.replace(
        /<numFmts\b[^>]*>([\s\S]*?)<\/numFmts>/,
        (_, content: string) => `<numFmts count="${count}">${content}${items}</numFmts>`,
      );
    }
    const numFmts = `<numFmts count="${this.#newFormats.length}">${items}</numFmts>`;
    return xml.replace(/(<styleSheet\b[^>]*>)/, (head) => head + numFmts);
  }

  #formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#newFormats.push(`<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }
}

function appendXfs(xml: string, xfs: readonly string[]): string {
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
function differentialKey({ numberFormat, font, fill, borders }: Differential): string {
  const sorted = (value: object | undefined): [string, unknown][] =>
    Object.entries(value ?? {})
      .filter(([key, own]) => JSON.stringify(own) !== JSON.stringify(NO_BORDERS[key as 'left']))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([numberFormat ?? null, sorted(font), fill ?? null, sorted(borders)]);
}

/** The items of a list as the reader sees them, through a made-up format that uses each in turn. */
function known(
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
