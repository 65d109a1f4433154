/** Of a cell that looks like any other. */
export const NO_LOOK = {
  /** `#RRGGBB` in capitals; null when there is no fill. */
  fill: null as string | null,
  /** `#RRGGBB` in capitals. */
  fontColor: null as string | null,
  bold: false,
  strikethrough: false,
  /** Points. */
  fontSize: null as number | null,
};
