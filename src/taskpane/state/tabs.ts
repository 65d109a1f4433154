export const TABS = ['structure', 'check', 'training', 'gantt'] as const;
export type TabName = (typeof TABS)[number];
