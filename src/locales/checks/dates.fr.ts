import words from './dates.fr.json';
import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { interval, longDate, monthOf, plural, proposal, shortDate, weekday } from '../french';
import { type CalendarDate, parseIsoDate, partsOf } from '../../lib/calendar-date';

type DateCode = Extract<keyof FindingSentences, `DAT-${string}` | `DEP-${string}`>;

const HOLIDAYS: Readonly<Record<string, string>> = words.HOLIDAYS;

/** Sentences about dates, dependencies and conditions. */
export const DATE_SENTENCES: Pick<FindingSentences, DateCode> = {
  'DAT-01': () =>
    say(
      'Aucune échéance.',
      'Saisissez une date ou une période (« fin septembre », « T3 2014 »…), ou « à définir ».',
    ),
  'DAT-02': () =>
    say(
      'Action en cours sans date de fin. Le Gantt la prolonge jusqu’à la date d’état.',
      'Saisissez une fin si elle est connue.',
    ),
  'DAT-03': ({ start, end }) =>
    say(
      `La fin (${shortDate(end)}) précède le début (${shortDate(start)}).`,
      'Corrigez l’une des deux dates.',
    ),
  'DAT-04': ({ value, example, proposed }) =>
    say(
      `Échéance « ${value} » non comprise.`,
      proposed === null
        ? `Saisissez une date ou une période, par exemple « ${example === null ? 'fin septembre' : `fin ${monthOf(example)}`} ».`
        : `Vouliez-vous écrire « ${proposed} » ?`,
    ),
  'DAT-05': ({ start, end, precision, reference }) =>
    say(
      `Année non écrite, lue « ${readBack(start, end, precision)} » d’après la date du document (${shortDate(reference)}).`,
      'Écrivez l’année si ce n’est pas celle-là.',
    ),
  'DAT-06': ({ value, start, end }) =>
    say(`« ${value} » lu ${interval(start, end)}.`, 'Précisez si possible.'),
  'DAT-07': ({ date, text, start, end }) =>
    say(
      `La date ${shortDate(date)} ne correspond pas au texte « ${text} » (lu ${interval(start, end)}).`,
      `Mettez les dates à jour (${interval(start, end)}), ou corrigez le texte.`,
    ),
  'DAT-20': ({ start, end, held }) =>
    say(
      `Échéance lue ${interval(start, end)} : ${held === null ? 'Début et Fin sont vides' : `Fin dit ${shortDate(held)}`}.`,
      'Écrivez ces dates : le Gantt et les retards les suivront.',
    ),
  'DAT-08': ({ title, deadline, days, statusDate }) =>
    say(
      `« ${title} » attendu au plus tard le ${shortDate(deadline)} : retard ${String(days)} j au ${shortDate(statusDate)}.`,
      'Mettez à jour le statut ou l’échéance.',
    ),
  'DAT-09': ({ value, proposed }) =>
    say(
      `« ${value} » est du texte, pas une date.`,
      proposed === null
        ? 'Saisissez une date jj/mm/aaaa.'
        : `Date proposée : ${shortDate(proposed)}.`,
    ),
  'DAT-10': ({ value, proposed }) =>
    say(
      `« ${value} » n’existe pas.`,
      proposed === null ? 'Corrigez la date.' : `Date proposée : ${shortDate(proposed)}.`,
    ),
  'DAT-11': ({ date, other }) =>
    say(`${shortDate(date)} peut être lu ${longDate(date)} ou ${longDate(other)}.`, 'Confirmez.'),
  'DAT-12': ({ date, written, actual }) =>
    say(
      `Le ${longDate(date)} n’est pas un ${weekday(written)} mais un ${weekday(actual)}.`,
      'Corrigez le jour ou la date.',
    ),
  'DAT-13': ({ date, weekday: day, holiday, next }) =>
    say(
      `Le ${shortDate(date)} est ${holiday === null ? `un ${weekday(day)}` : `férié (${HOLIDAYS[holiday] ?? holiday})`}.`,
      `Jour ouvré suivant : ${shortDate(next)}.`,
    ),
  'DAT-14': ({ date, start, end, proposed }) =>
    say(
      `${shortDate(date)} est hors du programme (${yearOf(start)} – ${yearOf(end)}).`,
      proposed === null
        ? 'Vérifiez l’année.'
        : `Vérifiez l’année. Date proposée : ${shortDate(proposed)}.`,
    ),
  'DAT-15': ({ value, proposed }) =>
    say(
      `« ${value} » : ce n’est pas une date lisible.`,
      proposed === null ? 'Corrigez l’année.' : `Date proposée : ${shortDate(proposed)}.`,
    ),
  'DAT-16': ({ start, end }) =>
    say(`À surveiller : l’échéance ${interval(start, end)} est ouverte ou proche.`, ''),
  'DAT-17': ({ count, proposed, words, where }) =>
    say(
      `La date de référence est vide. ${plural(count, 'échéance n’a', 'échéances n’ont')} pas d’année.`,
      proposed === null
        ? 'Indiquez la date du document.'
        : `Indiquez la date du document. Date proposée : ${shortDate(proposed)} (« ${words} », ${where}).`,
    ),
  'DAT-18': ({ value }) =>
    say(`« ${value} » n’est pas une date mais une condition.`, 'Déplacez-la vers « Condition ».'),
  'DAT-19': ({ value, status, held }) =>
    held === status
      ? say(`« ${value} » est un statut, déjà dans la colonne Statut.`, 'Videz l’échéance.')
      : say(`« ${value} » est un statut.`, `Déplacez-le vers la colonne Statut (« ${status} »).`),
  'DEP-01': ({ value, proposed }) =>
    say(
      `Le N° « ${value} » n’existe pas.`,
      `Corrigez ou retirez la dépendance.${proposal(proposed)}`,
    ),
  'DEP-02': ({ value }) => say(`L’action dépend d’elle-même (« ${value} »).`, 'Retirez ce numéro.'),
  'DEP-03': ({ loop }) => say(`Boucle de dépendances ${loop.join(' → ')}.`, 'Retirez un lien.'),
  'DEP-04': ({ latest, other, earliest }) =>
    say(
      `Débute au plus tard le ${shortDate(latest)} alors que ${other} finit au plus tôt le ${shortDate(earliest)}.`,
      'Décalez l’une des deux lignes.',
    ),
  'DEP-05': ({ value }) => say(`Action conditionnelle (« ${value} »), dessinée en pointillé.`, ''),
  'DEP-06': ({ status, other }) =>
    say(
      `Action « ${status} » alors que ${other} n’est pas décidée.`,
      'Vérifiez le statut ou l’effet de la condition.',
    ),
  'DEP-07': ({ days, from, to }) =>
    say(
      `${plural(days, 'jour', 'jours')} entre la remise des offres (${shortDate(from)}) et le démarrage (${shortDate(to)}).`,
      'Vérifiez analyse, attribution, délai de suspension et notification.',
    ),
  'DEP-08': ({ value, proposed }) =>
    say(
      `La condition « ${value} » n’a pas d’effet.`,
      `Précisez si elle est bloquante ou non bloquante.${proposal(proposed)}`,
    ),
  'DEP-09': ({ effect, value }) =>
    say(
      `Effet « ${effect} » contraire au texte « ${value} ».`,
      'Inversez l’effet ou corrigez le texte.',
    ),
  'DEP-10': ({ other, status }) =>
    say(`Dépend de ${other}, « ${status ?? ''} ».`, 'Revoyez l’action ou la dépendance.'),
  'DEP-11': ({ other, status }) =>
    say(`Réalisée avant ${other} (« ${status ?? ''} »).`, 'Vérifiez les deux statuts.'),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}

/** « 6 juin 2014 », « juin 2014 », « du 21/06/2014 au 22/09/2014 » */
function readBack(start: CalendarDate | null, end: CalendarDate | null, precision: string): string {
  const day = start ?? end;
  if (day !== null && precision === 'jour' && (start === null || end === null || start === end)) {
    return longDate(day);
  }
  const isOneMonth = start !== null && end !== null && start.slice(0, 7) === end.slice(0, 7);
  return precision === 'mois' && isOneMonth ? monthOf(start) : interval(start, end);
}

function yearOf(date: string): string {
  const day = parseIsoDate(date);
  return day === null ? '' : String(partsOf(day).year);
}
