import words from './intake.fr.json';
import type { IntakeWords } from '../programme/intake/intake-words';
import type { NoteCode } from '../programme/reading/note-codes';
import type { LeftReason, ProposalNote } from '../programme/reading/proposal';

type Params = ProposalNote['params'];
type Tell = (say: (name: string) => string, params: Params) => string;

const several = (params: Params, name: string): boolean => Number(params[name]) > 1;
/** What is hidden on a sheet that is not taken is not read. */
const readAnyway = ({ read }: Params, words: string): string =>
  read === 1 ? ` : ${words} quand même.` : '.';

const NOTES: Readonly<Record<NoteCode, Tell>> = {
  'kind-table': (say, params) =>
    several(params, 'tables')
      ? `${say('tables')} tableaux, en-têtes lignes ${say('rows')}.`
      : `Tableau d’actions, en-tête ligne ${say('rows')}.`,
  'kind-banner-table': (say) =>
    `Tableau d’actions dont les volets sont des lignes d’intitulé, en-tête ligne ${say('rows')}.`,
  'kind-hand-made-gantt': (say) =>
    `Gantt fait à la main : des semaines ou des mois en colonnes, en-tête ligne ${say('rows')}.`,
  'kind-narrative': () => 'Texte rédigé : une phrase ou un paragraphe par cellule, sans en-tête.',
  'narrative-unsure': () =>
    'Texte qui ne dit pas ce qui est à faire ni quand : cochez-la si c’est un échéancier.',
  'kind-training-dashboard': (say) =>
    `Tableau de bord de formations : les sessions sont côte à côte, en-tête ligne ${say('rows')}.`,
  'kind-training-sessions': (say) =>
    `Liste de sessions de formation, en-tête ligne ${say('rows')}.`,
  'kind-attendance-list': (say) => `Liste de présences par code, en-tête ligne ${say('rows')}.`,
  'kind-name-list': () =>
    'Liste de personnes : elle reste où elle est. Elle peut devenir une liste de présences par code.',
  'kind-chosen': () => 'Lue comme vous l’avez indiqué.',
  'kind-tracker': () => 'Feuille du suivi : elle n’est pas une source.',
  template: () => 'Modèle, exemple ou archive : cette feuille n’est reprise que si vous la cochez.',
  summary: () => 'Récapitulatif d’une autre feuille : elle n’est reprise que si vous la cochez.',
  'same-tasks': (say) =>
    `Mêmes actions que « ${say('sheet')} » : elles ne sont proposées qu’une fois.`,
  'sheet-copy': (say) =>
    `Copie de la feuille « ${say('sheet')} », d’après son nom : elle n’est reprise que si vous la cochez.`,
  'bare-list': () =>
    'Liste sans date, ni statut, ni responsable, à côté d’un échéancier : cochez-la pour la reprendre.',
  'no-plan': () =>
    'Tableau qui ne dit ni ce qui est à faire, ni quand, ni par qui : cochez-le si c’est un plan d’actions.',
  'work-log': () =>
    'Relevé du travail fait, un jour par ligne, à côté d’un plan d’actions : cochez-le pour le reprendre.',
  'ignored-empty': () => 'Feuille vide.',
  'ignored-formulas': () =>
    'Synthèse de formules : ses chiffres viennent d’autres feuilles, ils ne sont pas repris.',
  'ignored-help': () => 'Feuille d’aide ou de listes : elle n’est pas une source.',
  'kind-headerless': () =>
    'Tableau d’actions sans en-tête : ses colonnes sont reconnues à leur contenu.',
  'ignored-contacts': () => 'Liste de contacts : elle reste où elle est.',
  'ignored-lying-table': () =>
    'Tableau couché : une action par colonne, un champ par ligne. Copiez-le, puis collez-le sur une autre feuille avec « Collage spécial », « Transposé » : il sera lu.',
  'ignored-other-table': () =>
    'Tableau d’un autre sujet : aucune colonne d’actions reconnue. S’il en contient, indiquez ci-dessous que c’est un tableau d’actions.',
  'ignored-not-understood': () => 'Aucun tableau ni texte reconnu.',
  'sheet-hidden': (_say, params) => `Feuille masquée${readAnyway(params, 'elle est lue')}`,
  'rows-hidden': (say, params) =>
    several(params, 'count')
      ? `${say('count')} lignes masquées (${say('rows')})${readAnyway(params, 'elles sont lues')}`
      : `Ligne masquée (${say('rows')})${readAnyway(params, 'elle est lue')}`,
  'columns-hidden': (say, params) =>
    several(params, 'count')
      ? `${say('count')} colonnes masquées (${say('columns')})${readAnyway(params, 'elles sont lues ; les vôtres restent masquées dans le suivi')}`
      : `Colonne masquée (${say('columns')})${readAnyway(params, 'elle est lue ; si elle est à vous, elle reste masquée dans le suivi')}`,
  'filter-active': (say, params) =>
    `Filtre actif (${say('area')})${readAnyway(params, 'les lignes filtrées sont lues')}`,
  'cells-in-error': (say, params) =>
    several(params, 'count')
      ? `${say('count')} cellules en erreur, laissées vides : ${say('cells')}.`
      : `Cellule en erreur, laissée vide : ${say('cells')}.`,
  'rows-blank': (say, params) =>
    several(params, 'count')
      ? `${say('count')} lignes vides parmi les autres : ${say('rows')}.`
      : `Une ligne vide parmi les autres : ${say('rows')}.`,
  'comments-left': (say, params) =>
    several(params, 'count')
      ? `${say('count')} notes ou commentaires ne sont pas repris.`
      : 'Une note ou un commentaire n’est pas repris.',
  'cell-split': (say) => `La cellule contient ${say('count')} actions : une ligne chacune.`,
  'title-missing': () =>
    'Aucune action dans la colonne prévue : le plus long texte sert d’intitulé.',
  'status-by-colour': (say) => `Le statut n’est porté que par la couleur (${say('colour')}).`,
  'status-not-understood': (say) => `Statut « ${say('words')} » non compris : choisissez-le.`,
  'status-contradicted': (say) =>
    `Plusieurs statuts sont cochés (${say('words')}) : choisissez-en un.`,
  'struck-through': () => 'Texte barré.',
  'partner-unnamed': () => 'Le partenaire n’est pas nommé : à préciser.',
  'dwellings-not-understood': (say) => `Nombre de logements « ${say('words')} » non compris.`,
  'town-in-territory': (say) => `${say('town')} se trouve dans ce territoire.`,
  'place-unknown': (say) =>
    `« ${say('place')} » n’est ni une commune ni un site connus : ce peut être un site.`,
  'due-shared': (say) =>
    `Une seule échéance pour ${say('count')} actions : elle est mise sur la première qui n’a pas la sienne.`,
  'partners-shared': (say) =>
    `Autant de partenaires que d’actions (${say('count')}) : tous sont mis sur chacune, gardez celui qui la concerne.`,
  'due-not-understood': (say) => `Échéance « ${say('words')} » non comprise.`,
  'due-not-read': (say) => `Échéance « ${say('words')} » non comprise.`,
  'due-impossible': (say) =>
    say('nearest') === ''
      ? `La date « ${say('words')} » n’existe pas.`
      : `La date « ${say('words')} » n’existe pas. Proposé : ${say('nearest')}.`,
  'due-day-or-month': (say) =>
    `« ${say('words')} » peut être le ${say('first')} ou le ${say('second')} : choisissez, car la colonne contient aussi des dates à l’anglaise.`,
  'end-by-duration': (say) =>
    `Fin calculée : début et durée (${say('words')}), jours comptés du premier au dernier.`,
  'date-of-today': () =>
    'Date calculée sur la date du jour : elle change chaque jour dans la source, celle d’aujourd’hui est reprise.',
  'due-several-days': (say) =>
    `« ${say('words')} » porte ${say('count')} dates : choisissez celle qui vaut.`,
  'due-uncertain': (say) => `Échéance « ${say('words')} » : lecture à confirmer.`,
  'several-dates': (say) => `${say('count')} dates dans la même phrase.`,
  'gantt-window': (say) =>
    say('first') === say('last')
      ? `Lu dans la colonne ${say('first')}.`
      : `Lu des colonnes ${say('first')} à ${say('last')}.`,
  'gantt-hole': (say) =>
    `Pause entre ${say('from')} et ${say('to')} : une seule période est gardée.`,
  'gantt-open': (say) => `La flèche de ${say('last')} n’a pas de fin lisible.`,
  'gantt-undated': (say) =>
    `La barre touche « ${say('columns')} », que rien ne date à coup sûr : ce bout reste sans date.`,
  'count-pair': (say) =>
    `« ${say('words')} » est lu ${say('present')} présents sur ${say('registered')} inscrits.`,
  'count-vague': (say) => `« ${say('words')} » est approximatif.`,
  'count-not-understood': (say) => `Effectif « ${say('words')} » non compris.`,
  certainty: (say) => `Annoncé, pas encore certain (${say('certainty').toLowerCase()}).`,
  implied: () => 'Le texte le laisse entendre sans l’écrire.',
  pronoun: (say) => `« ${say('words')} » renvoie à une phrase précédente.`,
  'no-verb': (say) => `« ${say('words')} » n’a pas de verbe.`,
  'sentence-not-understood': (say) => `Phrase non comprise : « ${say('words')} ».`,
  'site-named-later': (say) => `${say('site')} n’est nommé qu’à la phrase suivante.`,
  'town-of-paragraph': (say) =>
    `« ${say('words')} » : ville citée dans le paragraphe, ${say('town')}.`,
  'frame-of-paragraph': (say) => `Cité dans le paragraphe : ${say('name')}.`,
  'likely-decision-maker': (say) => `Décideur probable d’après « ${say('words')} ».`,
  'body-to-confirm': (say) => `${say('name')} : un partenaire ? La phrase ne le dit pas.`,
};

const LEFT: Readonly<Record<LeftReason, string>> = words.LEFT;

/** What the preview says of a reading, in French. */
export const intakeFr: IntakeWords = {
  tellNote: ({ code, params }) => NOTES[code]((name) => String(params[name] ?? ''), params),
  tellLeft: (reason) => LEFT[reason],
};
