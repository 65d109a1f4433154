import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

function read(rows: readonly (readonly string[])[]): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

function targetOf(sheet: SheetAnalysis, header: string): string | undefined {
  return sheet.tables[0]?.columns.find((column) => column.header === header)?.target;
}

describe('A column of days is what its header says', () => {
  it('« Orig. Start » beside the start is the user’s own, and no day to be done by', () => {
    const sheet = read([
      ['Task', 'Start Date', 'Orig. Start', 'Duration note'],
      ['Draw the plans', '{d:2025-03-10}', '{d:2025-03-03}', 'two weeks'],
      ['Order the windows', '{d:2025-04-14}', '{d:2025-04-14}', 'a month'],
    ]);
    expect(targetOf(sheet, 'Orig. Start')).toBe('own');
    expect(actionOf(sheet, 'Draw')).toMatchObject({ start: '2025-03-10', end: null, dueText: '' });
  });

  it('days of an unknown name that are never after the start are none to be done by', () => {
    const sheet = read([
      ['Tâche', 'Début', 'Vu en comité'],
      ['Lever les plans', '{d:2025-03-10}', '{d:2025-03-03}'],
      ['Isoler le toit', '{d:2025-04-14}', '{d:2025-04-14}'],
    ]);
    expect(targetOf(sheet, 'Vu en comité')).toBe('own');
  });

  it('« Pose prévue » is when it is due, whatever other days stand before it', () => {
    const before = [
      ['Métré', 'Fabrication'],
      ['Date', 'Commandé'],
    ];
    for (const [first = '', second = ''] of before) {
      const sheet = read([
        ['Tâche', first, second, 'Pose prévue', 'Qui'],
        ['Portes du hall', '{d:2025-01-06}', '{d:2025-02-03}', '{d:2025-03-10}', 'Paul'],
        ['Volets', '{d:2025-01-07}', '{d:2025-02-04}', '{d:2025-03-11}', 'Zoé'],
      ]);
      expect(actionOf(sheet, 'Portes')).toMatchObject({ start: '2025-03-10', end: '2025-03-10' });
    }
  });

  it('« Término » beside « Início » is the end of what is planned', () => {
    const sheet = read([
      ['Tarefa', 'Status', 'Início', 'Término'],
      ['Estudo de caso', 'À faire', '{d:2025-05-29}', '{d:2025-05-30}'],
      ['Revisão do plano', 'En cours', '{d:2025-06-02}', '{d:2025-06-20}'],
    ]);
    expect(actionOf(sheet, 'Estudo')).toMatchObject({ end: '2025-05-30', doneOn: null });
  });
});

describe('Two columns that say when', () => {
  it('« Date retenue » holds over « Date souhaitée », which holds where none is retained', () => {
    const sheet = read([
      ['Travaux', 'Date souhaitée', 'Date retenue'],
      ['Peinture du hall', '{d:2025-02-03}', '{d:2025-03-03}'],
      ['Réparer la VMC', '{d:2025-02-10}', ''],
    ]);
    expect(actionOf(sheet, 'Peinture').end).toBe('2025-03-03');
    expect(actionOf(sheet, 'Réparer').end).toBe('2025-02-10');
  });

  it('a bare « Date » beside « Délai : 15 jours » is no day to be done by, nor is the delay', () => {
    const sheet = read([
      ['Date', 'Action', 'Délai'],
      ['{d:2025-01-06}', 'Relancer le plombier', '15 jours'],
      ['{d:2025-01-07}', 'Envoyer les courriers', '1 mois'],
    ]);
    expect(targetOf(sheet, 'Date')).toBe('own');
    expect(targetOf(sheet, 'Délai')).toBe('own');
    expect(actionOf(sheet, 'Relancer')).toMatchObject({ start: null, end: null });
  });
});

