import type { Differential } from '../model/features';
import type { Style } from '../model/style';
import type { ThemeColors } from './colors';
import { builtInFormatId } from './number-formats';
import { readStyles } from './read-styles';
import { Group, appendXfs, differentialKey, known } from './style-group';
import { alignmentXml, borderXml, cellFontXml, fillXml, fontXml } from './style-xml';
import { attribute, attributes, child, childrenOf, parseXml } from './xml';

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
        /<numFmts\b[^>]*?(?:\/>|>([\s\S]*?)<\/numFmts>)/,
        (_, content = '') => `<numFmts count="${count}">${String(content)}${items}</numFmts>`,
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
