import { cellAddress, columnLetters } from '../../../workbook/location';
import type { FindingPlace } from './finding';

/** The sheet of a place; `''` for the whole workbook. */
export function sheetOf(place: FindingPlace): string {
  return place.kind === 'workbook' ? '' : place.sheet;
}

/** A place within its sheet: `J12`, `N:P`, `4:6`; `''` for a whole sheet or workbook. */
export function addressOf(place: FindingPlace): string {
  if (place.kind === 'cell') return cellAddress(place);
  if (place.kind !== 'lines') return '';
  const last = place.first + place.count - 1;
  return place.direction === 'columns'
    ? `${columnLetters(place.first)}:${columnLetters(last)}`
    : `${place.first + 1}:${last + 1}`;
}

/** `Suivi!J12`, `Suivi`, or `''`, as shown to a user and compared by the marks in the grid. */
export function showPlace(place: FindingPlace): string {
  const sheet = sheetOf(place);
  const address = addressOf(place);
  return address === '' ? sheet : `${sheet}!${address}`;
}
