import { fold } from '../../lib/text';
import type { CellPlace } from '../../workbook/location';
import type { Status } from '../tracker/lists';
import { type Grid, lineText, meaningfulFill } from '../reading/grid';
import { readStatus } from '../reading/read-status';

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
  const hue = hueOf({ red, green, blue, max, min });
  if (hue < 16 || hue >= 330) return 'red';
  if (hue < 48) return 'orange';
  if (hue < 70) return 'yellow';
  if (hue < 170) return 'green';
  return hue < 270 ? 'blue' : null;
}

/** The status a legend gives to each colour: « vert = fait », or a coloured cell that says « fait ». */
export interface Legend {
  readonly byName: Readonly<Partial<Record<ColourName, Status>>>;
  readonly byColour: Readonly<Record<string, Status>>;
}

export const NO_LEGEND: Legend = { byName: {}, byColour: {} };

/** Reads the cells of a legend. */
export function readLegend(grid: Grid, cells: readonly CellPlace[]): Legend {
  const byName: Partial<Record<ColourName, Status>> = {};
  const byColour: Record<string, Status> = {};
  for (const { row, column } of cells) {
    const text = lineText(grid, row, column);
    for (const part of text.split(/[;,]/u)) readPart(part, byName);
    const fill = legendFill(grid, row, column);
    const status = fill === null ? null : statusAfterEquals(text);
    if (fill !== null && status !== null) byColour[fill] = status;
  }
  return { byName, byColour };
}

/** The status that a legend gives to a colour; nothing is proposed without one. */
export function proposeStatus(
  colour: string,
  legend: Legend,
): { readonly status: Status | null; readonly from: 'legend' | 'none' } {
  const name = nameColour(colour);
  const told = legend.byColour[colour] ?? (name === null ? undefined : legend.byName[name]);
  if (told !== undefined) return { status: told, from: 'legend' };
  return { status: null, from: 'none' };
}

function readPart(part: string, byName: Partial<Record<ColourName, Status>>): void {
  const folded = fold(part);
  const name = COLOUR_NAMES.find((candidate) => COLOUR_WORDS[candidate].test(folded));
  const status = name === undefined ? null : statusAfterEquals(part);
  if (name !== undefined && status !== null) byName[name] = status;
}

function statusAfterEquals(text: string): Status | null {
  const said =
    text
      .split(/\s*[=:→]\s*/u)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  if (/decision/u.test(fold(said))) return 'En attente de décision';
  return readStatus(said, {})?.status ?? null;
}

/** The colour that an entry of a legend explains: its own, or that of the empty cell before it. */
export function legendFill(grid: Grid, row: number, column: number): string | null {
  const own = meaningfulFill(grid.look(row, column));
  if (own !== null || column === 0 || !grid.isEmpty(row, column - 1)) return own;
  return meaningfulFill(grid.look(row, column - 1));
}

function hueOf({
  red,
  green,
  blue,
  max,
  min,
}: Readonly<Record<'red' | 'green' | 'blue' | 'max' | 'min', number>>): number {
  const span = max - min;
  const sixth =
    max === red
      ? (green - blue) / span
      : max === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return (sixth * 60 + 360) % 360;
}
