import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of the lines of a text of 18 May 2025. */
function rowsOf(...lines: readonly string[]): readonly ProposedAction[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  return readNarrative(sheet, readingContextOn('2025-05-18')).actions;
}

/** Title, status, start and end of each row. */
function told(...lines: readonly string[]): readonly string[] {
  return rowsOf(...lines).map(({ fields: { title, status, start, end } }) =>
    [title, status ?? '', start ?? '', end ?? ''].join(' | '),
  );
}

describe('A list of what took place', () => {
  it('leaves to come what follows the last of them, and what would come after it', () => {
    expect(
      told('Suivi :', '- Remise des offres : 3 mars 2025', '- Ouverture des plis : 12 juin'),
    ).toEqual([
      'Remise des offres | Réalisé | 2025-03-03 | 2025-03-03',
      'Ouverture des plis | Prévu | 2025-06-12 | 2025-06-12',
    ]);
    expect(told('Suivi :', '- Visite : 12 juin', '- Remise des offres : 3 mars 2025')).toEqual([
      'Visite | Prévu | 2025-06-12 | 2025-06-12',
      'Remise des offres | Réalisé | 2025-03-03 | 2025-03-03',
    ]);
  });

  it('takes the weekday for the year, when only the day gone by fell on it', () => {
    expect(told('- Mardi 15 avril, réunion des locataires', '- Jeudi 12 juin, atelier')).toEqual([
      'Réunion des locataires | Réalisé | 2025-04-15 | 2025-04-15',
      'Atelier | Prévu | 2025-06-12 | 2025-06-12',
    ]);
  });
});

describe('A day that names something else is no due date', () => {
  it.each([
    'Approbation du compte rendu de la séance du 14 mars 2025',
    'Les conclusions de la séance du 14 mars 2025 ont été présentées.',
    'La dépense sera imputée sur l’opération, votée par le conseil le 14 mars 2025.',
    'Les frais seront imputés sur les crédits inscrits au budget principal - exercice 2025.',
    'La somme sera versée selon l’échéancier suivant : 11 500 € en 2025.',
  ])('%s', (line) => {
    const [row, ...others] = rowsOf('Suivi', 'Séance :', line);
    expect(others).toEqual([]);
    expect([row?.fields.dueText, row?.fields.start, row?.fields.end]).toEqual(['', null, null]);
  });

  it.each([
    ['La visite de la résidence du 14 mars 2025 a eu lieu.', '2025-03-14'],
    ['Le conseil d’administration du 14 mars 2025 a validé le budget.', '2025-03-14'],
    ['Le permis sera affiché du 3 au 20 juin 2025.', '2025-06-03'],
  ])('but that of what takes place is: %s', (line, start) => {
    expect(rowsOf(line).map(({ fields }) => fields.start)).toEqual([start]);
  });
});

describe('What is said to be done', () => {
  it.each([
    ['Charge le gardien de remplacer les compteurs.', 'Prévu'],
    ['Le conseil autorise la présidente à signer le bail.', 'Prévu'],
    ['Nous avons supprimé deux ateliers.', 'Réalisé'],
    ['Plusieurs commandes demeurent en attente de livraison.', 'Prévu'],
    ['L’expert est passé le 9 février.', 'Réalisé'],
    ['Il est répondu que le remplacement aura lieu en septembre.', 'Prévu'],
    ['Merci de transmettre les besoins avant le 20 juin.', 'Prévu'],
    ['Nous vous informons que les travaux débuteront le lundi 2 juin 2025.', 'Prévu'],
    ['Le bailleur et la Ville ont, à ce jour, démoli deux tours.', 'Réalisé'],
    ['Le bailleur signe actuellement des conventions avec les associations.', 'En cours'],
  ])('%s', (line, status) => {
    expect(rowsOf(line).map(({ fields }) => fields.status)).toEqual([status]);
  });

  it.each([
    'Le trésorier communiquait le bilan à l’oral.',
    'Tout adhérent pouvait bénéficier de cette inscription.',
    'La réunion débute à 13 h 45.',
    'Les enfants ont été ravis de la visite.',
    'Cette charte constitue notre feuille de route.',
    'Le loyer des garages va augmenter.',
    'Une panne a plongé la cour dans le noir.',
    'Le préau a accueilli une vingtaine de voisins.',
    'Le recours à des matériaux de réemploi participe à réduire les déchets.',
    'Les travaux ont permis de passer de l’étiquette E à l’étiquette B.',
    'Ces chantiers durent douze à seize mois.',
    'La concession durera dix ans.',
    'Les travaux s’effectuent en site occupé.',
    'La résidence comptera 45 logements.',
    'Il est prévu plus de 2 M€ de dépenses.',
    'Il n’y aura pas d’implosion.',
    '« Le rythme est soutenu. Cela va continuer cette année », confirment les responsables du pôle.',
    'En clôture de la journée, un mot de remerciement.',
  ])('is no row where nothing is: %s', (line) => {
    expect(rowsOf('Bilan :', 'Le bail est signé.', line)).toHaveLength(1);
  });
});