it('The first day holds where « Reporté au » sets no other', () => {
  const { reading } = read([
    ['Action', 'Prévu', 'Reporté au'],
    ['Ravaler la façade', '10/06/2014', '20/06/2014'],
    ['Isoler le toit', '12/06/2014', ''],
  ]);
  expect(reading.actions.map(({ fields }) => fields.end)).toEqual(['2014-06-20', '2014-06-12']);
});

it('« Date d’intervention » says when only where all its days are still to come', () => {
  const works = (first: string): SheetAnalysis =>
    read([
      ['Action', 'Date d’intervention', 'Qui'],
      ['Purger les radiateurs', `{d:${first}}`, 'Léa'],
      ['Réparer la porte', '{d:2025-03-10}', 'Tom'],
    ]);
  expect(targetOf(works('2025-02-03'), 'Date d’intervention')).toBe('due');
  expect(targetOf(works('2024-12-02'), 'Date d’intervention')).toBe('own');
});

it('Days right after those of the start, and never before them, are those of the end', () => {
  for (const [start = '', end = ''] of [
    ['De', 'À'],
    ['Commencer le', 'Finir le'],
    ['Date OS', 'Réception'],
  ]) {
    const sheet = read([
      ['Action', start, end],
      ['Relever les plans', '{d:2025-01-06}', '{d:2025-01-31}'],
      ['Former les gardiens', '{d:2025-02-03}', '{d:2025-02-14}'],
    ]);
    expect(actionOf(sheet, 'Former')).toMatchObject({ start: '2025-02-03', end: '2025-02-14' });
  }
});

describe('Figures under « Semaine » and « Mois »', () => {
  const readFigures = (unit: string, figures: readonly [string, string]): SheetAnalysis =>
    read([
      ['Action', unit, 'Année'],
      ['Nettoyer les caves', `{n:${figures[0]}}`, '{n:2025}'],
      ['Visite de sécurité', `{n:${figures[1]}}`, '{n:2024}'],
    ]);

  it('are weeks of the year beside them', () => {
    const sheet = readFigures('Semaine', ['5', '40']);
    expect(actionOf(sheet, 'Nettoyer')).toMatchObject({ start: '2025-01-27', end: '2025-02-02' });
    expect(actionOf(sheet, 'Visite')).toMatchObject({ start: '2024-09-30', end: '2024-10-06' });
  });

  it('are months of the year beside them', () => {
    const sheet = readFigures('Mois', ['2', '11']);
    expect(actionOf(sheet, 'Nettoyer')).toMatchObject({ start: '2025-02-01', end: '2025-02-28' });
    expect(actionOf(sheet, 'Visite')).toMatchObject({ start: '2024-11-01', end: '2024-11-30' });
  });

  it('are how many under « Semaines »', () => {
    const sheet = readFigures('Semaines', ['3', '2']);
    expect(actionOf(sheet, 'Nettoyer')).toMatchObject({ start: null, end: null });
  });
});

describe('Days of « Date de réalisation »', () => {
  const rows = (statuses: readonly [string, string]): readonly (readonly string[])[] => [
    ['Action', 'État', 'Date de réalisation'],
    ['Ravaler la façade', statuses[0], '{d:2025-05-30}'],
    ['Refaire le hall', statuses[1], '{d:2025-06-20}'],
  ];

  it('tell when it was done where the actions are done', () => {
    const sheet = read(rows(['Terminé', 'Terminé']));
    expect(actionOf(sheet, 'Ravaler').doneOn).toBe('2025-05-30');
  });

  it('tell when it is to be done where they are not', () => {
    const sheet = read(rows(['À faire', 'En cours']));
    expect(actionOf(sheet, 'Ravaler')).toMatchObject({ end: '2025-05-30', doneOn: null });
  });
});

