import { fold } from '../../lib/text';
import type { Status } from '../tracker/lists';
import { fillOf, type Grid } from './grid';
import { readStatus, type StatusReading } from './read-status';

export const COLOUR_NAMES = ['green', 'orange', 'blue', 'red', 'grey', 'yellow'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** Words of a legend for each colour. Folded. */
const COLOUR_WORDS: Readonly<Record<ColourName, RegExp>> = {
  green: /(?:^|[^a-z])verte?s?(?![a-z])|green/u,
  orange: /(?:^|[^a-z])oranges?(?![a-z])/u,
  blue: /(?:^|[^a-z])bleue?s?(?![a-z])|blue/u,
  red: /(?:^|[^a-z])rouges?(?![a-z])|(?:^|[^a-z])red(?![a-z])/u,
  grey: /(?:^|[^a-z])grise?s?(?![a-z])|grey|gray/u,
  yellow: /(?:^|[^a-z])jaunes?(?![a-z])|yellow/u,
};

/** The name of a fill colour; null for white, black and what has no clear hue. */
export function nameColour(colour: string): ColourName | null {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(colour.slice(at, at + 2), 16),
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  if (max - min < 24) return max > 90 && max < 245 ? 'grey' : null;
  const hue = hueOf([red, green, blue], max, max - min);
  if (hue < 16 || hue >= 330) return 'red';
  if (hue < 48) return 'orange';
  if (hue < 70) return 'yellow';
  if (hue < 170) return 'green';
  return hue < 270 ? 'blue' : null;
}

/** What a part of a legend says: a colour it names, or no name, and the status it stands for. */
export interface LegendWords {
  readonly name: ColourName | null;
  readonly status: Status;
  readonly isSure: boolean;
}

/** Between the entries of a legend that stand in one cell. */
export const BETWEEN_ENTRIES = /[;,/|\n]|\s[-–]\s/u;

/** Reads an entry of a legend: « vert = fait / rouge = bloqué », or « fait » in a coloured cell. */
export function readLegendWords(text: string): readonly LegendWords[] {
  return text.split(BETWEEN_ENTRIES).flatMap((part): readonly LegendWords[] => {
    const folded = fold(part);
    const name = COLOUR_NAMES.find((candidate) => COLOUR_WORDS[candidate].test(folded)) ?? null;
    const read = statusAfterEquals(part);
    return read === null ? [] : [{ name, status: read.status, isSure: read.confidence === 'high' }];
  });
}

function statusAfterEquals(text: string): StatusReading | null {
  const said =
    text
      .split(/\s*[=:→]\s*/u)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  // « À faire ou en cours » says neither.
  const either = said.split(/\s+ou\s+/u).flatMap((one) => readStatus(one, {})?.status ?? []);
  if (new Set(either).size > 1) return null;
  if (/decision/u.test(fold(said))) return { status: 'En attente de décision', confidence: 'high' };
  return readStatus(said, {});
}

/**
 * The colour that an entry of a legend explains: its own, or that of the empty cell before it; behind it where the first
 * of several in a row, « fait ▇ en cours ▇ », has none before.
 */
export function legendFill(grid: Grid, row: number, column: number): string | null {
  const own = fillOf(grid, row, column);
  const emptyFill = (at: number): string | null =>
    at >= 0 && grid.isEmpty(row, at) ? fillOf(grid, row, at) : null;
  let first = column;
  while (emptyFill(first - 1) !== null && first > 1 && !grid.isEmpty(row, first - 2)) first -= 2;
  return (
    own ?? emptyFill(emptyFill(first - 1) === null && first < column ? column + 1 : column - 1)
  );
}

/** The hue of a colour, in degrees; `max` is its strongest part, `span` what it is more than the weakest. */
function hueOf(
  [red, green, blue]: readonly [number, number, number],
  max: number,
  span: number,
): number {
  if (max === red) return ((60 * (green - blue)) / span + 360) % 360;
  return max === green ? 120 + (60 * (blue - red)) / span : 240 + (60 * (red - green)) / span;
}
