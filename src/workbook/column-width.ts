/** Pixels of a column in Calibri 11: 7 a character and 5 around; Excel wants points. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_AROUND = 5;
const POINTS_PER_PIXEL = 0.75;

/** How wide a column of so many characters of the default font is, in points; hidden with none. */
export function pointsOfCharacters(characters: number): number {
  if (characters === 0) return 0;
  return Math.round(characters * PIXELS_PER_CHARACTER + PIXELS_AROUND) * POINTS_PER_PIXEL;
}

/**
 * How many characters make a column of so many points; less than 0 when it is narrower than what
 * stands around its characters.
 *
 * @example charactersOfPoints(pointsOfCharacters(20)) // 20
 */
export function charactersOfPoints(points: number): number {
  return (points / POINTS_PER_PIXEL - PIXELS_AROUND) / PIXELS_PER_CHARACTER;
}
