/*
 * FREQUENCY goes through the attendances once for every session, but gives an array, which a cell of
 * Excel 2019 cannot hold. Written one after the other in a text, each on as many digits, its counts
 * fit in one cell, where every session then reads its own.
 */

/** Digits of a count in a text, with the 1 that keeps its noughts. */
const DIGITS = 6;
const ABOVE = 10 ** (DIGITS - 1);
/** Sessions told by one text: Excel holds 32,767 letters in a cell. */
export const TOLD = 5_000;

/**
 * The counts of these numbers as a formula part: those up to the first bin, then those up to each other
 * bin, then those above. INDEX(…,0) has older Excels go through the whole array unasked.
 */
export function tallyText(data: string, bins: string): string {
  return `CONCAT(INDEX(${ABOVE}+FREQUENCY(${data},${bins}),0))`;
}

/** The count at that place of a text, the first being at 0. */
export function readTally(text: string, place: string): string {
  return `MID(${text},${place}*${DIGITS}+2,${DIGITS - 1})+0`;
}
