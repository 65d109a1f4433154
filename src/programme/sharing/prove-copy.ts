import { remember } from '../../lib/remember';
import { fold } from '../../lib/text';
import { externalWorkbookIn } from '../checks/texts/external-links';
import type { FindingPlace } from '../checks/context/finding';
import type { Finding } from '../checks/report/judged-finding';
import { stopsSharing } from '../checks/report/report';
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

/** Rules that a copy answers for whatever their severity: what it takes away is not there any more. */
const ANSWERED_FOR: ReadonlySet<string> = new Set([
  'PUB-01',
  'PUB-02',
  'PUB-03',
  'PUB-04',
  'PUB-06',
  'PUB-09',
  'PUB-14',
  'PUB-18',
]);
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
  const known = knownCodes(codes);
  const ofCopy = findings.filter(
    (one) => !NOT_OF_COPY.has(one.code) && !isEmptyLine(one, snapshot),
  );
  const stops = ofCopy.filter(isStop);
  return {
    sheets: snapshot.sheets.length,
    broken: snapshot.sheets.flatMap((sheet) => brokenIn(sheet)),
    codes: snapshot.sheets.flatMap((sheet) => codesIn(sheet, known)),
    stops,
    faults: [],
    remarks: ofCopy.filter((one) => !stops.includes(one)),
  };
}

function isStop(finding: Finding): boolean {
  return stopsSharing(finding) || ANSWERED_FOR.has(finding.code);
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

function brokenIn({ name: sheet, formulas }: SheetSnapshot): readonly FindingPlace[] {
  return placesOf(sheet, formulas, (formula) => formula.startsWith('=') && isBroken(formula));
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
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu;

interface KnownCodes {
  /** Letters and digits: met anywhere in a text. */
  readonly words: ReadonlySet<string>;
  /** Digits alone, or letters alone: met when they are all that the cell holds. */
  readonly whole: ReadonlySet<string>;
  /** Names of several words: met anywhere in a text. */
  readonly names: readonly string[];
}

/** Codes that could be told from an ordinary word or number. */
function knownCodes(codes: ReadonlySet<string>): KnownCodes {
  const folded = [...codes];
  const isMixed = (code: string): boolean => /\d/u.test(code) && /\p{L}/u.test(code);
  return {
    words: new Set(folded.filter((code) => code.length > 2 && isMixed(code))),
    whole: new Set(folded.filter((code) => code.length > 3 && !isMixed(code))),
    names: folded.filter((code) => /\S\s\S/u.test(code)),
  };
}

function codesIn(
  { name: sheet, values }: SheetSnapshot,
  { words, whole, names }: KnownCodes,
): readonly FindingPlace[] {
  return placesOf(sheet, values, (value) => {
    const folded = fold(value);
    return (
      whole.has(folded) ||
      names.some((name) => folded.includes(name)) ||
      (value.match(WORD) ?? []).some((one) => words.has(fold(one)))
    );
  });
}
