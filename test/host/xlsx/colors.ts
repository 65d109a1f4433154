import type { XmlElement } from './xml';
import { attribute, child } from './xml';

/** The colours of a theme in the order the file numbers them: light 1, dark 1, light 2, dark 2, accents. */
export type ThemeColors = readonly string[];

export const OFFICE_THEME: ThemeColors = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF'
).split(' ');

export function readTheme(root: XmlElement): ThemeColors {
  const elements = child(root, 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  const order = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';
  return order.split(' ').map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = color && (attribute(color, 'lastClr') ?? attribute(color, 'val'));
    return value ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** A colour element (`rgb`, `theme` and `tint`, `indexed`) as `#RRGGBB`; null for automatic. */
export function readColor(element: XmlElement | undefined, theme: ThemeColors): string | null {
  if (!element) return null;
  const tint = Number(attribute(element, 'tint') ?? 0);
  const rgb = attribute(element, 'rgb');
  const themed = attribute(element, 'theme');
  const indexed = attribute(element, 'indexed');
  const base =
    rgb?.slice(-6) ??
    (themed === undefined ? undefined : theme[Number(themed)]) ??
    (indexed === undefined ? undefined : INDEXED[Number(indexed)]);
  return base === undefined ? null : `#${applyTint(base, tint).toUpperCase()}`;
}

/** Lightens (above 0) or darkens (below 0) as Excel does: on the lightness. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  if (max === min) return byte(target).repeat(3);
  const spread = max - min;
  const saturation = light > 0.5 ? spread / (2 - max - min) : spread / (max + min);
  const hue =
    max === r
      ? ((g - b) / spread + 6) % 6
      : max === g
        ? (b - r) / spread + 2
        : (r - g) / spread + 4;
  const q = target < 0.5 ? target * (1 + saturation) : target + saturation - target * saturation;
  return [hue / 6 + 1 / 3, hue / 6, hue / 6 - 1 / 3]
    .map((shift) => byte(channel(2 * target - q, q, (shift + 1) % 1)))
    .join('');
}

function channel(p: number, q: number, t: number): number {
  if (t < 1 / 6) return p + (q - p) * 6 * t;
  if (t < 1 / 2) return q;
  if (t < 2 / 3) return p + (q - p) * (2 / 3 - t) * 6;
  return p;
}

function byte(share: number): string {
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');
}
