import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { interval, number, plural, proposal, shortDate } from '../french';

type PeopleCode = Extract<
  keyof FindingSentences,
  `REF-${string}` | `SES-${string}` | `PRS-${string}` | `OBJ-${string}`
>;

/** Sentences about partners, sites, sessions, attendances and the target. */
export const PEOPLE_SENTENCES: Pick<FindingSentences, PeopleCode> = {
  'REF-01': ({ value, proposed }) =>
    say(
      `Partenaire « ${value} » inconnu.`,
      proposed === null
        ? 'Ajoutez-le à la feuille « Partenaires » ou corrigez le nom.'
        : `Remplacez ou ajoutez à « Partenaires ».${proposal(proposed)}`,
    ),
  'REF-02': ({ value, current }) =>
    say(
      `« ${value} » se nomme aujourd’hui « ${current} ».`,
      'Le texte d’origine n’est pas modifié.',
    ),
  'REF-03': ({ value }) =>
    say(`Partenaire non nommé (« ${value} »).`, 'Choisissez un partenaire de la liste.'),
  'REF-04': ({ value, reason, proposed }) =>
    say(
      reason === 'unnamed'
        ? `Territoire à préciser (« ${value} »).`
        : `Bassin ou territoire « ${value} » hors liste.`,
      `Choisissez-le dans la liste.${proposal(proposed)}`,
    ),
  'REF-05': ({ value, proposed, reason }) => {
    if (reason === 'to-confirm')
      return say(`Site « ${value} » : graphie à confirmer.`, 'Confirmez le nom dans « Sites ».');
    return proposed === null
      ? say(`Site « ${value} » absent de « Sites ».`, 'Ajoutez-le ou corrigez le nom.')
      : say(`Site « ${value} » rapproché de « ${proposed} ».`, 'Confirmez.');
  },
  'REF-06': ({ value, site, expected }) =>
    say(
      `Territoire « ${value} » mais le site « ${site} » est dans « ${expected} ».`,
      'Reprenez le territoire du site ou corrigez le site.',
    ),
  'REF-07': ({ value, expected }) =>
    say(
      `${number(value)} logements conventionnés dans Sites, ${number(expected)} dans les conventions du Suivi.`,
      'Vérifiez les deux nombres.',
    ),
  'REF-08': ({ value, expected }) =>
    say(
      `${number(value)} logements attribués pour ${number(expected)} prévus.`,
      'Vérifiez les deux nombres.',
    ),
  'REF-09': ({ value, proposed }) =>
    say(`Partenaires séparés par « ${value} ».`, `Séparation proposée : ${proposed.join(' ; ')}.`),
  'SES-01': ({ value }) =>
    say(
      `Aucune session saisie pour « ${value} ».`,
      'Ajoutez au moins une session (même « Prévue »).',
    ),
  'SES-02': ({ value, other, proposed }) =>
    say(
      other === null
        ? 'N° de session vide.'
        : `N° de session « ${value} » déjà utilisé en ${other}.`,
      `Donnez un numéro libre.${proposal(proposed)}`,
    ),
  'SES-03': ({ value, proposed }) =>
    say(
      value === '' ? 'La formation est vide.' : `Formation « ${value} » inconnue.`,
      `Choisissez une formation de la liste.${proposal(proposed)}`,
    ),
  'SES-04': ({ value, proposed }) =>
    say(
      `« ${value} » n’est pas un nombre entier positif.`,
      `Saisissez un nombre entier.${proposal(proposed)}`,
    ),
  'SES-05': ({ value, expected }) =>
    say(
      `${plural(value, 'présent', 'présents')} pour ${plural(expected, 'inscrit', 'inscrits')}.`,
      'Inscrivez les personnes venues sans inscription ou corrigez.',
    ),
  'SES-06': ({ value, of, expected }) =>
    say(
      `${of === 'registered' ? plural(value, 'inscrit', 'inscrits') : plural(value, 'présent', 'présents')} pour une capacité de ${number(expected)}.`,
      'Vérifiez la capacité.',
    ),
  'SES-07': ({ value, start, statusDate }) =>
    say(
      `${plural(value, 'présent', 'présents')} pour une session du ${shortDate(start)}, après la date d’état (${shortDate(statusDate)}).`,
      'Videz la cellule ou corrigez la date.',
    ),
  'SES-08': ({ proposed }) =>
    say(
      'Session réalisée sans nombre de présents. Non comptée dans l’objectif.',
      proposed === null
        ? 'Saisissez le nombre de présents.'
        : `Nombre trouvé dans Présences : ${number(proposed)}.`,
    ),
  'SES-09': ({ status, value }) =>
    say(
      `Session « ${status} » avec ${plural(value, 'présent', 'présents')}.`,
      'Corrigez le statut ou le nombre.',
    ),
  'SES-10': ({ date, status }) =>
    say(
      `Session du ${shortDate(date)} passée mais encore « ${status} ».`,
      'Passez-la à Réalisée, Reportée ou Annulée.',
    ),
  'SES-11': ({ other }) =>
    say(
      `Même formation, même bassin et même date que ${other}.`,
      'Gardez une seule ligne si c’est un doublon.',
    ),
  'SES-12': ({ value, expected }) =>
    say(
      `${plural(value, 'personne déjà formée', 'personnes déjà formées')} pour ${plural(expected, 'présent', 'présents')}.`,
      'Corrigez l’un des deux nombres.',
    ),
  'SES-13': ({ value, present, registered, estimate }) => {
    if (registered !== null && present !== null) {
      return say(
        `« ${value} » lu ${plural(present, 'présent', 'présents')} sur ${plural(registered, 'inscrit', 'inscrits')}.`,
        'Confirmez.',
      );
    }
    return present === null
      ? say(
          `« ${value} » est une estimation (${number(estimate ?? 0)}), non comptée.`,
          'Saisissez le nombre exact.',
        )
      : say(`« ${value} » lu ${number(present)}.`, 'Confirmez.');
  },
  'SES-14': ({ date, from, to }) =>
    say(
      `Session du ${shortDate(date)} hors de la période comptée (${interval(from, to)}). Non comptée dans l’objectif.`,
      'Vérifiez la date ou la période.',
    ),
  'SES-15': ({ value, expected, session }) =>
    say(
      `${plural(value, 'présent saisi', 'présents saisis')}, ${number(expected)} dans Présences pour la session ${session}.`,
      'Reprenez le nombre nominatif ou complétez Présences.',
    ),
  'SES-16': ({ column }) =>
    say(
      `« ${column === 'basin' ? 'Bassin' : 'Organisme'} » vide : la session n’apparaîtra pas dans la répartition.`,
      'Complétez la cellule.',
    ),
  'SES-17': ({ start, end, days, halfDays }) =>
    halfDays === null
      ? say(
          `Session ${interval(start, end)} (${plural(days, 'jour', 'jours')}).`,
          'Un cycle doit être saisi en plusieurs sessions.',
        )
      : say(
          `${plural(halfDays, 'demi-journée', 'demi-journées')} pour ${plural(days, 'jour', 'jours')}.`,
          'Vérifiez la durée ou les dates.',
        ),
  'PRS-01': () => say('Code agent vide.', 'La ligne ne peut pas être comptée : saisissez le code.'),
  'PRS-02': ({ value, proposed }) =>
    say(
      value === '' ? 'N° de session vide.' : `Session « ${value} » inconnue.`,
      `Choisissez une session de Formations.${proposal(proposed)}`,
    ),
  'PRS-03': ({ value, session, other }) =>
    say(
      `${value} figure déjà dans la session ${session} (${other}). Une seule ligne est comptée.`,
      'Supprimez le doublon.',
    ),
  'PRS-04': ({ value, proposed }) =>
    say(
      value === '' ? 'Présence vide.' : `« ${value} » inconnu.`,
      `Choisissez Présent, Absent, Excusé ou Partiel.${proposal(proposed)}`,
    ),
  'PRS-05': ({ value, other }) =>
    say(`${value} a déjà été formé en ${other} : compté une fois.`, ''),
  'PRS-06': ({ value, session, other }) =>
    say(
      `${value} est présent le même jour en ${session} et ${other}.`,
      'Vérifiez les deux lignes.',
    ),
  'PRS-07': () =>
    say('La colonne Code agent contient un nom.', 'Remplacez les noms par des codes internes.'),
  'PRS-08': ({ value, column, first, second }) =>
    say(
      `${value} a deux ${column === 'job' ? 'métiers' : 'bassins'} (« ${first} » et « ${second} »). Le premier est retenu.`,
      'Alignez les deux lignes.',
    ),
  'PRS-09': ({ value, other }) =>
    say(
      `« ${value} » et « ${other} » désignent-ils la même personne ?`,
      'Si oui, écrivez le même code.',
    ),
  'PRS-10': ({ value, setting }) =>
    say(
      `Présence partielle de ${value} : comptée selon le réglage « Présence partielle = ${setting} ».`,
      '',
    ),
  'OBJ-01': ({ missing, target }) =>
    missing === 'target'
      ? say('L’objectif de participants est vide.', 'Saisissez-le (445 dans le document).')
      : say(
          `Aucune formation n’est comptée dans l’objectif de ${number(target ?? 0)} personnes.`,
          'Écrivez « Tranquillité publique » dans Paramètres, « Formations comptées ».',
        ),
  'OBJ-07': ({ counted, present }) =>
    say(
      `Aucune session de ${quoted(counted)}, seule formation comptée. Formations saisies : ${quoted(present)}.`,
      'Écrivez dans Paramètres, « Formations comptées », celle qui compte pour l’objectif.',
    ),
  'SES-18': ({ id, status, done, ahead, proposed }) =>
    say(
      done > 0 && status !== 'Réalisé'
        ? `${plural(done, 'session réalisée', 'sessions réalisées')} mais ${id} est « ${status} ».`
        : `${id} est « ${status} » mais ${plural(ahead, 'session reste à tenir', 'sessions restent à tenir')}.`,
      `Accordez le statut aux sessions. Passez ${id} à « ${proposed} ».`,
    ),
  'REF-10': ({ value, other }) =>
    say(
      `« ${value} » et « ${other} » sont le même partenaire.`,
      'Gardez une seule ligne, l’autre graphie dans « Autres graphies ».',
    ),
  'OBJ-02': ({ value, expected }) =>
    say(
      `${number(value)} personnes formées pour un objectif de ${number(expected)}.`,
      'Vérifiez les doublons et les formations comptées.',
    ),
  'OBJ-03': ({ value, end, expected, pace }) =>
    say(
      `Au rythme actuel : ${number(value)} personnes au ${shortDate(end)} pour un objectif de ${number(expected)}.`,
      pace === null ? '' : `Rythme nécessaire : ${number(pace, 1)} personnes par mois.`,
    ),
  'OBJ-04': ({ value }) =>
    say(
      `${number(value)} participations comptées : les doublons ne peuvent pas être retirés. Le nombre de personnes est au plus ${number(value)}.`,
      'Remplissez « Dont déjà formés » ou la feuille Présences.',
    ),
  'OBJ-05': ({ value, expected }) =>
    say(
      `Objectif ${number(value)} différent du document (${number(expected ?? 0)}).`,
      'Vérifiez l’objectif.',
    ),
  'OBJ-06': ({ count, sessions }) =>
    say(
      `${plural(count, 'session réalisée', 'sessions réalisées')} sans effectif (${sessions.join(', ')}) : le cumul est un minimum.`,
      'Complétez « Présents ».',
    ),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `« ${name} »`).join(', ');
}
