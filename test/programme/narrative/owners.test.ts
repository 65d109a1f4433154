import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of minutes written on 15 January 2024: title, who does it, status and days. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  return readNarrative(sheet, readingContextOn('2024-01-15')).actions.map(({ fields }) => {
    const { title, owner, status, start, end, partners } = fields;
    const days = start === null && end === null ? '' : ` | ${start ?? ''} → ${end ?? ''}`;
    const bodies = partners.length === 0 ? '' : ` | avec ${partners.join(', ')}`;
    return `${title} | ${owner} | ${status ?? ''}${days}${bodies}`;
  });
}

const ownersIn = (text: string): readonly string[] =>
  rowsOf(text).map((row) => row.split(' | ')[1] ?? '');

test('who is asked for something in a mail does it', () => {
  expect(ownersIn('Léa, peux-tu envoyer le courrier avant le 2 février ?')).toEqual(['Léa']);
});

describe('Who does what minutes tell', () => {
  it.each([
    ['Mme DURIEUX contactera la mairie avant le 2 février.', 'Mme DURIEUX'],
    ['Monsieur ROUX présentera les comptes.', 'Monsieur ROUX'],
    ['Claire se charge de réserver la salle.', 'Claire'],
    ['Nathalie s’occupe de la sono.', 'Nathalie'],
    ['Julie se charge d’inviter les élus.', 'Julie'],
    ['Julie doit confirmer la date.', 'Julie'],
    ['Karim confirmera la date.', 'Karim'],
    ['M. DURAND et C. ROUX prépareront le budget.', 'M. DURAND et C. ROUX'],
    ['Vincent se propose de relancer la métropole.', 'Vincent'],
    ['Vincent propose de relancer la métropole.', ''],
    ['A propos du site, Jean-Paul se charge de contacter la mairie.', 'Jean-Paul'],
    ['Julien a réparé la porte.', 'Julien'],
    ['Karim et Léa installeront les bancs le 12 mars.', 'Karim et Léa'],
    ['Marc Lenoir, le trésorier, présentera les comptes en avril.', 'Marc Lenoir'],
    ['M. Roux est chargé de relancer l’électricien.', 'M. Roux'],
    ['Bruno sera responsable du stock.', 'Bruno'],
    ['Thomas prévient les producteurs.', 'Thomas'],
    ['Murielle va gérer les comptes.', 'Murielle'],
    ['Il est demandé à Hugo de mettre à jour le site avant le 5 février.', 'Hugo'],
    ['Les badges seront commandés par Inès.', 'Inès'],
    ['Les courses seront faites par Marie et Paul vendredi.', 'Marie et Paul'],
    ['Les bancs seront peints par M. Roux, et la salle rangée.', 'M. Roux'],
    ['Le centre de loisirs prépare les décorations.', 'Centre de loisirs'],
    ['Le service communication rédige les affiches pour le 3 mars.', 'Service communication'],
    ['Les plans seront envoyés par le secrétariat en mars.', 'Secrétariat'],
  ])('is the person or the service that its sentence names: %s', (text, owner) => {
    expect(ownersIn(text)[0]).toBe(owner);
  });

  it.each([
    'Elle apportera les clés lundi.',
    'Mme Petit a informé le conseil.',
    'Karim bénéficiera d’une formation en mai.',
    'Tous préparent les lots.',
    'Mme Petit rappelle que les travaux débuteront en avril.',
    'Le conseil charge M. Roux de signer le bail.',
    'Les bénévoles, menés par Paul, installeront les bancs.',
    'Paul et les bénévoles installeront les bancs le 3 mai.',
    'Le service de restauration reprendra le 4 mars.',
    'Le syndic a été alerté par le service des eaux de la mairie.',
    'Brest accueillera la rencontre en mai.',
    'La convention sera signée par la CAF.',
    'Temps d’éclairage urbain réduit.',
    'Thomas prévient que la salle est fermée.',
    'Mme Roux est responsable du pôle social.',
  ])('is nobody where a pronoun, another or a body does it: %s', (text) => {
    expect(ownersIn(text).join('')).toBe('');
  });

  it('is read of each clause for itself', () => {
    expect(
      rowsOf(
        'Les décorations seront préparées par le centre de loisirs, Mme RICHARD les récupérera, elle installera la salle.',
      ).map((row) => row.split(' | ')[1]),
    ).toEqual(['Centre de loisirs', 'Mme RICHARD', '']);
  });
});

