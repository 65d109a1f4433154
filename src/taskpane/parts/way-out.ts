import type { RuleCode } from '../../programme/checks/rules/catalogue';
import type { TabName } from '../state/tabs';

/** Where another command of the pane puts a finding right; a rule that is not here has none. */
const TAB_OF: Readonly<Partial<Record<RuleCode, TabName>>> = {
  'STR-01': 'structure',
  'STR-14': 'structure',
  'PRS-07': 'training',
  'OBJ-04': 'training',
  'RGP-06': 'training',
  'PUB-07': 'gantt',
};

export function tabThatHelps(code: RuleCode): TabName | null {
  return TAB_OF[code] ?? null;
}