it('Days « prévues » beside when it is due are those of no end, though what they stand beside is done', () => {
  const sheet = read([
    ['Tâche', 'Fait ?', 'Pour le', 'Livraison prévue'],
    ['Élaborer le livret d’accueil', 'fait', '{d:2025-05-30}', '{d:2025-05-28}'],
    ['Changer la porte coupe-feu', 'fait', '{d:2025-06-10}', '{d:2025-06-24}'],
    ['Revoir l’organigramme', '', '{d:2025-06-20}', ''],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.doneOn)).toEqual([null, null, null]);
});

it('Days of « Date de fin » beside when it is due, of what is done alone, tell when it was done', () => {
  const rows = (end: string) => [
    ['Tâche', 'Progression', 'Date d’échéance', 'Date de fin'],
    ['Élaborer le livret d’accueil', 'Terminé', '{d:2025-05-30}', '{d:2025-05-28}'],
    ['Revoir l’organigramme', 'En cours', '{d:2025-06-20}', end],
  ];
  const exported = read(rows(''));
  expect(actionOf(exported, 'Élaborer')).toMatchObject({
    end: '2025-05-30',
    doneOn: '2025-05-28',
  });
  const planned = read(rows('{d:2025-06-18}'));
  expect(actionOf(planned, 'Revoir')).toMatchObject({ end: '2025-06-18', doneOn: null });
});

it('Days under « Fait le » on rows that are not done are kept as they are', () => {
  const sheet = read([
    ['Action', 'État', 'Fait le'],
    ['Ravaler la façade', 'À faire', '{d:2025-05-30}'],
    ['Refaire le hall', 'En cours', '{d:2025-06-20}'],
  ]);
  expect(targetOf(sheet, 'Fait le')).toBe('own');
  expect(actionOf(sheet, 'Ravaler')).toMatchObject({ end: null, doneOn: null });
});

describe('Days of which some stayed texts, as Excel keeps them where it wants the month first', () => {
  const sheet = read([
    ['Tâche', 'Date de début', 'Date de fin'],
    ['Étudier les besoins', '25/10/2024', '29/10/2024'],
    ['Analyser l’existant', '{d:2024-01-11}', '{d:2024-07-11}'],
    ['Dessiner les écrans', '{d:2024-08-11}', '14/11/2024'],
    ['Écrire le logiciel', '19/11/2024', '{d:2024-10-12}'],
  ]);

  it('are read where their day is past the twelfth', () => {
    expect(actionOf(sheet, 'Étudier')).toMatchObject({ start: '2024-10-25', end: '2024-10-29' });
  });

  it('are asked where the day may be the month, both offered', () => {
    const { start, end, proposal } = actionOf(sheet, 'Analyser');
    expect([start, end]).toEqual([null, null]);
    expect(proposal.notes.map(({ code }) => code)).toContain('due-day-or-month');
    expect(proposal.deduced.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2024-01-11', '2024-11-01', '2024-07-11', '2024-11-07']),
    );
  });
});

it('A day that may be the month is asked of what is done too, the likelier reading first', () => {
  const days = read([
    ['Tâche', 'Date de début', 'Date de fin', 'Statut'],
    ['Étudier les besoins', '25/06/2024', '29/06/2024', 'Fait'],
    ['Analyser l’existant', '{d:2024-01-07}', '{d:2024-03-07}', 'Fait'],
    ['Dessiner les écrans', '{d:2024-04-07}', '15/07/2024', 'Fait'],
    ['Écrire le logiciel', '16/07/2024', '{d:2024-02-08}', 'Fait'],
  ]);
  const { start, end, proposal } = actionOf(days, 'Analyser');
  expect([start, end]).toEqual([null, null]);
  expect(proposal.deduced[0]?.value).toBe('2024-07-01');
});

it('« Au + tôt » is when it may begin, « au + tard » when it is due', () => {
  for (const [first, last] of [
    ['au + tôt', 'au + tard'],
    ['Au plus tôt le', 'Au plus tard le'],
    ['dt deb', 'dt fin'],
    ['Date prév. de début', 'Date prév. de fin'],
  ]) {
    const days = read([
      ['Action', first ?? '', last ?? ''],
      ['Repeindre le hall', '{d:2024-02-05}', '{d:2024-03-15}'],
      ['Changer les portes', '{d:2024-04-01}', '{d:2024-05-31}'],
    ]);
    expect(actionOf(days, 'Repeindre')).toMatchObject({ start: '2024-02-05', end: '2024-03-15' });
  }
});

