import { mapWords } from '../../src/lib/map-words';
import { fr } from '../../src/locales/fr';
import { typeset } from '../../src/locales/typeset';

describe('typeset', () => {
  it.each([
    ['Volet : Accueil', 'Volet\u00a0: Accueil'],
    ['Que veut dire « vu » ?', 'Que veut dire «\u00a0vu\u00a0»\u202f?'],
    ['lu ; compris !', 'lu\u202f; compris\u202f!'],
    ['98 % de 445', '98\u00a0% de 445'],
  ])('keeps what belongs together on one line: %s', (sentence, typed) => {
    expect(typeset(sentence)).toBe(typed);
  });

  it.each(['à 10:30', 'Feuil1!A1', 'Contrôler avant partage', 'jj/mm/aaaa', ' un  deux '])(
    'leaves the spaces of %s as they are',
    (words) => {
      expect(typeset(words)).toBe(words);
    },
  );

  it('changes nothing the second time', () => {
    const once = typeset('« en juin » : quand ?');
    expect(typeset(once)).toBe(once);
  });
});

describe('typeset on every word of the pane', () => {
  const words = mapWords(fr, typeset);

  it('typesets sentences, lists of them and what functions tell', () => {
    expect(words.check.accepted('vu')).toBe('Accepté\u00a0: vu');
    expect(
      words.findings.sentences['DAT-04']({ value: 'bientôt', example: null, proposed: null }).says,
    ).toBe('Échéance «\u00a0bientôt\u00a0» non comprise.');
    expect(mapWords({ list: ['a : b'], count: 3, none: null }, typeset)).toEqual({
      list: ['a\u00a0: b'],
      count: 3,
      none: null,
    });
  });

  it('leaves the names that help and tests rely on as they are', () => {
    const { pane, structure, check, training, gantt } = words;
    expect([pane.tabs.structure, pane.tabs.check, pane.tabs.training, pane.tabs.gantt]).toEqual([
      'Structurer',
      'Contrôler',
      'Formations',
      'Gantt',
    ]);
    expect([structure.analyse, structure.create, structure.update]).toEqual([
      'Analyser le classeur',
      'Créer le suivi',
      'Mettre à jour le suivi',
    ]);
    expect([check.check, check.checkSharing, check.goTo, check.fix, check.accept]).toEqual([
      'Contrôler',
      'Contrôler avant partage',
      'Aller à la cellule',
      'Corriger',
      'Accepter avec motif',
    ]);
    expect([check.fixAll, check.list, training.compute, gantt.generate]).toEqual([
      'Tout corriger',
      'Constats',
      'Calculer les formations',
      'Générer le Gantt',
    ]);
  });

  it('leaves the words of the cells alone', () => {
    expect(fr.check.accepted('vu')).toBe('Accepté : vu');
  });
});
