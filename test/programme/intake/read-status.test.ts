import lexicon from '../../../src/programme/dates/words/lexicon.json';
import { readSessionStatus, readStatus } from '../../../src/programme/reading/read-status';

describe('A status cell', () => {
  it.each([
    ['OK', 'Réalisé'],
    ['fait', 'Réalisé'],
    ['✔', 'Réalisé'],
    ['x', 'Réalisé'],
    ['signée', 'Réalisé'],
    ['100 %', 'Réalisé'],
    ['EC', 'En cours'],
    ['en cours', 'En cours'],
    ['2 réu faites', 'En cours'],
    ['1er passage fait', 'En cours'],
    ['fait à 50 %', 'En cours'],
    ['12 mars, fait', 'Réalisé'],
    ['99 %', 'En cours'],
    ['1 %', 'En cours'],
    ['0 %', 'Prévu'],
    ['A venir', 'Prévu'],
    ['AV', 'Prévu'],
    ['pas fait', 'Prévu'],
    ['rien de fait', 'Prévu'],
    ['moitié fait', 'En cours'],
    ['À faire → fait', 'Réalisé'],
    ['à caler', 'Prévu'],
    ['En prépa.', 'En préparation'],
    ['en cours de préparation', 'En préparation'],
    ['attente décision CG', 'En attente de décision'],
    ['en attente', 'En attente de décision'],
    ['attente accord du maire', 'En attente de décision'],
    ['reporté', 'Suspendu'],
    ['décalée', 'Suspendu'],
    ['repoussé', 'Suspendu'],
    ['conclue', 'Réalisé'],
    ['initiée', 'En cours'],
    ['sans suite', 'Abandonné'],
    ['annulée', 'Abandonné'],
    ['terminné', 'Réalisé'],
    ['🟢 Terminé', 'Réalisé'],
    ['📌 À faire (3)', 'Prévu'],
    ['OK le 12/01', 'Réalisé'],
    ['EC (relance)', 'En cours'],
    ['Fait en partie', 'En cours'],
    ['partiellement réalisé', 'En cours'],
    ['à traiter', 'Prévu'],
    ['Not implemented, waiting for the design', 'Prévu'],
    ['Implemented', 'Réalisé'],
    ['deferred', 'Suspendu'],
    ['à publier', 'Prévu'],
    ['In review', 'En cours'],
    ['Won’t do', 'Abandonné'],
  ])('« %s » is %s', (words, status) => {
    expect(readStatus(words, {})?.status).toBe(status);
  });

  it.each([
    '',
    'zinzin',
    'à revoir',
    'à relancer',
    'voir avec Claude',
    '?',
    'en attente de clôture',
  ])('« %s » says nothing known', (words) => {
    expect(readStatus(words, {})).toBeNull();
  });

  it.each([
    ['suspendue', 'Suspendu'],
    ['opérationnelle', 'Réalisé'],
    ['ouvertes', 'Prévu'],
    ['abandoné', 'Abandonné'],
    ['Réalsié', 'Réalisé'],
    ['en préparatoin', 'En préparation'],
  ])('« %s » is %s, its ending or a slip of the hand apart', (words, status) => {
    expect(readStatus(words, {})?.status).toBe(status);
  });

  it.each([
    ...['complet', 'Complète', 'rejet', 'report', 'libre', 'solide', 'route', 'sondé', 'acheté'],
    ...['annuel', 'début', 'contenu', 'tenté', 'étudié', 'commenté', 'stock', 'envoi', 'à vider'],
  ])('« %s » is a word of its own, and no status', (words) => {
    expect(readStatus(words, {})).toBeNull();
  });

  it('follows what the user said of a word', () => {
    expect(readStatus('Zinzin', { zinzin: 'Suspendu' })?.status).toBe('Suspendu');
  });
});

describe('The status of a session', () => {
  it.each([
    ['ANNULEE', 'Annulée'],
    ['réalisé', 'Réalisée'],
    ['à venir', 'Prévue'],
    ['décalée', 'Reportée'],
  ])('« %s » is %s', (words, status) => {
    expect(readSessionStatus(words)).toBe(status);
  });
});

/** The status that each list of words beside a date tells. */
const BESIDE_DATES = {
  done: 'Réalisé',
  started: 'En cours',
  running: 'En cours',
  prepared: 'En préparation',
  awaiting: 'En attente de décision',
  onHold: 'Suspendu',
  dropped: 'Abandonné',
} as const;

describe('A word that may stand beside a date', () => {
  const lists = Object.entries(BESIDE_DATES).map(
    ([name, status]) => [status, lexicon.statusWords[name as 'done'].split(' | ')] as const,
  );
  it.each(lists)('says %s, or nothing, in a status cell too', (status, words) => {
    const others = words.filter((word) => (readStatus(word, {})?.status ?? status) !== status);
    expect(others).toEqual([]);
  });
});

it.each([
  ['1 - Terminé', 'Réalisé'],
  ['2 : en cours', 'En cours'],
  ['sera terminé en avril', 'Prévu'],
  ['doit être fait', 'Prévu'],
  ['aurait dû être fait', 'Prévu'],
  ['a été fait', 'Réalisé'],
  ['fait ?', undefined],
  ['[x]', 'Réalisé'],
  ['[ ]', readStatus('☐', {})?.status],
])('« %s » is %s', (text, status) => {
  expect(readStatus(text, {})?.status).toBe(status);
});
