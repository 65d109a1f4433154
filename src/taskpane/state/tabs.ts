export const TABS = ['home', 'structure', 'check', 'training', 'gantt'] as const;
export type TabName = (typeof TABS)[number];
