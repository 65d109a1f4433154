import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

const BAR = '#6AA84F';
const PAPER = '#9FC5E8';
const DAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'];

function read(
  rows: readonly (readonly string[])[],
  fills: Readonly<Record<string, string>> = {},
): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Semaine', rows, { fills })])), 'Semaine');
}

function titlesOf({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

describe('Two weeks drawn side by side', () => {
  const sheet = read(
    [
      ['', ...DAYS, '', '', ...DAYS],
      ['Visiter les logements', '', '', '', '', '', '', 'Relancer les impayés'],
      ['Appeler la mairie', '', '', '', '', '', '', 'Préparer le conseil'],
      ['Rédiger le bilan', '', '', '', '', '', '', 'Envoyer les convocations'],
    ],
    { 'B2:C2': BAR, D3: BAR, 'E4:F4': BAR, I2: BAR, 'J3:K3': BAR, M4: BAR },
  );

  it('each keep their own tasks', () => {
    expect(titlesOf(sheet)).toEqual([
      'Visiter les logements',
      'Appeler la mairie',
      'Rédiger le bilan',
      'Relancer les impayés',
      'Préparer le conseil',
      'Envoyer les convocations',
    ]);
  });

  it('each keep their own days, no task in the remarks of another', () => {
    const daysOf = (title: string): unknown => actionOf(sheet, title).proposal.own[0]?.value;
    expect(daysOf('Visiter')).toBe('Lundi – Mardi');
    expect(daysOf('Préparer')).toBe('Mardi – Mercredi');
    expect(actionOf(sheet, 'Visiter').comment).toBe('');
  });
});

it('Two lists of the same columns stay apart, a day typed over the gap between them or not', () => {
  const names = ['Tâche', 'Commentaire', 'Statut'];
  const sheet = read([
    ['Bureau', '', '', '20/02/2026', 'Terrain'],
    [...names, '', ...names],
    ['Appeler la mairie', '', 'Fait', '', 'Visiter les logements', 'clés chez le gardien', 'Fait'],
    ['Rédiger le bilan', '', 'À faire', '', 'Relever les compteurs', '', 'À faire'],
    ['', '', '', '', 'Relancer les impayés', '', 'À faire'],
  ]);
  expect(titlesOf(sheet)).toEqual([
    'Appeler la mairie',
    'Rédiger le bilan',
    'Visiter les logements',
    'Relever les compteurs',
    'Relancer les impayés',
  ]);
  expect(actionOf(sheet, 'Appeler').comment).toBe('');
  expect(actionOf(sheet, 'Visiter').comment).toBe('clés chez le gardien');
});

describe('Two lists under names that come again', () => {
  const bought = ['Prévoir les gants', 'mardi', 'x', 'Repeindre la cage B', '12/06/2026', ''];
  const statusOf = (sheet: SheetAnalysis, title: string): unknown => actionOf(sheet, title).status;

  it('stay apart where no name but that of the work is known', () => {
    const sheet = read([
      ['DÉPÔT', '', '', '', 'IMMEUBLES'],
      ['Quoi', 'Pour', 'OK', '', 'Quoi', 'Pour', 'OK'],
      ['Ranger les étagères', '03/06', 'x', '', 'Reprendre les joints', 'ven. 5 juin'],
      ['Commander les clés', '', '', '', 'Poser les plinthes', '12/06', 'x'],
      ['Inventaire du local', 'fin juin', '', '', 'Vider la cave', '16/06'],
    ]);
    expect(titlesOf(sheet)).toHaveLength(6);
    expect(statusOf(sheet, 'Commander les clés')).toBeNull();
    expect(statusOf(sheet, 'Poser les plinthes')).toBe('Réalisé');
    expect(actionOf(sheet, 'Vider la cave').strand).toBe('IMMEUBLES');
  });

  it('stay apart without a column between them', () => {
    const names = ['Tâche', 'Échéance', 'Fait'];
    const sheet = read([[...names, ...names], bought, ['', '', '', 'Vider la cave', '', 'x']]);
    expect(titlesOf(sheet)).toEqual(['Prévoir les gants', 'Repeindre la cage B', 'Vider la cave']);
    expect(statusOf(sheet, 'Prévoir les gants')).toBe('Réalisé');
    expect(statusOf(sheet, 'Repeindre la cage B')).toBeNull();
  });
});

it('A bar keeps its first day though most bars of a coloured sheet begin on it', () => {
  const sheet = read(
    [
      ['', ...DAYS],
      ['Visiter les logements'],
      ['Appeler la mairie'],
      ['Rédiger le bilan'],
      ['Relancer les impayés'],
      ['Préparer le conseil'],
    ],
    { 'B2:F6': PAPER, 'B2:B4': BAR, 'C2:D2': BAR, C3: BAR, 'D5:E5': BAR, F6: BAR },
  );
  expect(actionOf(sheet, 'Visiter').proposal.own[0]?.value).toBe('Lundi – Mercredi');
  expect(actionOf(sheet, 'Rédiger').proposal.own[0]?.value).toBe('Lundi');
});

it('A short name in capitals among coloured tasks is one of them', () => {
  const sheet = read([['', ...DAYS], ['Serveur'], ['DHCP'], ['Postes'], ['Sauvegarde']], {
    'A2:A5': '#1155CC',
    'B2:F5': PAPER,
    B2: BAR,
    C3: BAR,
    'B4:F4': BAR,
    D5: BAR,
  });
  expect(titlesOf(sheet)).toEqual(['Serveur', 'DHCP', 'Postes', 'Sauvegarde']);
});

it('One list of tasks said again is the list of each building where another column comes back with its own words', () => {
  const sheet = read([
    ['Tâche', 'État', 'Tâche', 'État'],
    ['Purger les radiateurs', 'fait', 'Purger les radiateurs', 'à faire'],
    ['Relever les compteurs', 'fait', 'Relever les compteurs', 'en cours'],
    ['Changer les ampoules', 'à faire', 'Changer les ampoules', 'fait'],
  ]);
  expect(titlesOf(sheet)).toHaveLength(6);
});
