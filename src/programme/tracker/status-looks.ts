import type { Status } from './lists';

/** How a status looks wherever it is shown: bars, legend, columns of status. */
export interface StatusLook {
  /** `#RRGGBB` */
  readonly fill: string;
  /** Colour of the text on it, of a contrast of 4.5 at least. */
  readonly ink: string;
  readonly isStruck: boolean;
}

const DARK = '#1F2A37';

/** What is done or dropped is pale, what runs or comes is not; a word always goes with the colour. */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  Prévu: { fill: '#9DC3E6', ink: DARK, isStruck: false },
  'En préparation': { fill: '#BDD7EE', ink: DARK, isStruck: false },
  'En cours': { fill: '#2F75B5', ink: '#FFFFFF', isStruck: false },
  'En attente de décision': { fill: '#F2A56F', ink: DARK, isStruck: false },
  Réalisé: { fill: '#E6EEE0', ink: '#4A5A40', isStruck: false },
  Suspendu: { fill: '#CFCFCF', ink: DARK, isStruck: false },
  Abandonné: { fill: '#F2F2F2', ink: '#4B5563', isStruck: true },
};
