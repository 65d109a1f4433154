import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { actionOf, analyseAt, sheetOf } from './readings';

const HEADER = ['Volet', 'Action', 'Partenaires', 'Site', 'Échéance', 'Statut', 'Nb logts', 'Obs.'];

/** A sheet of actions with these rows, its columns in the order of `HEADER`. */
function tracked(
  rows: readonly (readonly string[])[],
  { under = [], dress = {} }: { under?: readonly (readonly string[])[]; dress?: SheetDress } = {},
): SheetAnalysis {
  const sheet = aSheet('Plan', [['Plan d’actions'], HEADER, ...rows, ...under], dress);
  return sheetOf(analyseAt(aWorkbook([sheet])), 'Plan');
}

/** A row with this title and these cells. */
function row(title: string, cells: Partial<Record<string, string>> = {}): readonly string[] {
  return HEADER.map((name) => (name === 'Action' ? title : (cells[name] ?? '')));
}

describe('A count of dwellings beside a site', () => {
  const sheet = tracked([
    row('Travaux', { Site: 'Bruyères (14 lgts)' }),
    row('Enquête', { Site: 'Bruyères (14 lgts)', 'Nb logts': '9' }),
    row('Visite', { Site: 'Bruyères – 14 logements', 'Nb logts': '14' }),
    row('Chantier', { Site: 'Bruyères (14 lgts) ; Garenne (6 lgts)' }),
    row('Portes', { Site: 'Bruyères (bât. B)' }),
  ]);

  it('goes to the dwellings where their cell is empty', () => {
    expect(actionOf(sheet, 'Travaux')).toMatchObject({ site: 'Bruyères', dwellings: 14 });
    expect(actionOf(sheet, 'Travaux').comment).toBe('');
    expect(sheet.reading.sites.map(({ name }) => name)).toContain('Bruyères');
  });

  it('stays in the comment where their cell says otherwise', () => {
    const { site, dwellings, comment } = actionOf(sheet, 'Enquête');
    expect([site, dwellings]).toEqual(['Bruyères', 9]);
    expect(comment).toContain('Bruyères (14 lgts)');
    expect(actionOf(sheet, 'Visite')).toMatchObject({
      site: 'Bruyères',
      dwellings: 14,
      comment: '',
    });
  });

  it('is neither added up nor lost where several sites have theirs', () => {
    const { dwellings, comment } = actionOf(sheet, 'Chantier');
    expect(dwellings).toBeNull();
    expect(comment).toContain('Bruyères (14 lgts)');
    expect(comment).toContain('Garenne');
  });

  it('takes no other brackets away', () => {
    expect(actionOf(sheet, 'Portes').site).toBe('Bruyères (bât. B)');
  });
});

describe('A site merged over several rows', () => {
  it('counts its dwellings once', () => {
    const rows = [row('Diagnostic', { Site: 'Bruyères (14 lgts)' }), row('Travaux'), row('Bilan')];
    const sheet = tracked(rows, { dress: { merged: ['D3:D5'] } });
    expect(sheet.reading.actions.map(({ fields }) => [fields.site, fields.dwellings])).toEqual([
      ['Bruyères', 14],
      ['Bruyères', null],
      ['Bruyères', null],
    ]);
    expect(actionOf(sheet, 'Travaux').comment).toBe('Bruyères (14 lgts)');
  });
});

describe('A year alone in a title', () => {
  it.each([
    ['Report du solde sur 2014', null],
    ['Compte de l’exercice 2014', null],
    ['Ravalement en 2014', '2014-01-01'],
  ])('« %s » begins on %s', (title, start) => {
    expect(actionOf(tracked([row(title)]), title).start).toBe(start);
  });
});

describe('A status told by a mark or a word', () => {
  it.each([
    ['Travaux', '⏳', 'En cours'],
    ['Travaux', '✔️', 'Réalisé'],
    ['Travaux', '⏸', 'Suspendu'],
    ['Travaux', 'stand-by', 'Suspendu'],
    ['Réunion avec le CCAS', 'à caler', 'Prévu'],
    ['Reprise des caves', 'date fixée', 'Prévu'],
  ])('« %s », « %s » is %s', (title, status, read) => {
    expect(actionOf(tracked([row(title, { Statut: status })]), title).status).toBe(read);
  });

  it('asks what is confirmed when it is no meeting: the money may be granted, the works may be done', () => {
    const sheet = tracked([
      row('Accord du Département', { Statut: 'confirmé' }),
      row('Travaux', { Statut: 'calé' }),
    ]);
    for (const title of ['Accord', 'Travaux']) {
      const { status, proposal } = actionOf(sheet, title);
      expect(status).toBeNull();
      expect(proposal.notes.map(({ code }) => code)).toContain('status-not-understood');
    }
  });

  it.each(['✔\n⏳', '✔ ⏳', '✔⏳', '✔ / ⏳'])('gives « %s » to two actions in order', (status) => {
    const { reading } = tracked([row('- Visite\n- Convention', { Statut: status })]);
    expect(reading.actions.map(({ fields }) => fields.status)).toEqual(['Réalisé', 'En cours']);
  });
});