it('« échéence » holds beside the start where « Reporté au » sets no other day', () => {
  const days = read([
    ['Action', 'démarrage', 'échéence', 'reporté au'],
    ['Repeindre le hall', '{d:2024-02-05}', '{d:2024-03-15}', ''],
    ['Changer les portes', '{d:2024-04-01}', '{d:2024-05-31}', '{d:2024-06-28}'],
    ['Planter les haies', '', '{d:2024-11-29}', ''],
  ]);
  expect(days.reading.actions.map(({ fields }) => fields.end)).toEqual([
    '2024-03-15',
    '2024-06-28',
    '2024-11-29',
  ]);
});

describe('« Durée (sem) »', () => {
  const spans = (unit: string, date: string): readonly unknown[] => {
    const rows = [
      ['Module', date, unit, 'Qui', 'Tâche'],
      ['M1', '{d:2014-09-01}', '3', 'Inès', 'Poser les bases'],
      ['M2', '{d:2014-09-22}', '1', 'Marc', 'Former les gardiens'],
    ];
    return read(rows).reading.actions.map(({ fields: { start, end } }) => [start, end]);
  };

  it('counts weeks from the day that it stands beside, whatever that is called', () => {
    const weeks = [
      ['2014-09-01', '2014-09-21'],
      ['2014-09-22', '2014-09-28'],
    ];
    expect(spans('Durée (sem)', 'Début')).toEqual(weeks);
    expect(spans('Durée (sem)', 'Date')).toEqual(weeks);
  });

  it('in hours ends nothing', () => {
    expect(spans('Durée (h)', 'Début').map((span) => (span as unknown[])[1])).toEqual([null, null]);
  });
});

it('Quotes that are sent, signed or refused name no works', () => {
  const sheet = read([
    ['Chantier', 'Client', 'Devis', 'Début', 'Durée', 'Qui'],
    ['Portes de l’école', 'Mairie', 'envoyé', '{d:2025-03-10}', '4 j', 'Inès'],
    ['Escalier en hêtre', 'M. Perrot', 'signé', '{d:2025-03-17}', '3 j', 'Marc'],
    ['Parquet du salon', 'SCI Iris', 'refusé', '', '5 j', ''],
    ['Garde-corps', 'Copropriété', 'à relancer', '{d:2025-04-14}', '1 j', 'Marc'],
  ]);
  expect(targetOf(sheet, 'Chantier')).toBe('title');
  expect(targetOf(sheet, 'Devis')).toBe('own');
});

it('« Tâche de » says whose it is, and no name stands in for a title that is missing', () => {
  const sheet = read([
    ['Catégorie', 'Description', 'tache de', 'état'],
    ['Base', 'Créer la table', 'Serge', 'ok'],
    ['Base', '', 'Samia', 'ok'],
  ]);
  expect(targetOf(sheet, 'tache de')).toBe('owner');
  expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual(['Créer la table']);
});

it('« Pour » over those it is for says no due date, over times it does', () => {
  const under = (...said: readonly string[]): SheetAnalysis =>
    read([
      ['Action', 'Pour', 'Qui'],
      ['Commander les livres', said[0] ?? '', 'Maud'],
      ['Réserver le car', said[1] ?? '', 'Karim'],
      ['Refaire les clés', said[2] ?? '', 'Maud'],
    ]);
  expect(targetOf(under('les CM2', 'Mme Roy', 'le gardien'), 'Pour')).toBe('own');
  expect(targetOf(under('lundi 3 mars', 'fin mars', 'S24'), 'Pour')).toBe('due');
});
