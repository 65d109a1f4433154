/** Colours of every sheet the add-in writes; dark enough on white, and still apart in grey. */
export const PALETTE = {
  ink: '#1F2937',
  muted: '#6B7280',
  title: '#1F3864',
  headerFill: '#1F3864',
  headerText: '#FFFFFF',
  bandFill: '#DCE6F2',
  softFill: '#F3F6FA',
  rule: '#BFC7D5',
  alert: '#C00000',
  alertFill: '#FBE5E5',
  watch: '#B45F06',
  watchFill: '#FFF2CC',
  noteFill: '#EAF1FB',
  good: '#548235',
  goodFill: '#E2F0D9',
} as const;

export const TABLE_STYLE = 'TableStyleLight9';

/** Colour of the tab: sheets to type in, sheets of reference, sheets the add-in writes. */
export const DAILY_TAB = '#2F75B5';
export const REFERENCE_TAB = '#7F8FA9';
export const GENERATED_TAB = '#548235';