describe('A title', () => {
  it.each([
    ['a) - l’attribution d’une aide à la crèche', 'Attribution d’une aide à la crèche'],
    ['2° - Autorise le maire à signer lesdits baux', 'Autorise le maire à signer lesdits baux'],
    [
      'Ce n’est que si l’assemblée est favorable que le chantier peut débuter.',
      'Le chantier peut débuter',
    ],
    [
      'Nous avons investi pour l’avenir en organisant un concours avec pour objectif la réalisation de maquettes.',
      'Nous avons investi pour l’avenir en organisant un concours avec pour objectif la réalisation de maquettes',
    ],
    [
      '12 mars plantation de dix arbres sur un terrain prêté par la commune',
      'Plantation de dix arbres sur un terrain prêté par la commune',
    ],
    [
      'Face à ce constat, lors du comité de pilotage du 14 mars 2025, les partenaires du programme de rénovation ont décidé d’engager une étude.',
      'Les partenaires du programme de rénovation ont décidé d’engager une étude',
    ],
  ])('bears no mark and no cut words: %s', (line, title) => {
    expect(rowsOf('Suivi :', line).map(({ fields }) => fields.title)).toEqual([title]);
  });
});

describe('A title that would hold half of a clause', () => {
  it('is not that of the sentence before', () => {
    const titles = rowsOf(
      'Nous allons faire une campagne. En septembre, il faudra demander à chacun de proposer des tracts.',
    ).map(({ fields }) => fields.title);
    expect(titles.at(-1)).toContain('demander à chacun');
  });

  it.each([
    [
      'Le 24 avril, par courriel, je demandais que l’on modifie le compte rendu.',
      'Le 24 avril, par courriel, je demandais que l’on modifie le compte rendu',
    ],
    [
      'La demande d’aide a été déposée et a donné lieu à un débat.',
      'La demande d’aide a donné lieu à un débat',
    ],
    [
      'Le bailleur a confié le suivi du chantier à Arpège.',
      'Le bailleur a confié le suivi du chantier à Arpège',
    ],
    [
      'Les voisins seront prévenus par affichage huit jours avant.',
      'Les voisins seront prévenus par affichage huit jours avant',
    ],
  ])('is the clause as written, with its subject: %s', (line, title) => {
    expect(rowsOf('Suivi :', line).at(-1)?.fields.title).toBe(title);
  });
});

