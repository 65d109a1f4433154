/** `#RRGGBB`, or null for automatic / none. */
export type Color = string | null;

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** None, Single, Double, SingleAccountant, DoubleAccountant */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: Color;
  readonly superscript: boolean;
  readonly subscript: boolean;
}

/** Pattern names are those of the file format; `none` has no colour. */
export interface Fill {
  readonly pattern: string;
  readonly color: Color;
  readonly patternColor: Color;
}

export interface BorderLine {
  /** As in the file format: none, thin, medium, dashed, dotted, thick, double, hair… */
  readonly style: string;
  readonly color: Color;
}

export interface Borders {
  readonly left: BorderLine;
  readonly right: BorderLine;
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly diagonal: BorderLine;
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
}

export interface Alignment {
  /** general, left, center, right, fill, justify, centerContinuous, distributed */
  readonly horizontal: string;
  /** top, center, bottom, justify, distributed */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  /** Degrees as in the file: 0–90 up, 91–180 down (90 + degrees), 255 stacked. */
  readonly rotation: number;
}

export interface Style {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

const NO_LINE: BorderLine = { style: 'none', color: null };

export const NO_BORDERS: Borders = {
  left: NO_LINE,
  right: NO_LINE,
  top: NO_LINE,
  bottom: NO_LINE,
  diagonal: NO_LINE,
  diagonalUp: false,
  diagonalDown: false,
};

export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
    superscript: false,
    subscript: false,
  },
  fill: { pattern: 'none', color: null, patternColor: null },
  borders: NO_BORDERS,
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    wrap: false,
    indent: 0,
    shrink: false,
    rotation: 0,
  },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/**
 * The styles of a workbook, each held once. Those read from the file keep their number, so that a
 * sheet nobody touched needs no rewriting.
 */
export class StyleTable {
  readonly #styles: Style[];
  readonly #ids = new Map<string, number>();
  readonly #formatted = new Map<string, number>();
  /** How many came from the file. */
  readonly loaded: number;

  constructor(styles: readonly Style[]) {
    this.#styles = styles.length > 0 ? [...styles] : [DEFAULT_STYLE];
    this.loaded = styles.length;
    this.#styles.forEach((style, id) => {
      const key = JSON.stringify(style);
      if (!this.#ids.has(key)) this.#ids.set(key, id);
    });
  }

  get(id: number): Style {
    return this.#styles[id] ?? this.#styles[0] ?? DEFAULT_STYLE;
  }

  intern(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.push(style) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** The same style with another number format and apostrophe; remembered, cells ask for it one by one. */
  withFormat(id: number, numberFormat: string, quotePrefix: boolean): number {
    const style = this.get(id);
    if (style.numberFormat === numberFormat && style.quotePrefix === quotePrefix) return id;
    const key = `${id}|${quotePrefix ? 1 : 0}|${numberFormat}`;
    const known = this.#formatted.get(key);
    if (known !== undefined) return known;
    const made = this.intern({ ...style, numberFormat, quotePrefix });
    this.#formatted.set(key, made);
    return made;
  }

  all(): readonly Style[] {
    return this.#styles;
  }
}
