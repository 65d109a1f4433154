import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The start and the end of each row of a text of 8 April 2016. */
function datesIn(text: string): readonly string[] {
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2016-04-08'));
  return actions.map(({ fields }) => `${fields.start ?? ''} → ${fields.end ?? ''}`);
}

describe('A day of the week is written', () => {
  it.each([
    ['as the last day', 'Le rapport doit être rendu pour mercredi.', ' → 2016-04-13'],
    [
      'with its number, in the month where it is so',
      'La réunion publique aura lieu le jeudi 19 à 18 h.',
      '2016-05-19 → 2016-05-19',
    ],
    ['never of what is so each week', 'Le marché se tiendra du lundi au vendredi.', ' → '],
    [
      'never of the sessions, beside the months they go over',
      'Piscine : 10 séances le jeudi matin, de mai à juin',
      '2016-05-01 → 2016-06-30',
    ],
  ])('%s', (_, text, days) => {
    expect(datesIn(text)).toEqual([days]);
  });
});

describe('A date is written', () => {
  it.each([
    [
      'never of the feast whose market it is',
      'Pour le marché de Noël 2016, il faut contacter les artisans.',
      ' → ',
    ],
    [
      'never of what came before, told « après … c’est »',
      'Après la rue Segond cet été, c’est la rue Lamartine qui sera en travaux du 6 septembre au 10 octobre.',
      '2016-09-06 → 2016-10-10',
    ],
    [
      'never from the first to the last of days apart from each other',
      'Les locataires seront réunis les 13 mai et 12 juin.',
      ' → ',
    ],
    [
      'of when it begins again, for what will then come again',
      'L’atelier reprend le 26 avril, au rythme d’une séance toutes les deux semaines.',
      '2016-04-26 → ',
    ],
    [
      'of what the note tells, where its lead has another',
      'Chaudière en panne depuis mars, réparation prévue en mai',
      '2016-05-01 → 2016-05-31',
    ],
    [
      'of what is done, only when it is over',
      'Trente ménages ont été relogés au 1er trimestre 2016.',
      '2016-01-01 → 2016-03-31',
    ],
    [
      'never of what was asked for, as if it were done by then',
      'Nous avons demandé l’autorisation d’ouvrir l’accueil jusqu’à mi-mars.',
      ' → ',
    ],
    [
      'never as counted from today when a delay runs from something else',
      'Les locataires seront invités à donner leur avis dans un délai de deux mois.',
      ' → ',
    ],
    [
      'never as counted back from today',
      'La réparation du portail est demandée depuis deux ans.',
      ' → ',
    ],
    [
      'never of the first of several years alone',
      'Il est prévu de remplacer les chaudières courant 2017/2018/2019.',
      ' → ',
    ],
    [
      'never of one day, for what lasts from then on',
      'Des travaux auront lieu à partir du 16 mai 2016 pour une durée de 5 mois.',
      '2016-05-16 → 2016-10-15',
    ],
    [
      'of when it comes, for what is waited for until then',
      'Pour les ateliers, nous devrons patienter jusqu’en octobre.',
      '2016-10-01 → 2016-10-31',
    ],
    [
      'never of the first place alone when there are two',
      'Le chantier ouvrira à Melle en juin et à Thouars en octobre.',
      ' → ',
    ],
    [
      'of the end of what ends',
      'Les travaux de la résidence Foch, engagés en février, s’achèveront fin mai.',
      ' → 2016-05-31',
    ],
    [
      'of what is done, never when it is to come',
      'Au cours du trimestre, trente ménages ont été accueillis.',
      ' → ',
    ],
    [
      'of the verb',
      'Une étude, confiée à Soliha, a été remise en 2015.',
      '2015-01-01 → 2015-12-31',
    ],
    [
      'never of an aside of the subject',
      'Une étude, confiée à Soliha en 2015, a conclu à un refus.',
      ' → ',
    ],
    [
      'of the last time for what was given up',
      'Le déjeuner prévu le 8 mars a été annulé.',
      '2016-03-08 → 2016-03-08',
    ],
    [
      'of the end for what is over since',
      'L’enquête est terminée depuis le 30 mars.',
      ' → 2016-03-30',
    ],
    [
      'for what is to reach us, on the row that waits for it',
      'Nous attendons l’avis de la DDT, qui doit nous parvenir avant le 3 mai.',
      ' → 2016-05-02',
    ],
    [
      'never of what the subject only names',
      'Les comptes rendus du conseil du 1er mars 2016 ont été envoyés.',
      ' → ',
    ],
    [
      'never of a day that its weekday says of another year',
      'Le bail a été signé le vendredi 8 mars.',
      ' → ',
    ],
    [
      'of the end to come for what ends, never of the last time',
      'Engagée en janvier, la phase de repérage se termine le 20 mars.',
      ' → 2017-03-20',
    ],
    [
      'never of the day something was asked for',
      'Une évaluation leur a été demandée pour la fin de l’année.',
      ' → ',
    ],
    [
      'never of the forum, on the row that prepares it',
      'L’UDAF prépare avec nous le forum des locataires du 5 juillet.',
      ' → ',
    ],
    [
      'never of one year, where it is of every year',
      'Le comptage des véhicules est réalisé chaque année au mois de mai.',
      ' → ',
    ],
    [
      'never of a period that two days would make',
      'Le conseil se tiendra en séance plénière le 5 juin, puis le 7 octobre.',
      ' → ',
    ],
    [
      'never of the meeting after which somebody informs',
      'Suite à la réunion du 12 février, nous vous informons que les travaux se feront en juin.',
      '2016-06-01 → 2016-06-30',
    ],
    [
      'never of what was asked for, nearer to come than gone by',
      'Le conseil a demandé à l’entreprise de réparer la porte avant le 30 mai.',
      ' → ',
    ],
    [
      'never of what people were told of',
      'Les locataires ont été informés du démarrage des travaux en mai.',
      ' → ',
    ],
    [
      'never of a day that may be over as well as to come, where nothing says which',
      '12 décembre : visite du site avec la CAF.',
      ' → ',
    ],
    [
      'of what one has the pleasure to tell',
      'Suite à la réunion du 5 février, nous avons le plaisir de vous informer que l’ascenseur sera remplacé le 3 juin.',
      '2016-06-03 → 2016-06-03',
    ],
    [
      'of what was promised',
      'Le bailleur s’est engagé à réparer la porte avant le 30 mai.',
      ' → 2016-05-29',
    ],
    [
      'of what was announced in a meeting, never of the meeting',
      'Lors de la réunion du 3 mars, le maire a annoncé l’ouverture de la crèche en septembre.',
      '2016-09-01 → 2016-09-30',
    ],
    ['of what should have been', 'Le chantier aurait dû commencer en janvier.', '2016-01-01 → '],
    [
      'never of what brackets name',
      'La brochure (édition mai 2017) sera remise aux locataires.',
      ' → ',
    ],
    [
      'never of who it is about',
      'Les locataires qui emménagent en janvier seront reçus en mai.',
      '2016-05-01 → 2016-05-31',
    ],
    ['never of what is put to the vote', 'Vote pour valider les comptes de février 2016.', ' → '],
    ['never for a comparison', 'Douze logements ont été livrés, contre 30 en 2014.', ' → '],
    [
      'never of what holds back',
      'Le chantier ne pourra pas commencer avant le départ des locataires.',
      ' → ',
    ],
  ])('%s: %s', (_why, text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it.each([
    'Ce plan s’inspire du rapport remis le 26 juin 2015 par la MSA.',
    'Salle pas disponible avant 2018.',
  ])('never of a report that is only cited, never by a note that denies: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('and what has no date gives no row for saying so', () => {
    const text = 'Une réunion avec la CNL est souhaitée mais aucune date n’est arrêtée.';
    expect(datesIn(text)).toEqual([' → ']);
  });

  it('of what stands past a colon, never of what stands before it', () => {
    const text =
      'Nous avons choisi de refaire la chaufferie : en 2015, après un vote, le brûleur a été remplacé.';
    expect(datesIn(text)).toEqual([' → ', '2015-01-01 → 2015-12-31']);
  });
});

describe('A day that is not the deed’s', () => {
  it.each([
    [
      'is that from which it is put off',
      'La société a reporté sa journée du 18 juin à une date ultérieure en septembre.',
      ['2016-09-01 → 2016-09-30'],
    ],
    [
      'is that of a meeting put off',
      'La réunion du 15 avril est reportée au 22 avril.',
      ['2016-04-22 → 2016-04-22'],
    ],
    [
      'is never that of holidays nobody names',
      'Atelier jeux : pendant les vacances scolaires.',
      [' → '],
    ],
    [
      'is never that of a budget, where its vote has its own',
      'Le budget de l’an prochain sera voté en décembre.',
      ['2016-12-01 → 2016-12-31'],
    ],
    ['is never the feast a stage is named after', 'Francis prépare le stage de Noël.', [' → ']],
    ['is never that of a « pot de Noël »', 'Le bureau organise le pot de Noël.', [' → ']],
    [
      'is never of what is done the same way',
      'Les mêmes jeux que l’an dernier seront installés en juin.',
      ['2016-06-01 → 2016-06-30'],
    ],
    [
      'is of this year where it comes as every year',
      'Comme chaque année, le marché aura lieu en décembre.',
      ['2016-12-01 → '],
    ],
    [
      'is that by which something changed is handed in',
      'L’architecte transmettra les plans modifiés pour le 20 mai.',
      [' → 2016-05-20'],
    ],
    [
      'is to come where it would take place',
      'Les travaux auraient lieu en septembre.',
      ['2016-09-01 → 2016-09-30'],
    ],
    [
      'is never in brackets',
      'Le dossier devrait être envoyé à l’ANRU (Agence pour la rénovation urbaine) à l’été 2018.',
      ['2018-06-21 → 2018-09-22'],
    ],
  ])('%s', (_, text, days) => {
    expect(datesIn(text)).toEqual(days);
  });

  it.each(['Fin 2016, commencera alors le relogement.', 'Fin 2016, le relogement commencera.'])(
    'is no end of what begins then (%s)',
    (text) => {
      expect(datesIn(text)).toEqual(['2016-11-01 → ']);
    },
  );
});
