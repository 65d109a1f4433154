import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';

/** Shades around Excel's own green, so that the pane looks at home beside the grid. */
const EXCEL_GREEN: BrandVariants = {
  10: '#020402',
  20: '#0C1D12',
  30: '#0E301D',
  40: '#0E3F25',
  50: '#0E4F2E',
  60: '#0D5F36',
  70: '#0E703D',
  80: '#107C41',
  90: '#2B8A53',
  100: '#469B67',
  110: '#60AC7B',
  120: '#7ABC90',
  130: '#95CCA6',
  140: '#B0DCBD',
  150: '#CCEBD5',
  160: '#E8F7ED',
};

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const light = createLightTheme(EXCEL_GREEN);

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark: createDarkTheme(EXCEL_GREEN),
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase },
};

/** The Fluent theme of that name. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}

/**
 * The theme that goes with Office: forced colours first, then Office's own background, then what
 * the browser prefers, since Excel on the web does not tell its theme.
 */
export function chooseTheme(officeBackground: string | undefined, view: Window): ThemeName {
  if (view.matchMedia('(forced-colors: active)').matches) return 'high-contrast';
  if (officeBackground !== undefined) return isDark(officeBackground) ? 'dark' : 'light';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Whether `#RRGGBB` is nearer to black than to white for the eye (ITU-R BT.601 luma). */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  const luma = 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
  return luma < 128;
}
