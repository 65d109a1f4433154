import { fc } from '../../fixtures/properties';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { TITLE_FAULTS } from './title-faults';
import { readingContextOn } from '../intake/readings';

const CONTEXT = readingContextOn('2016-04-11');

/** The titles of what a text is understood to tell; what is not keeps its sentence. */
function titlesOf(lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  return readNarrative(sheet, CONTEXT).actions.flatMap(({ fields }) =>
    fields.type === null ? [] : [fields.title],
  );
}

describe('the titles of a text', () => {
  const frame = fc.constantFrom(
    '',
    'À Lucé, ',
    'S’agissant de Lucé, ',
    'Pour les gardiens, ',
    'Si la subvention est accordée, ',
    'Quant au projet social, ',
    'Sans cette aide, ',
  );
  const subject = fc.constantFrom(
    'les travaux',
    'la réhabilitation',
    'le comité technique',
    'les deux premiers baux',
    'la CNL et la CLCV',
    'une quinzaine de familles',
    'les douze derniers',
    'le collectif de locataires',
    'elle',
    'ils',
    'nous',
    'la seconde',
  );
  const [one, several, us] = [
    'examinera les demandes|sera relancée en mai|siégera au groupe projet|prendra son service|a été signée|est en cours de recrutement|précédera la remise des clés|doit d’abord rendre son avis|accueillera douze apprentis',
    'commenceront en mai|seront attribués|participeront à la rédaction du livret|ont été livrés en mars|sont à l’étude|prendront leurs fonctions en juin|auront lieu le 3 mai, puis le 7 juin',
    'avons retenu avec la Ville deux sites|n’attendrons pas la réponse pour consulter les élus|souhaitons réunir les référents en mai|préparons le forum du 5 juillet',
  ].map((list) => fc.constantFrom(...list.split('|')));
  const tail = fc.constantFrom(
    '',
    ', sinon le projet sera revu',
    ' comme nous le souhaitons',
    ', sous réserve de l’accord du préfet',
    ', dont le diagnostic vient de commencer',
    ', puis diffusés aux locataires',
    ' avec elles',
  );

  function clauseOf(written: string): fc.Arbitrary<string> {
    const isUs = written === 'nous';
    const isOne = /^(?:la (?!CNL)|le |elle)/u.test(written);
    return ((isUs ? us : isOne ? one : several) ?? fc.constant('')).map(
      (verb) => `${written} ${verb}`,
    );
  }

  const sentence = fc
    .tuple(frame, subject.chain(clauseOf), tail)
    .map((parts) => `${parts.join('')}.`.replace(/^./u, (letter) => letter.toUpperCase()));

  it('hold none when sentences of all kinds are put together', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
        for (const title of titlesOf([`Les baux sont signés. ${sentences.join(' ')}`])) {
          expect(title).not.toMatch(TITLE_FAULTS);
        }
      }),
      { numRuns: 400, seed: 20160411 },
    );
  });
});