describe('A line that repeats the one above in the same cell', () => {
  const sheet = tracked([
    row('Café des parents\n   idem à Rosny', { Échéance: 'juin', Statut: 'AV' }),
    row('Relevé des compteurs\nidem'),
  ]);

  it('is an action of its own, named after it', () => {
    const titles = sheet.reading.actions.map(({ fields }) => fields.title);
    expect(titles).toContain('Café des parents');
    expect(titles).toContain('Café des parents à Rosny');
  });

  it('keeps the words of the cell in its text of origin', () => {
    expect(actionOf(sheet, 'Café des parents à').originalText).toContain('idem à Rosny');
  });
});

describe('What may come again, between two typed months', () => {
  it('ends with the month typed as its due date', () => {
    const table = aSheet('Plan', [
      ['Volet', 'Action', 'Début', 'Échéance', 'Statut'],
      ['Maintien', 'Groupe de parole', 'septembre', 'décembre', 'AV'],
      ['Maintien', 'Permanence du CCAS', '{d:2014-06-17|jj/mm/aaaa}', '', 'AV'],
    ]);
    const sheet = sheetOf(analyseAt(aWorkbook([table])), 'Plan');
    const { type, start, end } = actionOf(sheet, 'Groupe');
    expect([type, start, end]).toEqual(['Tâche', '2014-09-01', '2014-12-31']);
    expect(actionOf(sheet, 'Permanence').type).toBe('Tâche');
  });
});

describe('The date of a cell with several actions', () => {
  const sheet = tracked([
    row('- Rédaction du dossier (fait en mars)\n- Consultation\n- Choix', {
      Échéance: 'pour le 13 septembre',
      Statut: '✔ / EC / à venir',
    }),
  ]);
  const [first, second, third] = sheet.reading.actions.map(({ fields }) => fields);

  it('leaves alone the action whose own words say when', () => {
    expect(first).toMatchObject({ start: '2014-03-01', end: '2014-03-31', status: 'Réalisé' });
    expect(first?.dueText).toContain('en mars');
  });

  it('goes to the first action without one, and says so', () => {
    expect(second).toMatchObject({ end: '2014-09-13', dueText: 'pour le 13 septembre' });
    expect(third?.dueText).toBe('');
    const notes = sheet.reading.actions.map((action) => action.notes.map(({ code }) => code));
    expect(notes.map((codes) => codes.includes('due-shared'))).toEqual([false, true, false]);
  });
});

describe('A date in brackets after an action', () => {
  const sheet = tracked([
    row('• Relogements (à la rentrée)\n• État des lieux (fait en mars)\n• Remise des clés'),
    row('Ravalement (à l’automne)'),
    row('Enquête (signalée en mars par la mairie)'),
  ]);

  it('is the date of that action, word for word', () => {
    expect(actionOf(sheet, 'Relogements')).toMatchObject({
      dueText: 'à la rentrée',
      start: '2014-09-01',
    });
    expect(actionOf(sheet, 'État')).toMatchObject({
      dueText: 'fait en mars',
      start: '2014-03-01',
      end: '2014-03-31',
      status: 'Réalisé',
    });
    expect(actionOf(sheet, 'Remise')).toMatchObject({ dueText: '', start: null });
    expect(actionOf(sheet, 'Ravalement').dueText).toBe('à l’automne');
  });

  it('is no date of the action where the brackets tell of something else', () => {
    expect(actionOf(sheet, 'Enquête').dueText).not.toContain('signalée');
  });
});

describe('One start for several actions of a cell', () => {
  const table = aSheet('Plan', [
    ['Action', 'Début', 'Fin', 'Statut'],
    ['Ateliers couture\nBalades\nPots d’accueil', '12/03/2014', '30/06/2014', 'EC / EC / EC'],
    ['Tri (en juin)\nCollecte', '03/06/2014', '', 'AV\nAV'],
    ['Visite\nBilan', '03/06/2014\n10/06/2014', '', 'AV\nAV'],
  ]);
  const sheet = sheetOf(analyseAt(aWorkbook([table])), 'Plan');
  const dates = (title: string): unknown => {
    const { start, end, proposal } = actionOf(sheet, title);
    return [start, end, proposal.notes.some(({ code }) => code === 'due-shared')];
  };

  it('goes to the first of them, and says so', () => {
    expect(dates('Ateliers')).toEqual(['2014-03-12', '2014-06-30', true]);
    expect(dates('Balades')).toEqual([null, null, false]);
    expect(dates('Pots')).toEqual([null, null, false]);
  });

  it('goes to the first that says no date of its own', () => {
    expect(dates('Collecte')).toEqual(['2014-06-03', null, true]);
  });

  it('is no shared one where each has its own', () => {
    expect(dates('Bilan')).toEqual(['2014-06-10', null, false]);
  });
});