describe('A partner', () => {
  it.each([
    'Conférence à Bourg haute Ville le 12 juin.',
    'Un atelier sera animé par Ville Ouverte.',
  ])('is no town made of a word of a name: %s', (line) => {
    const rows = rowsOf(line);
    expect(rows).toHaveLength(1);
    expect(rows.flatMap(({ fields }) => fields.partners).join()).not.toMatch(/Ville (?:de|\(à)/u);
  });
});

describe('What is still to come of something', () => {
  it.each([
    [
      'Les menuiseries sont posées, il manque encore les volets.',
      'Il manque encore les volets | Prévu |  | ',
    ],
    [
      '29 dossiers ont été instruits, il en reste 11 à voir.',
      'Il en reste 11 à voir | Prévu |  | ',
    ],
    [
      'Il ne manque que la signature du maire.',
      'Il ne manque que la signature du maire | Prévu |  | ',
    ],
    ['Il reste trois logements à visiter.', 'Il reste trois logements à visiter | Prévu |  | '],
  ])('is to come: %s', (line, row) => {
    expect(told('Suivi :', line).at(-1)).toBe(row);
  });

  it('is no row where nothing is missing', () => {
    expect(told('Suivi :', 'Ce local est ancien. Il reste un lieu apprécié.')).toEqual([]);
  });
});

describe('A line that tells something', () => {
  it('heads nothing when it ends as a sentence does', () => {
    const rows = rowsOf(
      'Chemin de Narbonne',
      'Consultation à lancer par les services techniques.',
      'Le cabinet a rendu son diagnostic.',
    );
    expect(rows.map(({ fields }) => fields.strand)).toEqual([
      'Chemin de Narbonne',
      'Chemin de Narbonne',
    ]);
  });

  it('is a row of its own, with its days, before a semicolon and a sentence', () => {
    expect(
      told(
        'Travaux :',
        'Peinture des halls du 2 au 6 juin ; les locataires seront prévenus par affichage.',
      ),
    ).toEqual([
      'Peinture des halls | Prévu | 2025-06-02 | 2025-06-06',
      'Les locataires seront prévenus par affichage | Prévu |  | ',
    ]);
  });

  it.each([
    ['- Peinture du réfectoire terminée', 'Fin de la peinture du réfectoire'],
    ['- Habitat du Nord à relancer', 'Relance d’Habitat du Nord'],
  ])('takes no capital of a line into its title, but that of a name: %s', (line, title) => {
    expect(rowsOf('Travaux :', line)[0]?.fields.title).toBe(title);
  });
});

describe('What takes place on one day', () => {
  it.each([
    ['Les rencontres du bailleur ont eu lieu le 3 mars 2025.', 'Jalon'],
    ['Nous réunirons les locataires en juin.', 'Jalon'],
    ['La somme sera versée en deux fois.', 'Jalon'],
    ['Un thé dansant est prévu le 12 juin.', 'Jalon'],
    ['Les permanences débutent le 3 juin.', 'Récurrent'],
    ['Deux ateliers auront lieu les 5 et 12 juin.', 'Récurrent'],
  ])('comes once: %s', (line, type) => {
    expect(rowsOf('Suivi :', line).map(({ fields }) => fields.type)).toEqual([type]);
  });
});

describe('What a note asks for', () => {
  it.each([
    'Merci de transmettre la liste des protocoles en cours avant le 20 juin.',
    'Lucie : merci de me transmettre la liste des protocoles en cours avant le 20 juin.',
  ])('is to come, whatever is under way in it: %s', (line) => {
    const [row, ...others] = rowsOf('Impayés :', 'Le bail est signé.', line).slice(1);
    expect(others).toEqual([]);
    expect([row?.fields.status, row?.fields.end]).toEqual(['Prévu', '2025-06-19']);
  });
});

describe('What will not be', () => {
  it.each(['Aucune expulsion n’aura lieu cet hiver.', 'Aucune réunion n’est prévue en juillet.'])(
    'was never meant to: %s',
    (line) => {
      expect(told('Suivi :', line)).toEqual([]);
    },
  );
});

describe('A heading of a word and its year', () => {
  it('is none of the rows under it', () => {
    const rows = rowsOf(
      'Fonctionnement',
      'La cotisation des communes a été votée par le conseil d’administration, à 2 € par habitant et par an.',
      'Bilan 2024',
      'Plus de 200 personnes ont été accompagnées en 2024 dans les six communes du territoire, dont 60 % à plusieurs reprises.',
    );
    expect(rows.map(({ fields }) => fields.strand)).toEqual(['Fonctionnement', 'Bilan 2024']);
  });
});
