import type { Figure, HeadCount } from '../programme/training/counts/figures';

const MINUS = '\u2212';

/** How a language writes figures and what stands in for one that cannot be computed. */
export interface FigureLanguage {
  readonly locale: string;
  readonly between: (low: string, high: string) => string;
  readonly notComputable: string;
  readonly finished: string;
}

export interface FigureFormats {
  readonly heads: (count: HeadCount) => string;
  readonly whole: (figure: Figure) => string;
  readonly tenth: (figure: Figure) => string;
  readonly percent: (figure: Figure) => string;
}

/** Writes the figures of the training summary in a language. */
export function figureFormats(language: FigureLanguage): FigureFormats {
  const format = (options: Intl.NumberFormatOptions): ((figure: Figure) => string) => {
    const numbers = new Intl.NumberFormat(language.locale, options);
    return (figure) => {
      if (figure === 'not-computable') return language.notComputable;
      if (figure === 'finished') return language.finished;
      return numbers.format(figure).replace('-', MINUS);
    };
  };
  const whole = format({ maximumFractionDigits: 0 });
  return {
    whole,
    tenth: format({ maximumFractionDigits: 1 }),
    percent: format({ style: 'percent', maximumFractionDigits: 1 }),
    heads: ({ low, high }) =>
      low === high ? whole(low) : language.between(whole(low), whole(high)),
  };
}
