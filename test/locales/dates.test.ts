import { datesEn } from '../../src/locales/dates.en';
import { datesFr } from '../../src/locales/dates.fr';
import { readDueDate } from '../../src/programme/dates/read-due-date';
import type { RowType } from '../../src/programme/dates/windows/due-window';

function read(text: string, options: { done?: boolean; rowType?: RowType } = {}) {
  return readDueDate(text, { referenceDate: '2014-05-15', ...options });
}

describe('A reading is told back in the user’s language', () => {
  test('with the year it inferred and from what', () => {
    expect(datesFr.reading(read('en septembre'))).toBe(
      'entre le 1er et le 30 septembre 2014 (année déduite de la date du document, 15/05/2014)',
    );
    expect(datesEn.reading(read('en septembre'))).toBe(
      'between 1 and 30 September 2014 (year inferred from the document’s date, 15/05/2014)',
    );
  });

  test('without a word about the year when it was written', () => {
    expect(datesFr.reading(read('le 6 juin 2014'))).toBe('le 6 juin 2014');
    expect(datesEn.reading(read('le 6 juin 2014'))).toBe('on 6 June 2014');
  });

  test('with the other reading and what is to confirm', () => {
    const sentence = datesFr.reading(read('en avril'));
    expect(sentence).toContain('à confirmer');
    expect(sentence).toContain('autre lecture : entre le 1er et le 30 avril 2014');
    expect(datesEn.reading(read('en avril'))).toContain('to be confirmed');
  });

  test('with the wrong weekday', () => {
    expect(datesFr.reading(read('vendredi 5 juin 2014'))).toContain(
      'le jour écrit est vendredi, la date tombe un jeudi',
    );
  });

  test('with the last day to begin when the end is open', () => {
    expect(datesFr.reading(read('en juin', { rowType: 'recurring' }))).toContain(
      'début attendu au plus tard le 30 juin 2014',
    );
  });

  test('with the condition in the user’s words', () => {
    expect(datesFr.reading(read('sept. si retenu'))).toContain('condition : « si retenu »');
    expect(datesEn.reading(read('sept. si retenu'))).toContain('condition: “si retenu”');
  });

  test.each([
    ['pour le 6 juin', 'au plus tard le 6 juin 2014', 'by 6 June 2014 at the latest'],
    ['à partir du 1er juillet', 'à partir du 1er juillet 2014', 'from 1 July 2014'],
    ['de juin à décembre', 'du 1er juin au 31 décembre 2014', 'from 1 June to 31 December 2014'],
    [
      'cet hiver',
      'entre le 21 décembre 2014 et le 19 mars 2015',
      'between 21 December 2014 and 19 March 2015',
    ],
  ])('« %s »', (text, french, english) => {
    expect(datesFr.reading(read(text))).toContain(french);
    expect(datesEn.reading(read(text))).toContain(english);
  });
});

describe('What is refused says what to do next', () => {
  test.each([
    ['31/06/2014', 'Date proposée : 30/06/2014', 'Suggested date: 30/06/2014'],
    ['qd convention ok', 'Saisissez une date ou une période', 'Type a date or a period'],
    ['si retenu', 'Déplacez-la vers « Condition »', 'Move it to « Condition »'],
    ['en cours', 'Déplacez-le vers « Statut »', 'Move it to « Statut »'],
    ['3 ans', 'Indiquez aussi le début', 'Give its start as well'],
    ['fait', 'fait avant la date du document (15/05/2014)', 'done before the document’s date'],
  ])('« %s »', (text, french, english) => {
    expect(datesFr.reading(read(text))).toContain(french);
    expect(datesEn.reading(read(text))).toContain(english);
  });
});
