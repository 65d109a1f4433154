import type { Severity } from '../../programme/checks/context/finding';
import type { TagLook } from './tag';

/** How each severity is marked in the pane. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, TagLook>> = {
  blocking: 'danger',
  warning: 'warning',
  info: 'neutral',
};
