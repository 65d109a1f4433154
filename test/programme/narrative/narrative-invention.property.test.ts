import { fc } from '../../fixtures/properties';
import { fold } from '../../../src/lib/text';
import { NUMBER_WORDS } from '../../../src/lib/number-words';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

const CONTEXT = readingContextOn('2016-04-11');

const frame = fc.constantFrom(
  '',
  'À Lucé, ',
  'Pour la résidence Les Ormes, ',
  'Quant au secteur Foch, ',
  'Avec l’association Pas à Pas, ',
  'Depuis mars, ',
  'Dans le Perche, ',
);
const subject = fc.constantFrom(
  'une convention',
  'les travaux',
  'la Ville',
  'l’UDAF de la Sarthe',
  'l’association',
  'nous',
  'la réponse de la Région',
  'les premières réunions',
  'le choix d’un organisme',
  'douze familles',
  'elle',
);
const verb = fc.constantFrom(
  'est signée',
  'débuteront',
  'ont été livrés',
  'attend',
  'est en cours',
  'sera présentée',
  'espère obtenir',
  'compte sur',
  'n’a pas encore été validée',
  'nous a transmis',
  'se tiendra',
  'reste à définir',
);
const object = fc.constantFrom(
  '',
  ' une subvention',
  ' 14 logements',
  ' pour quinze ménages',
  ' la réhabilitation du quartier Foch',
  ' avec la Fondation Chaptal et le CCAS de Vernouillet',
  ' auprès de l’ADAPEI',
  ' leur programme HORIZON 28/61',
);
const time = fc.constantFrom(
  '',
  ' en juin',
  ' le 3 mai 2016',
  ' à la rentrée',
  ' de janvier à mars 2017',
  ' chaque trimestre',
  ' jusque fin d’année',
);
const tail = fc.constantFrom(
  '',
  ' si le dossier est retenu',
  ' même si la Caf refuse',
  ', ce qui concerne 8 logements',
  ' et se poursuivra au sud du département',
  ' dont le soutien est attendu',
);
const sentence = fc
  .tuple(frame, subject, fc.constant(' '), verb, object, time, tail)
  .map((parts) => `${parts.join('').replace(/^./u, (letter) => letter.toUpperCase())}.`);
const texts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: sentence },
    { weight: 2, arbitrary: fc.tuple(sentence, sentence).map((both) => both.join(' ')) },
    { weight: 1, arbitrary: fc.constantFrom('Accès :', 'Formations :') },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Words that only say that a name is still to be given. */
const TO_COMPLETE = /\((?:à préciser|à confirmer)\)|non nommée?s?/giu;
/** Territories of the list that stand for words of another form: « chaque secteur ». */
const FIXED_TERRITORIES: ReadonlySet<string> = new Set([
  'Par territoire',
  'Tous',
  'Hors département',
]);

/** The words of a text, folded, without their plurals. */
function stemsOf(text: string): readonly string[] {
  return (fold(text).match(/[a-z0-9]{3,}/gu) ?? []).map((word) => word.replace(/s$/u, ''));
}

/** The words of a value that the source does not have. */
function inventedIn(value: string, source: string): readonly string[] {
  const known = new Set(stemsOf(source));
  return stemsOf(value.replace(TO_COMPLETE, '')).filter((stem) => !known.has(stem));
}

/** The counts a text writes, in digits or in one word. */
function countsOf(text: string): readonly number[] {
  const digits = (text.match(/\d+/gu) ?? []).map(Number);
  const words = (fold(text).match(/[a-z]+/gu) ?? []).flatMap((word) => NUMBER_WORDS[word] ?? []);
  return [...digits, ...words];
}

describe('whatever is written in a text', () => {
  it('no partner, site, territory, decision-maker, number or date is invented', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const source = lines.join('\n');
        const sheet = aSheet(
          'Récit',
          lines.map((line) => [line]),
        );
        for (const { fields } of readNarrative(sheet, CONTEXT).actions) {
          for (const partner of fields.partners) expect(inventedIn(partner, source)).toEqual([]);
          expect(inventedIn(fields.site, source)).toEqual([]);
          expect(inventedIn(fields.decisionMaker, source)).toEqual([]);
          const territories = fields.territory.split(' ; ');
          for (const territory of territories.filter((name) => !FIXED_TERRITORIES.has(name)))
            expect(inventedIn(territory, source)).toEqual([]);
          if (fields.dwellings !== null) expect(countsOf(source)).toContain(fields.dwellings);
          expect(source).toContain(fields.dueText);
          const hasDay = fields.start !== null || fields.end !== null || fields.doneOn !== null;
          expect(hasDay && fields.dueText === '').toBe(false);
        }
      }),
      { numRuns: 150, seed: 20140515 },
    );
  });
});
