export const TABS = ['home', 'structure', 'check', 'training', 'gantt'] as const;
export type TabName = (typeof TABS)[number];

/** What else an address of the ribbon asks: to check the row chosen in Excel, to prepare the copy. */
export const ERRANDS = { row: 'ligne', copy: 'copie' } as const;

/** `?onglet=controler` opens the pane on that tab. */
export const TAB_OF_ADDRESS: Readonly<Record<string, TabName>> = {
  structurer: 'structure',
  controler: 'check',
  formations: 'training',
  gantt: 'gantt',
};