test('each of several parts has who does it, and two verbs share their object', () => {
  expect(rowsOf('Réserver la salle (Paul et Inès) ; acheter les boissons (Marc)')).toEqual([
    'Réservation de la salle | Paul et Inès | Prévu',
    'Achat des boissons | Marc | Prévu',
  ]);
  expect(rowsOf('Paul prépare et envoie le compte rendu.')).toEqual([
    'Préparation du compte rendu | Paul | En préparation',
    'Envoi du compte rendu | Paul | En cours',
  ]);
});

test('a letter before a full stop may end a sentence', () => {
  expect(ownersIn('Le hall est au bâtiment B. Le syndic prend note et enverra un devis.')).toEqual([
    '',
  ]);
  expect(ownersIn('M. Le Roux enverra un devis.')).toEqual(['M. Le Roux']);
});

describe('A date that is told', () => {
  it.each([
    [
      'La date du 26 mai est maintenue.',
      'La date du 26 mai est maintenue |  | Prévu | 2024-05-26 → 2024-05-26',
    ],
    [
      'La date du 4 octobre a été retenue.',
      'Sélection de la date |  | Prévu | 2024-10-04 → 2024-10-04',
    ],
    [
      'La prochaine réunion est le 15 mars à 19h30.',
      'Prochaine réunion |  | Prévu | 2024-03-15 → 2024-03-15',
    ],
    [
      'L’assemblée générale sera le samedi 4 mai.',
      'Assemblée générale |  | Prévu | 2024-05-04 → 2024-05-04',
    ],
  ])('is the day of what takes place: %s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it('is no day of those who write', () => {
    expect(rowsOf('Nous sommes le 12 mars.')).toEqual([]);
  });
});

describe('A row is about what its own clause tells', () => {
  it('when « il » stands for nothing', () => {
    expect(
      rowsOf(
        'Le départ se fera de la salle. Pour rappel, il est prévu une exposition et un film.',
      )[1],
    ).toBe('Exposition et un film |  | Prévu');
  });

  it('when an hour follows « à partir de »', () => {
    expect(
      rowsOf(
        'La fête aura lieu le 3 mai.',
        '- Organisation de la journée : installation en matinée, jeux à partir de 14 h, bal',
      ).join(),
    ).not.toMatch(/départ/iu);
  });

  it('and keeps both halves of a pair where it is cut', () => {
    const [row = ''] = rowsOf(
      'L’entreprise Dupré va procéder au renouvellement des réseaux d’eaux usées et d’eaux pluviales sur toute la rue de la Mairie et la place.',
    );
    expect(row).toContain('eaux usées et d’eaux pluviales');
    expect(row).toContain('…');
  });
});

describe('A landlord that has a name', () => {
  it('is not said to have none', () => {
    const [row = ''] = rowsOf(
      'Habitalia a créé des jardins en 2023, répondant à une demande faite au bailleur.',
    );
    expect(row).not.toContain('non nommé');
  });
});

test('« (Action Vincent) » after the full stop says who does it, and Action Logement nobody', () => {
  const rows = rowsOf(
    '- Achat de tonnelles pliables. (Action Vincent).',
    '- Refaire les clés du local (action : Pierre)',
    '- Financement de la toiture. (Action Logement)',
  );
  expect(rows.map((row) => row.split(' | ')[1])).toEqual(['Vincent', 'Pierre', '']);
});
