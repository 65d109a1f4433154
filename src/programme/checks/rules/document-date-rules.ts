import { isYearInferred, isYearMissing } from '../context/due-reader';
import { workbookRule } from './rule';
import { askForDate } from './setting-place';

/** The day the document was written, without which a due date has no year. */
export const DOCUMENT_DATE_RULES = [
  workbookRule({
    code: 'DAT-17',
    severity: 'blocking',
    reads: ['actions'],
    watches: ['dueText', 'status', 'type'],
    check: (context) => {
      if (context.settings.referenceDate !== null) return [];
      const rows = context.tables.actions?.rows ?? [];
      const yearless = rows.filter(({ value }) => {
        const due = context.readDue(value);
        if (due?.kind !== 'window') return false;
        const isUndated = value.start === null && value.end === null;
        return isYearMissing(due) || (isUndated && isYearInferred(due));
      });
      if (yearless.length === 0) return [];
      const found = context.documentDate ?? null;
      const params = {
        count: yearless.length,
        proposed: found?.date ?? null,
        words: found?.words ?? '',
        where: found?.where ?? '',
      };
      return [{ params, ...askForDate(context, 'referenceDate', found?.date ?? null) }];
    },
  }),
] as const;
