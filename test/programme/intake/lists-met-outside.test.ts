import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

function told(
  { reading }: SheetAnalysis,
  ...fields: readonly (keyof ProposedAction['fields'])[]
): readonly (readonly unknown[])[] {
  return reading.actions.map((action) => fields.map((field) => action.fields[field]));
}

it('What names the events names the rows, and not what describes each of them', () => {
  const sheet = read([
    ['Événements', 'Description', 'Mois'],
    ['Salon des métiers', 'Promouvoir les métiers du bâtiment', 'juin 2025'],
    ['Fête des voisins', 'Un repas partagé au pied de chaque immeuble', 'mai 2025'],
    ['Journée du tri', 'Des ateliers pour les petits et les grands', 'avril 2025'],
  ]);
  expect(told(sheet, 'title')).toEqual([
    ['Salon des métiers'],
    ['Fête des voisins'],
    ['Journée du tri'],
  ]);
  expect(actionOf(sheet, 'Salon').proposal.own).toEqual([
    { header: 'Description', value: 'Promouvoir les métiers du bâtiment', format: 'General' },
  ]);
});

it('The day a task was achieved, beside the day it is due, is when it was done', () => {
  const sheet = read([
    ['Nom de la tâche', 'Progression', 'Date de début', 'Date d’échéance', 'Date d’achèvement'],
    ['Recenser les vacants', 'Terminée', '06/01/2025', '31/01/2025', '10/01/2025'],
    ['Rencontrer les familles', 'En cours', '07/01/2025', '28/02/2025', ''],
    ['Saisir la commission', 'Non démarrée', '01/04/2025', '15/05/2025', ''],
  ]);
  expect(told(sheet, 'start', 'end', 'doneOn')).toEqual([
    ['2025-01-06', '2025-01-31', '2025-01-10'],
    ['2025-01-07', '2025-02-28', null],
    ['2025-04-01', '2025-05-15', null],
  ]);
});

describe('Cards of a board', () => {
  it('end with who has them, in brackets, and for when', () => {
    const sheet = read([
      ['À faire', 'En cours', 'Terminé'],
      ['Réserver la sono (Hugo) – 14/03/2025', 'Devis du traiteur (Paul)', 'Choisir la date'],
      ['Demander l’arrêté – avant le 28 février 2025', 'Préparer l’affiche (Lina)', ''],
    ]);
    expect(told(sheet, 'title', 'owner', 'dueText', 'end')).toEqual([
      ['Réserver la sono', 'Hugo', '14/03/2025', '2025-03-14'],
      ['Devis du traiteur', 'Paul', '', null],
      ['Choisir la date', '', '', null],
      ['Demander l’arrêté', '', 'avant le 28 février 2025', '2025-02-27'],
      ['Préparer l’affiche', 'Lina', '', null],
    ]);
  });

  it('keep brackets of which some name nobody', () => {
    const sheet = read([
      ['À faire', 'Terminé'],
      ['Réserver la sono (Hugo)', 'Choisir la date'],
      ['Commander les gobelets (200 pièces)', 'Prévenir le gardien (Paul)'],
    ]);
    expect(told(sheet, 'title', 'owner')).toContainEqual(['Réserver la sono (Hugo)', '']);
  });
});

it('« Places » over figures, beside where a session is held, are how many there are', () => {
  const { reading } = read([
    ['Intitulé de la formation', 'Organisme', 'Date(s)', 'Lieu', 'Places', 'État'],
    ['Gestes et postures', 'Médisud', '14/01/2025', 'Salle B', '{n:10}', 'Confirmée'],
    ['Habilitation électrique', 'Électro', '04/02/2025', 'Vars', '{n:8}', 'Prévue'],
  ]);
  expect(reading.sessions.map(({ fields }) => [fields.place, fields.capacity])).toEqual([
    ['Salle B', 10],
    ['Vars', 8],
  ]);
});