describe('A due date whose year is written', () => {
  it.each(['30/04/2026', 'fin juin 2031', '15/09/2011'])(
    'is read before anything says when the workbook was written: « %s »',
    (words) => {
      const sheet = aSheet('Plan', [HEADER, row('Visite', { Échéance: words })]);
      const analysis = analyseAt(aWorkbook([sheet]), { referenceDate: null });
      const { end, proposal } = actionOf(sheetOf(analysis, 'Plan'), 'Visite');
      expect(end?.slice(0, 4)).toBe(words.slice(-4));
      expect(proposal.confidence).toBe('sure');
    },
  );
});

describe('Days typed month first, their year short', () => {
  it('are asked on every row once some of them can only be so', () => {
    const days = ['11/7/25', '11/14/25', '11/21/25'];
    const rows = days.map((due, at) => row(`Atelier ${String(at)}`, { Échéance: due }));
    const sheet = aSheet('Plan', [HEADER, ...rows]);
    const analysis = analyseAt(aWorkbook([sheet]), { referenceDate: '2025-10-01' });
    const first = actionOf(sheetOf(analysis, 'Plan'), 'Atelier 0');
    expect(first.end).toBeNull();
    expect(first.proposal.deduced.map(({ value }) => value)).toContain('2025-11-07');
  });
});

describe('A date with two readings', () => {
  it('is settled by what is done: it lies behind', () => {
    const sheet = tracked([
      row('Dépouillement', { Échéance: '05/07/2014', Statut: 'fait' }),
      row('Tri', { Échéance: '07/05/2014', Statut: 'fait' }),
      row('Bilan', { Échéance: '04/03/2014', Statut: 'fait' }),
      row('Remise', { Échéance: '05/30/2014', Statut: 'AV' }),
    ]);
    expect(actionOf(sheet, 'Tri')).toMatchObject({ start: '2014-05-07', end: '2014-05-07' });
    expect(actionOf(sheet, 'Dépouillement')).toMatchObject({ start: null, end: null });
    expect(actionOf(sheet, 'Bilan')).toMatchObject({ start: null, end: null });
  });
});

describe('Two days in one cell', () => {
  const sheet = tracked([row('COPIL', { Échéance: '12/06/2014 26/06/2014', Statut: 'AV' })]);

  it('are kept as words, and neither is written', () => {
    const { start, end, dueText } = actionOf(sheet, 'COPIL');
    expect([start, end, dueText]).toEqual([null, null, '12/06/2014 26/06/2014']);
  });
});

describe('The types of dwellings in a title', () => {
  it.each(['Transformation de 3 T5 en T2', 'Regroupement de deux T1 en T3'])(
    '« %s » says no quarter',
    (title) => {
      const { start, end, dueText } = actionOf(tracked([row(title)]), title);
      expect([start, end, dueText]).toEqual([null, null, '']);
    },
  );

  it('leaves quarters to the titles that say them', () => {
    const { start, end } = actionOf(tracked([row('Travaux de façade T3 2014')]), 'Travaux');
    expect([start, end]).toEqual(['2014-07-01', '2014-09-30']);
  });
});

describe('A meeting with several dates', () => {
  it.each([
    ['15/10/2014 et 14/01/2015', 'Récurrent'],
    ['juin et octobre', 'Récurrent'],
    ['12 et 13 juin', 'Jalon'],
  ])('on « %s » is %s', (due, type) => {
    const sheet = tracked([row('Instances – copil', { Échéance: due, Statut: 'AV' })]);
    expect(actionOf(sheet, 'Instances').type).toBe(type);
  });
});

describe('A day shown month first, as an American file does', () => {
  const sheet = tracked([row('Enquête', { Échéance: '{d:2014-10-11|mm/jj/aaaa}' })]);

  it('is told day first, so that nobody reads November for October', () => {
    expect(actionOf(sheet, 'Enquête')).toMatchObject({
      dueText: '11/10/2014',
      end: '2014-10-11',
    });
  });
});

describe('A condition in a row', () => {
  const RESERVES = ['Action', 'Début travaux', 'Réserves', 'Obs.'];
  const sheet = sheetOf(
    analyseAt(
      aWorkbook([
        aSheet('Plan', [
          RESERVES,
          [
            'Reprendre les façades',
            '12/05/2014',
            '{n:0}',
            'Si le bardage tient, garder les fixations',
          ],
          ['Remplacer les portes', '19/05/2014', '{n:3}', ''],
          ['Peindre les halls', '26/05/2014', '{n:0}', 'Sous réserve du vote'],
        ]),
      ]),
    ),
    'Plan',
  );

  it('is no number of reservations', () => {
    expect(actionOf(sheet, 'Remplacer')).toMatchObject({ condition: '', effect: null });
    expect(actionOf(sheet, 'Remplacer').proposal.own).toContainEqual(
      expect.objectContaining({ header: 'Réserves', value: 3 }),
    );
  });

  it('is not said to block by a remark that only supposes', () => {
    expect(actionOf(sheet, 'Reprendre').effect).toBeNull();
    expect(actionOf(sheet, 'Peindre').effect).toBe('Bloquante');
  });
});
