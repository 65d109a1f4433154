import type { Style } from '../model/style';
import type { MemberContext } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';
import { common, editStyles } from './style-edit';

export type Context = MemberContext<RangeTarget>;

export function readStyle({ target, session }: Context, read: (style: Style) => Json): Json {
  return common(session, target.sheet, areaOf(target, session), read);
}

export function changeStyle({ target, session }: Context, change: (style: Style) => Style): void {
  const area = areaOf(target, session);
  requireEditable(session, target.sheet, 'formatCells', area);
  editStyles(session, target.sheet, area, change);
}
