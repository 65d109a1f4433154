import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { number, plural, proposal, shortDate } from '../french';

type RowCode = Extract<keyof FindingSentences, `STR-${string}` | `ACT-${string}` | `CNF-${string}`>;

const STRAY_WORDS: Readonly<Record<string, string>> = {
  control: 'un caractère de contrôle',
  tab: 'une tabulation',
  'no-break-space': 'un espace insécable isolé',
  spaces: 'des espaces multiples',
};

/** Sentences about the shape of the tables and about the rows of Suivi. */
export const ROW_SENTENCES: Pick<FindingSentences, RowCode> = {
  'STR-01': ({ sheet, column }) =>
    column === null
      ? say(
          `Feuille « ${sheet} » : le tableau de suivi est absent.`,
          'Cliquez sur « Analyser le classeur » (onglet Structurer).',
        )
      : say(
          `Feuille « ${sheet} » : la colonne obligatoire « ${column} » est absente.`,
          'Cliquez sur « Analyser le classeur », ou renommez la colonne correspondante.',
        ),
  'STR-02': ({ value, other }) =>
    other === null
      ? say('En-tête de colonne vide.', 'Donnez un nom à la colonne.')
      : say(`L’en-tête « ${value} » existe déjà en ${other}.`, 'Renommez l’une des deux colonnes.'),
  'STR-03': ({ value }) =>
    say(`Cellules fusionnées (${value}).`, 'Défusionnez et recopiez la valeur dans chaque ligne.'),
  'STR-04': () => say('Ligne vide dans le tableau.', 'Supprimez-la.'),
  'STR-05': ({ value }) =>
    say(
      `Ligne « ${value} » prise pour une donnée.`,
      'Retirez-la du tableau, les totaux sont calculés dans « Bilan formations ».',
    ),
  'STR-06': ({ value }) =>
    say(
      `« ${value} » est un intitulé de volet, pas une action.`,
      'Retirez la ligne : le volet est porté par chaque ligne.',
    ),
  'STR-07': ({ value }) =>
    say(`Colonne « ${value} » : hors modèle, conservée telle quelle, non contrôlée.`, ''),
  'STR-08': ({ count }) =>
    say(
      `${number(count)} actions dans une seule cellule.`,
      `Séparez-les en ${number(count)} lignes.`,
    ),
  'STR-09': ({ kind, value }) =>
    say(
      `Caractères parasites (${kind === 'bookmark' ? `« ${value} »` : (STRAY_WORDS[kind] ?? 'à nettoyer')}).`,
      'Nettoyez la cellule.',
    ),
  'STR-10': ({ value }) =>
    say(`Erreur ${value}.`, 'Corrigez la formule ou remplacez-la par sa valeur.'),
  'STR-11': ({ value, proposed }) =>
    say(`« ${value} » est du texte.`, `Valeur proposée : ${number(proposed)}.`),
  'STR-12': ({ colour, proposed }) =>
    say(`Statut porté par la couleur seule (${colour}).`, `Statut proposé : « ${proposed} ».`),
  'STR-13': () =>
    say(
      'Le classeur utilise le calendrier 1904 : toutes les dates seraient décalées de 1 462 jours.',
      'Copiez les feuilles dans un nouveau classeur, puis contrôlez une date : si elle a reculé de quatre ans, ajoutez 1 462 aux dates (Collage spécial, Addition). Ne décochez pas l’option : elle décalerait toutes les dates.',
    ),
  'STR-14': ({ sheet, count }) =>
    say(
      `Feuille « ${sheet} » : ${number(count)} tableaux détectés.`,
      'Choisissez celui à structurer.',
    ),
  'ACT-01': () => say('L’action est vide.', 'Saisissez un intitulé court.'),
  'ACT-02': ({ value, proposed, rows }) => {
    if (value === '' && rows > 1) {
      return say(
        `Sans volet : ${plural(rows, 'ligne', 'lignes')}, la plupart du suivi.`,
        'Donnez-leur un volet avec « Remplir », ou acceptez : un suivi sans volet reste valable.',
      );
    }
    return say(
      value === '' ? 'Le volet est vide.' : `Volet « ${value} » inconnu.`,
      `Choisissez un volet de la liste.${proposal(proposed)}`,
    );
  },
  'ACT-03': ({ value, other, proposed }) =>
    say(
      other === null ? 'Le N° est vide.' : `Le N° « ${value} » est déjà utilisé en ${other}.`,
      `Donnez un numéro libre.${proposal(proposed)}`,
    ),
  'ACT-04': ({ value, strand, prefix }) =>
    say(
      `Le N° « ${value} » ne correspond pas au volet « ${strand} ».`,
      `Numéro attendu : ${prefix}-nn.`,
    ),
  'ACT-05': ({ value, proposed }) =>
    say(
      value === '' ? 'Le statut est vide.' : `Statut « ${value} » inconnu.`,
      `Choisissez un statut de la liste.${value === '' ? ' « Remplir » en donne un à plusieurs lignes.' : proposal(proposed)}`,
    ),
  'ACT-06': ({ value, proposed }) =>
    say(
      value === '' ? 'Le type est vide.' : `Type « ${value} » inconnu.`,
      `Choisissez Jalon, Tâche, Récurrent ou Décision.${proposal(proposed)}`,
    ),
  'ACT-07': ({ length }) =>
    say(
      `Intitulé de ${number(length)} caractères ou de plusieurs phrases.`,
      'Gardez un titre court, le texte complet reste dans « Texte d’origine ».',
    ),
  'ACT-08': () => say('Décision sans décideur.', 'Indiquez qui décide.'),
  'ACT-09': ({ other, value }) =>
    say(`Doublon probable de ${other} (« ${value} »).`, 'Gardez une seule ligne.'),
  'ACT-10': ({ date, statusDate }) =>
    say(
      `Date de réalisation dans le futur (${shortDate(date)}).`,
      `La date d’état est le ${shortDate(statusDate)} : videz la cellule ou corrigez la date.`,
    ),
  'ACT-11': ({ date, status }) =>
    say(
      `Réalisé le ${shortDate(date)} mais statut « ${status} ».`,
      'Passez le statut à « Réalisé » ou videz la date.',
    ),
  'ACT-12': () =>
    say(
      'Action réalisée sans date. Placée dans la colonne « Antérieur » du Gantt.',
      'Saisissez la date si elle est connue.',
    ),
  'ACT-13': () => say('Aucun responsable.', 'Indiquez une direction, une agence ou une fonction.'),
  'ACT-14': ({ value, proposed }) =>
    say(
      `« ${value} » n’est pas un nombre entier de logements.`,
      `Saisissez un nombre entier.${proposal(proposed)}`,
    ),
  'ACT-15': ({ value }) =>
    say(
      `${number(value)} logements.`,
      'N’est-ce pas l’objectif national de l’appel à projets (10 000) ?',
    ),
  'ACT-16': ({ status, value }) =>
    say(`Statut « ${status} » mais le texte dit « ${value} ».`, 'Vérifiez.'),
  'ACT-17': () =>
    say(
      'Action récurrente sans fin ni périodicité. Le Gantt la prolonge par une flèche.',
      'Saisissez une fin ou une périodicité si elle est connue.',
    ),
  'ACT-19': ({ date, statusDate }) =>
    say(
      `Statut « Réalisé » mais l’échéance est le ${shortDate(date)}, après le ${shortDate(statusDate)}.`,
      'Saisissez « Réalisé le », ou corrigez le statut.',
    ),
  'ACT-20': ({ date, start }) =>
    say(
      `Réalisé le ${shortDate(date)}, avant son début (${shortDate(start)}).`,
      'Corrigez l’une des deux dates.',
    ),
  'ACT-21': ({ start, end, statusDate }) =>
    start === null
      ? say(
          `Action « En cours » dont la fin (${shortDate(end)}) est passée et la condition n’est pas levée au ${shortDate(statusDate)}.`,
          'Mettez à jour la condition, le statut ou l’échéance.',
        )
      : say(
          `Action « En cours » qui ne débute que le ${shortDate(start)}.`,
          'Passez le statut à « Prévu », ou corrigez le début.',
        ),
  'CNF-01': ({ column, value, words, source }) => {
    const why = `${words === '' ? '' : ` d’après « ${words} »`}${source === '' ? '' : ` (${source})`}`;
    return column === 'Action'
      ? say(
          `Ligne « ${value} » proposée${why}.`,
          'Corrigez pour l’ajouter au suivi, ou acceptez pour ne pas la prendre.',
        )
      : say(
          `${column} : « ${value} » est proposé${why}.`,
          'Corrigez pour l’écrire, ou acceptez pour laisser la cellule telle quelle.',
        );
  },
  'ACT-18': () =>
    say('Ligne déduite du texte, non écrite dans la source.', 'Confirmez ou supprimez.'),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}
