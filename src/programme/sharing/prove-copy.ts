import { remember } from '../../lib/remember';
import { externalWorkbookIn } from '../checks/texts/external-links';
import { personFinder } from '../checks/context/person-codes';
import type { FindingPlace } from '../checks/context/finding';
import type { Finding } from '../checks/report/judged-finding';
import { stopsSharing } from '../checks/report/report';
import { ANSWERED_FOR } from './mended-by-copy';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** What was found in a copy before it is shown to anyone. */
export interface CopyProof {
  readonly sheets: number;
  /** Formulas that read cells or workbooks that are not there. */
  readonly broken: readonly FindingPlace[];
  /** Cells that hold the code of a person, or the name of who wrote the source. */
  readonly codes: readonly FindingPlace[];
  /** What a rule on personal data or on sharing still says, and forbids. */
  readonly stops: readonly Finding[];
  /** Blocking points of the tracker it was made from: nothing personal, but it is not ready. */
  readonly faults: readonly Finding[];
  /** What is worth a look, and stops nothing. */
  readonly remarks: readonly Finding[];
}

/** Told of a whole check, or of the day it is made: nothing of the copy. */
const NOT_OF_COPY: ReadonlySet<string> = new Set(['PUB-07', 'PUB-08', 'PUB-11']);

/**
 * Reads a copy again: nothing of a person, nothing broken, nothing hidden.
 *
 * @param findings what the rules on sharing say of the copy
 * @param codes of the persons of the source, and names of those who wrote it, folded
 */
export function proveCopy(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  codes: ReadonlySet<string>,
): CopyProof {
  const find = personFinder(codes);
  const ofCopy = findings.filter(
    (one) => !NOT_OF_COPY.has(one.code) && !isEmptyLine(one, snapshot),
  );
  const stops = ofCopy.filter((one) => stopsSharing(one) || ANSWERED_FOR.has(one.code));
  return {
    sheets: snapshot.sheets.length,
    broken: snapshot.sheets.flatMap(({ name, formulas }) =>
      placesOf(name, formulas, (formula) => formula.startsWith('=') && isBroken(formula)),
    ),
    codes: snapshot.sheets.flatMap(({ name, values }) =>
      placesOf(name, values, (text) => find(text) !== null),
    ),
    stops,
    faults: [],
    remarks: ofCopy.filter((one) => !stops.includes(one)),
  };
}

/** Hidden rows and columns without contents hide nothing. */
function isEmptyLine({ place }: Finding, { sheets }: WorkbookSnapshot): boolean {
  if (place.kind !== 'lines') return false;
  const values = sheets.find(({ name }) => name === place.sheet)?.values ?? [];
  const isIn = (at: number): boolean => at >= place.first && at < place.first + place.count;
  return values.every((line, row) =>
    line.every((value, column) => {
      const isHidden = isIn(place.direction === 'rows' ? row : column);
      return !isHidden || value === null || value === '';
    }),
  );
}

/** Whether a formula reads cells or a workbook that are not there. */
export function isBroken(formula: string): boolean {
  return formula.includes('#REF!') || externalWorkbookIn(formula) !== null;
}

/** The cells whose text is met; each text is judged once. */
function placesOf(
  sheet: string,
  grid: SheetSnapshot['values'],
  isMet: (text: string) => boolean,
): readonly FindingPlace[] {
  const judge = remember(isMet, KEPT_TEXTS);
  const met: FindingPlace[] = [];
  grid.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== 'string' || value === '' || !judge(value)) return;
      met.push({ kind: 'cell', sheet, row, column });
    });
  });
  return met;
}

/** Texts of a sheet that are kept in mind. */
const KEPT_TEXTS = 50_000;
