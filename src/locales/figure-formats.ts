import type { Figure, HeadCount } from '../programme/training/counts/figures';

const MINUS = '\u2212';

/** Writes the figures of the training summary in a language. */
export function figureFormats(language: {
  readonly locale: string;
  readonly between: (low: string, high: string) => string;
  readonly notComputable: string;
  readonly finished: string;
}) {
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
    heads: ({ low, high }: HeadCount): string =>
      low === high ? whole(low) : language.between(whole(low), whole(high)),
  };
}
