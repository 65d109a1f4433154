import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

const CONTEXT = readingContextOn('2014-05-15');

/** The titles of the rows of a paragraph, without a strand to complete them. */
function titlesOf(paragraph: string): readonly string[] {
  return readNarrative(aSheet('Récit', [[paragraph]]), CONTEXT).actions.map(
    ({ fields }) => fields.title,
  );
}

describe('The title of a row', () => {
  it.each([
    // One word alone says too little: the clause says it.
    ['Les travaux débuteront en juin.', ['Les travaux débuteront en juin']],
    ['Le 12 juin aura lieu la remise des prix.', ['Remise des prix']],
    ['Le 12 juin commencera le chantier.', ['Le chantier commencera']],
    ['Le 12 juin sera envoyé le message.', ['Envoi du message']],
    ['Il sera demandé à Paul s’il est libre.', ['Il sera demandé à Paul s’il est libre']],
    ['planter des arbres', ['Plantation des arbres']],
    ['et noter les points', []],
    ['Certains stands seront maintenus.', ['Maintien de certains stands']],
    [
      'Le bureau charge Hugo de relancer le syndic.',
      ['Le bureau charge Hugo de relancer le syndic'],
    ],
    ['Voir avec Paul : devis de la toiture', ['Voir avec Paul : devis de la toiture']],
    [
      'Marc doit adresser à la mairie un formulaire.',
      ['Marc doit adresser à la mairie un formulaire'],
    ],
    [
      'Il sera demandé aux parents qui le souhaitent d’apporter un gâteau.',
      ['Il sera demandé aux parents qui le souhaitent d’apporter un gâteau'],
    ],
    ['Prévoir des bancs (qui s’en occupe ? Gaby ? Marie ?)', ['Prévoir des bancs']],
    // A date inside the clause stays: without it nothing stands.
    // What a meeting gave is the row of the meeting, and no description.
    [
      'Lors d’une réunion avec l’APF, les besoins ont été précisés.',
      ['Lors d’une réunion avec l’APF, les besoins ont été précisés'],
    ],
    [
      'Les candidats ont jusqu’au 25 juin pour répondre.',
      ['Les candidats ont jusqu’au 25 juin pour répondre'],
    ],
    [
      'Une référente est arrivée. Sa titularisation n’interviendra qu’en septembre.',
      ['Arrivée d’une référente', 'Sa titularisation n’interviendra qu’en septembre'],
    ],
    // Too long, it begins past what opens it, and keeps its verb.
    [
      'Lors du conseil municipal et du conseil communautaire, les élus ont validé la reprise du projet de résidence intergénérationnelle par Ardevie.',
      ['Les élus ont validé la reprise du projet de résidence intergénérationnelle par Ardevie'],
    ],
    [
      'Partage des produits : plutôt que de compter les heures passées sur le terrain par chacun des membres, il sera proposé aux familles un temps minimal.',
      ['Partage des produits : il sera proposé aux familles un temps minimal'],
    ],
    [
      'Le bac de compostage fourni en octobre par la commune, et présent dans la cour de l’immeuble grâce à un voisin, sera présenté à tous les habitants de la résidence en juin.',
      ['Présentation du bac de compostage fourni en octobre par la commune'],
    ],
    // How many times is no less than what.
    [
      'La Direction technique et la Direction de la proximité se sont déjà réunies deux fois.',
      ['La Direction technique et la Direction de la proximité se sont déjà réunies deux fois'],
    ],
    ['Le livret est en cours de mise en forme.', ['Le livret est en cours de mise en forme']],
    // A pronoun is told by what it stands for.
    [
      'Le livret est rédigé. Il sera diffusé aux locataires en juin.',
      ['Rédaction du livret', 'Diffusion du livret'],
    ],
    // By nothing where nobody can tell what.
    [
      'Le devis reçu correspond à la cour. Il va reprendre contact avec la société.',
      ['Il va reprendre contact avec la société'],
    ],
    ['Le nombre de ventes monte. Il a été vendu 40 sapins.', ['Il a été vendu 40 sapins']],
    // The verb of a relative that nobody knows is not the sentence’s, nor does « ainsi que » open one.
    ['Le contrat qui nous lie à la banque est reconduit.', ['Reconduction du contrat']],
    ['Les plans ainsi que les devis seront remis en juin.', ['Remise des plans et des devis']],
    [
      'Il a été convenu, à l’unanimité, que 4 bancs seraient installés.',
      ['Décision : installation de 4 bancs'],
    ],
    // What will be so is an action when it is one.
    ['Le bâtiment va connaître des travaux.', ['Le bâtiment va connaître des travaux']],
    // What goes on after a vote is renewed.
    ['Tous les membres ont été reconduits.', ['Reconduction des membres']],
    [
      'Léa prépare la convention et la transmet à l’ADIL.',
      ['Préparation de la convention', 'Léa la transmet à l’ADIL'],
    ],
    // An aside is not what is told.
    ['Le noyau central, comprenant l’ascenseur, sera réalisé en juin.', ['Noyau central']],
    // What is said of others is not said of what was told before.
    [
      'Nous avons distribué 850 kits. Les ambassadeurs du tri passeront dans 300 foyers.',
      ['Nous avons distribué 850 kits', 'Les ambassadeurs du tri passeront dans 300 foyers'],
    ],
    // The name of a street is no date.
    ['Le square du 8-Mai-1945 sera réaménagé.', ['Réaménagement du square du 8-Mai-1945']],
    // What somebody does is told with who does it.
    ['La MOUS assurera des permanences.', ['La MOUS assurera des permanences']],
    [
      'Les communes se sont associées avec la volonté de mener une étude.',
      ['Les communes se sont associées avec la volonté de mener une étude'],
    ],
    // Who meets, as it is written.
    ['La CAF et le CCAS se réuniront en juin.', ['La CAF et le CCAS se réuniront en juin']],
    // A « pas » and the verb that governs stay: without them the title would say the contrary.
    ['Pas moins de 45 logements ont été livrés.', ['Pas moins de 45 logements ont été livrés']],
    [
      'Le bureau n’a pas validé la vente des logements.',
      ['Le bureau n’a pas validé la vente des logements'],
    ],
    [
      'Le conseil donne son accord pour proposer à l’assemblée l’installation de bancs.',
      ['Le conseil donne son accord pour proposer à l’assemblée l’installation de bancs'],
    ],
    // A day that is not the row’s says which one is meant.
    [
      'La panne signalée le 5 février sera réparée en avril.',
      ['Réparation de la panne signalée le 5 février'],
    ],
    // A colon inside a name is the name’s.
    [
      'Le gardien distribuera le guide « Bien trier : mode d’emploi » en avril.',
      ['Distribution du guide « Bien trier : mode d’emploi »'],
    ],
    // What was announced is no part of what is done.
    ['Comme annoncé le 10 janvier, la façade sera nettoyée.', ['Nettoyage de la façade']],
    // A noun that is also the verb takes no subject.
    [
      'Le conseil vote une subvention de 500 € au club.',
      ['Vote d’une subvention de 500 € au club'],
    ],
    // What is put off is no longer what it was.
    ['La visite prévue le 3 mai a été reportée au 24 juin.', ['Report de la visite']],
    // An aside of the subject is left out.
    [
      'Le square Foch, voisin de la gare, sera réaménagé par la Ville de Lens en 2015.',
      ['Réaménagement du square Foch par la Ville de Lens'],
    ],
    [
      'L’équipe mobile intervient chaque jeudi à la résidence Colette.',
      ['L’équipe mobile intervient chaque jeudi à la résidence Colette'],
    ],
    // What stands before the colon says what or where.
    [
      'Arvigny, rue de la Forge : dossier déposé le 3 mai, réponse attendue en juin.',
      [
        'Arvigny, rue de la Forge : dépôt du dossier',
        'Arvigny, rue de la Forge : réponse attendue en juin',
      ],
    ],
  ])('of « %s »', (paragraph, titles) => {
    expect(titlesOf(paragraph)).toEqual(titles);
  });
});

describe('A pronoun under a heading', () => {
  it.each([
    ['Loto', 'Il se déroulera le 29 mai.', 'Le loto se déroulera le 29 mai'],
    ['1. Les chocolats de Noël', 'Ils sont arrivés.', 'Arrivée des chocolats de Noël'],
    [
      'Concernant les élections :',
      'Elles auront lieu le 15 mai.',
      'Les élections auront lieu le 15 mai',
    ],
    // It agrees with nothing there.
    ['Participer', 'Ces derniers seront reçus en juin.', 'Ces derniers seront reçus en juin'],
  ])('is told by it (%s)', (heading, text, title) => {
    const { actions } = readNarrative(aSheet('Récit', [[heading], [text]]), CONTEXT);
    expect(actions.map(({ fields }) => fields.title)).toEqual([title]);
  });
});
