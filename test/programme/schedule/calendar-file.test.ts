import { fc } from '../../fixtures/properties';
import { anAction, settingsAt } from '../../fixtures/builders';
import { goldenActions } from '../../fixtures/golden-tracker';
import {
  calendarFileOf,
  countCalendarEvents,
} from '../../../src/programme/schedule/exports/calendar-file';
import type { Action } from '../../../src/programme/tracker/tracker';

const STAMP = '20140515T090000Z';

function calendarOf(actions: readonly Action[]): string {
  return calendarFileOf({ actions, settings: settingsAt(), stamp: STAMP });
}

/** Puts lines back together, as RFC 5545 says. */
function unfolded(file: string): readonly string[] {
  return file.replace(/\r\n[ \t]/gu, '').split('\r\n');
}

describe('The calendar file', () => {
  it('holds the five dated milestones of the source document', () => {
    const file = calendarOf(goldenActions());
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(5);
    expect(countCalendarEvents(goldenActions())).toBe(5);
  });

  it('puts a milestone on the day after which it is late, for the whole day', () => {
    const lines = unfolded(calendarOf([anAction({ start: '2014-07-01', end: '2014-07-31' })]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20140731');
    expect(lines).toContain('DTEND;VALUE=DATE:20140801');
    expect(lines).toContain('SUMMARY:Comité de suivi des attributions (au plus tard)');
  });

  it('marks what waits for a condition as tentative', () => {
    const held = anAction({ condition: 'Si le projet est retenu', effect: 'Bloquante' });
    expect(unfolded(calendarOf([held]))).toContain('STATUS:TENTATIVE');
  });

  it('leaves out what is done, dropped or without a date', () => {
    const actions = [
      anAction({ status: 'Réalisé' }),
      anAction({ status: 'Abandonné' }),
      anAction({ start: null, end: null }),
      anAction({ type: 'Tâche' }),
    ];
    expect(calendarOf(actions)).not.toContain('VEVENT');
  });

  it('escapes commas, semicolons and ends of line, and folds lines at 75 octets', () => {
    const title = `Réunion, étape ; n° 1 : ${'é'.repeat(80)}\nsuite`;
    const file = calendarOf([anAction({ title })]);
    const escaped = title.replaceAll(',', '\\,').replaceAll(';', '\\;').replace('\n', '\\n');
    expect(unfolded(file)).toContain(`SUMMARY:${escaped}`);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is the same each time, and gives the same row the same event when its date moves', () => {
    expect(calendarOf(goldenActions())).toBe(calendarOf(goldenActions()));
    const uid = (action: Action): string | undefined =>
      unfolded(calendarOf([action])).find((line) => line.startsWith('UID:'));
    expect(uid(anAction({ end: '2014-12-01' }))).toBe(uid(anAction()));
    expect(uid(anAction({ id: '', end: '2014-12-01' }))).toBe(uid(anAction({ id: '' })));
  });

  it('never gives two rows the same event, even when they share a N°', () => {
    const twins = unfolded(calendarOf([anAction(), anAction({ title: 'Autre' })]));
    const uids = twins.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(2);
  });

  it('ends each line as calendars want, whatever was pasted in a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const file = calendarOf([anAction({ title: `a${title}`, comment: title })]);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}]/u);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});
