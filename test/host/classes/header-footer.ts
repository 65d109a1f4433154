import type { HeaderFooter } from '../model/features';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../rich-api/excel-error';
import { defineClass } from '../rich-api/host-class';
import { text } from './arguments';
import type { Scalar } from './page-fields';
import { touch } from './page-fields';

function headerPart(place: 'header' | 'footer', side: keyof HeaderFooter): Scalar {
  return {
    get: ({ target }) => target.page[place][side],
    set: (context, value) => {
      const words = text(value);
      const page = touch(context);
      const others = Object.entries(page[place]).filter(([key]) => key !== side);
      const length = others.reduce((sum, [, own]) => sum + String(own).length, words.length);
      if (length > 249) throw invalidArgument('A header holds at most 255 characters');
      page[place][side] = words;
    },
  };
}

const headerFooter = defineClass<Sheet>({
  name: 'HeaderFooter',
  scalars: {
    leftHeader: headerPart('header', 'left'),
    centerHeader: headerPart('header', 'center'),
    rightHeader: headerPart('header', 'right'),
    leftFooter: headerPart('footer', 'left'),
    centerFooter: headerPart('footer', 'center'),
    rightFooter: headerPart('footer', 'right'),
  },
});

export const headerFooterGroup = defineClass<Sheet>({
  name: 'HeaderFooterGroup',
  scalars: {
    state: { get: () => 'Default' },
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
  },
  objects: { defaultForAllPages: ({ target, session }) => headerFooter(target, session) },
});
