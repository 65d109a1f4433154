import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Feuil1', rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Feuil1');
}

describe('A date that a thing is called by', () => {
  it.each([
    'Goûter de Noël',
    'Vœux du maire de janvier',
    'Accord de la mairie pour le pied d’immeuble du 27 mai',
    'Préparation du COPIL du 12 mars',
    'Commande des sapins pour Noël',
    'Relire le dossier (LSA, SAM)',
    'Commander les badges (MAR)',
    'Lettre aux locataires février',
    'Infrastructure Projects Q3 2024',
  ])('is none of the action: « %s »', (title) => {
    const sheet = read([
      ['Action', 'Responsable', 'Statut'],
      [title, 'Régie', 'À faire'],
      ['Peindre le hall', 'Régie', 'En cours'],
      ['Changer les serrures', 'Agence', 'En cours'],
    ]);
    const { start, end, dueText, site } = actionOf(sheet, title.slice(0, 12));
    expect([start, end, dueText, site]).toEqual([null, null, '', '']);
  });

  it.each([
    ['Peindre la résidence Verdi T2 2025', '2025-06-30'],
    ['COPIL du 12 mars', '2025-03-12'],
    ['Réunion publique février', '2025-02-28'],
    ['Lettre aux locataires : février', '2025-02-28'],
    ['Réunion publique du 12 mars', '2025-03-12'],
    ['Peindre la résidence Verdi – 12 mars', '2025-03-12'],
    ['Stage du 10 au 12 mars', '2025-03-12'],
    ['Rendre le bilan pour le 12 mars', '2025-03-12'],
  ])('is that of a meeting, of a span and of what is due: « %s »', (title, end) => {
    const sheet = read([
      ['Action', 'Responsable', 'Statut'],
      [title, 'Régie', 'À faire'],
      ['Peindre le hall', 'Régie', 'En cours'],
      ['Changer les serrures', 'Agence', 'En cours'],
    ]);
    expect(actionOf(sheet, title.slice(0, 5)).end).toBe(end);
  });
});
