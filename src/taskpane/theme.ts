export type ThemeName = 'light' | 'dark';

/**
 * The colours that go with Office's own background, else with what the browser prefers, since Excel on
 * the web does not tell its theme. Forced colours are the browser's own affair.
 */
export function chooseTheme(officeBackground: string | undefined, prefersDark: boolean): ThemeName {
  if (officeBackground !== undefined) return isDark(officeBackground) ? 'dark' : 'light';
  return prefersDark ? 'dark' : 'light';
}

/** Whether `#RRGGBB` is nearer to black than to white for the eye (ITU-R BT.601 luma). */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  const luma = 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
  return luma < 128;
}
