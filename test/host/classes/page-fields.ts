import type { PageLayout } from '../model/features';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, MemberContext } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, number } from './arguments';
import { requireEditable } from './guards';

export type Context = MemberContext<Sheet>;
export type Scalar = NonNullable<ClassDefinition<Sheet>['scalars']>[string];

export function touch({ target, session }: Context): PageLayout {
  requireEditable(session, target, 'layout');
  target.touched.add('page');
  target.touched.add('properties');
  return target.page;
}

export function field<K extends keyof PageLayout>(
  key: K,
  read: (value: Argument) => PageLayout[K],
  show: (value: PageLayout[K]) => Json,
): Scalar {
  return {
    get: ({ target }) => show(target.page[key]),
    set: (context, value) => {
      touch(context)[key] = read(value);
    },
  };
}

export function margin(side: keyof PageLayout['margins']): Scalar {
  return {
    get: ({ target }) => target.page.margins[side],
    set: (context, value) => {
      const points = number(value);
      if (points < 0) throw invalidArgument('A margin is not negative');
      touch(context).margins[side] = points;
    },
  };
}

export function flag(
  key:
    | 'blackAndWhite'
    | 'centerHorizontally'
    | 'centerVertically'
    | 'printGridlines'
    | 'printHeadings',
): Scalar {
  return field(key, boolean, (value) => value);
}
