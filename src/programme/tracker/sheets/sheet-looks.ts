import palette from './palette.json';

/** Colours of every sheet the add-in writes; dark enough on white, and still apart in grey. */
export const PALETTE = palette;

export const TABLE_STYLE = 'TableStyleLight9';

/** Colour of the tab: sheets to type in, sheets of reference, sheets the add-in writes. */
export const DAILY_TAB = '#2F75B5';
export const REFERENCE_TAB = '#7F8FA9';
export const GENERATED_TAB = '#548235';
