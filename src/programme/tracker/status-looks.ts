import type { Status } from './lists';

const DARK = '#1F2A37';

/**
 * How a status looks wherever it is shown: what is done or dropped is pale, what runs or comes is not, and a
 * word always goes with the colour. The ink has a contrast of 4.5 at least on the fill.
 */
export const STATUS_LOOKS: Readonly<
  Record<Status, { readonly fill: string; readonly ink: string; readonly isStruck: boolean }>
> = {
  Prévu: { fill: '#9DC3E6', ink: DARK, isStruck: false },
  'En préparation': { fill: '#BDD7EE', ink: DARK, isStruck: false },
  'En cours': { fill: '#2F75B5', ink: '#FFFFFF', isStruck: false },
  'En attente de décision': { fill: '#F2A56F', ink: DARK, isStruck: false },
  Réalisé: { fill: '#E6EEE0', ink: '#4A5A40', isStruck: false },
  Suspendu: { fill: '#CFCFCF', ink: DARK, isStruck: false },
  Abandonné: { fill: '#F2F2F2', ink: '#4B5563', isStruck: true },
};
