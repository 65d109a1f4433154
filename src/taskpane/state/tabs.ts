export const TABS = ['home', 'structure', 'check', 'training', 'gantt'] as const;
export type TabName = (typeof TABS)[number];

/** `?onglet=controler` opens the pane on that tab, `&ligne` checks the row chosen in Excel, `&copie` prepares it. */
export const TAB_OF_ADDRESS: Readonly<Record<string, TabName>> = {
  structurer: 'structure',
  controler: 'check',
  formations: 'training',
  gantt: 'gantt',
};
