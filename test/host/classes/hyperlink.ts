import type { ClassDefinition } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import type { Sheet } from '../model/sheet';
import { type Area, doOverlap } from '../../../src/workbook/location';
import { isGiven, optional, record, text } from './arguments';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';
import { editStyles } from './style-edit';

/** The first link of an area as Excel tells it; null without one. */
export function linkIn(sheet: Sheet, area: Area): Json {
  const link = sheet.hyperlinks.find((candidate) => doOverlap(candidate.area, area));
  if (!link) return null;
  const shown = sheet.cell(link.area.row, link.area.column)?.value;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: link.display ?? (typeof shown === 'string' ? shown : ''),
  };
}

/** `range.hyperlink`: an address or a place in the document, with the text shown. */
export const hyperlinkScalar: NonNullable<ClassDefinition<RangeTarget>['scalars']>[string] = {
  get: ({ target, session }) => linkIn(target.sheet, areaOf(target, session)),
  set: ({ target, session }, value) => {
    const { sheet } = target;
    const area = areaOf(target, session);
    requireEditable(session, sheet, 'cells', area);
    const given = record(value);
    const read = (key: string): string | null => optional(given[key], text, '') || null;
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !doOverlap(link.area, area));
    sheet.hyperlinks.push({
      area,
      address: read('address'),
      documentReference: read('documentReference'),
      screenTip: read('screenTip'),
      display: read('textToDisplay'),
    });
    sheet.touched.add('hyperlinks');
    const shown = given.textToDisplay;
    if (isGiven(shown)) {
      const style = sheet.styleAt(area.row, area.column);
      sheet.setCell(area.row, area.column, { value: text(shown), formula: null, style });
    }
    editStyles(session, sheet, area, (style) => ({
      ...style,
      font: { ...style.font, color: '#0563C1', underline: 'Single' },
    }));
  },
};
