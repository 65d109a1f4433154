import { invalidArgument } from '../rich-api/excel-error';

/** Names of the object model on the left, of the file on the right. */
export const HORIZONTAL: Readonly<Record<string, string>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

export const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

export const PATTERNS: Readonly<Record<string, string>> = {
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
};

/** Finds a name of the object model in any case. */
export function canonical(names: Readonly<Record<string, string>>, given: string): string {
  const found = Object.keys(names).find((name) => name.toLowerCase() === given.toLowerCase());
  if (found === undefined)
    throw invalidArgument(`${given} is none of ${Object.keys(names).join(', ')}`);
  return found;
}

export function toFileName(names: Readonly<Record<string, string>>, given: string): string {
  return names[canonical(names, given)] ?? given;
}

export function toModelName(names: Readonly<Record<string, string>>, file: string): string {
  return Object.entries(names).find(([, value]) => value === file)?.[0] ?? file;
}

/** A border of the object model is a style and a weight; in the file one word says both. */
export function borderToFile(style: string, weight: string): string {
  const heavy = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'None':
      return 'none';
    case 'Continuous':
      return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[weight] ?? 'thin';
    case 'Dash':
      return heavy ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return heavy ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return heavy ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
    default:
      throw invalidArgument(`${style} is not a line style`);
  }
}

const FROM_FILE: Readonly<Record<string, readonly [string, string]>> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

export function borderFromFile(style: string): { readonly style: string; readonly weight: string } {
  const [name, weight] = FROM_FILE[style] ?? ['Continuous', 'Thin'];
  return { style: name, weight };
}

/** Degrees of the object model (-90 to 90, 180 stacked) and the file's number. */
export function rotationToFile(degrees: number): number {
  if (degrees === 180) return 255;
  if (degrees < -90 || degrees > 90) throw invalidArgument('A rotation goes from -90 to 90');
  return degrees < 0 ? 90 - degrees : degrees;
}

export function rotationFromFile(value: number): number {
  if (value === 255) return 180;
  return value > 90 ? 90 - value : value;
}
