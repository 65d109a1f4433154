import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { number, plural, shortDate } from '../french';

type SharingCode = Extract<keyof FindingSentences, `RGP-${string}` | `PUB-${string}`>;

const PROPERTIES: Readonly<Record<string, string>> = {
  author: 'auteur',
  lastAuthor: 'dernier auteur de l’enregistrement',
  manager: 'responsable',
};

/** Sentences about personal data and about what a recipient would see. */
export const SHARING_SENTENCES: Pick<FindingSentences, SharingCode> = {
  'RGP-01': ({ value }) =>
    say(`Nom de personne probable (« ${value} »).`, 'Retirez-le avant le partage.'),
  'RGP-02': ({ value }) => say(`Coordonnées (« ${value} »).`, 'Retirez-les de la copie partagée.'),
  'RGP-03': () =>
    say(
      'Numéro ou date propre à une personne (sécurité sociale, compte, pièce d’identité, dossier, naissance).',
      'Supprimez-le.',
    ),
  'RGP-04': ({ sheet, count, kind }) =>
    say(
      `Feuille « ${sheet} » : ${kind === 'coded' ? 'données individuelles codées' : 'données nominatives'} (${plural(count, 'ligne', 'lignes')}).`,
      'Elle doit rester interne : cliquez sur « Préparer la copie à partager », qui la retire.',
    ),
  'RGP-11': ({ value }) =>
    say(`Nom de personne possible (« ${value} »).`, 'Gardez une fonction ou un service.'),
  'RGP-05': ({ value }) =>
    say(`Donnée sensible possible (« ${value} »).`, 'Supprimez le détail individuel.'),
  'RGP-06': ({ value, basin, job }) =>
    say(`Effectif de ${number(value)} (${basin} × ${job}).`, 'Regroupez ou masquez (« < 5 »).'),
  'RGP-07': ({ value }) =>
    say(`Adresse précise (« ${value} »).`, 'Gardez la résidence ou la commune.'),
  'RGP-08': ({ value }) =>
    say(`Appréciation sur une personne (« ${value} »).`, 'Reformulez de façon neutre.'),
  'RGP-09': ({ property, value }) =>
    say(
      `Propriétés du fichier : ${PROPERTIES[property] ?? property} « ${value} ».`,
      'Retirez-le via Fichier > Informations > Inspecter le document.',
    ),
  'RGP-10': () =>
    say('Responsable nommé.', 'Préférez une fonction ou un service dans la copie partagée.'),
  'PUB-01': ({ sheet, visibility }) =>
    say(
      `Feuille « ${sheet} » masquée${visibility === 'veryHidden' ? ' (très masquée)' : ''}.`,
      'Affichez-la pour la vérifier, ou supprimez-la de la copie partagée.',
    ),
  'PUB-02': ({ direction, count }) =>
    say(
      direction === 'rows'
        ? `${plural(count, 'ligne masquée', 'lignes masquées')}.`
        : `${plural(count, 'colonne masquée', 'colonnes masquées')}.`,
      count > 1 ? 'Affichez-les ou supprimez-les.' : 'Affichez-la ou supprimez-la.',
    ),
  'PUB-03': ({ kind, author }) =>
    say(
      `${kind === 'comment' ? '1 commentaire' : '1 note'}${author === '' ? '' : ` de « ${author} »`}.`,
      'Relisez-les et supprimez-les de la copie partagée.',
    ),
  'PUB-04': ({ value, name }) =>
    say(
      `Lien vers « ${value} »${name === null ? '' : ` (nom défini « ${name} »)`}.`,
      'Remplacez la formule par sa valeur.',
    ),
  'PUB-05': ({ value }) => say(`Erreur ${value}.`, 'Corrigez avant le partage.'),
  'PUB-06': ({ sheet, value, count }) =>
    say(
      `Feuille « ${sheet} » : filtre actif${value === '' ? '' : ` sur « ${value} »`}, ${plural(count, 'ligne masquée', 'lignes masquées')}.`,
      'Effacez le filtre.',
    ),
  'PUB-07': ({ sheet, date, count }) =>
    say(
      `« ${sheet} » date du ${date} ; ${plural(count, 'ligne a changé', 'lignes ont changé')} depuis.`,
      'Régénérez-le.',
    ),
  'PUB-09': ({ value }) => say(`Nom défini « ${value} » cassé.`, 'Supprimez-le.'),
  'PUB-10': ({ sheet, orientation, paper, onePage }) =>
    say(
      `Feuille « ${sheet} » : mise en page ${paper.toUpperCase()} ${orientation === 'landscape' ? 'paysage' : 'portrait'}${onePage === 'yes' ? '' : ', sur plusieurs pages'}.`,
      'Attendu : A3 paysage, 1 page.',
    ),
  'PUB-11': ({ date }) =>
    say(`Date d’état du ${shortDate(date)}.`, 'Mettez-la à jour avant le partage.'),
  'PUB-12': ({ sheet }) =>
    say(`Feuille « ${sheet} » : brouillon probable.`, 'Supprimez-la de la copie partagée.'),
  'PUB-13': ({ value }) => say(`Format « ${value} ».`, 'Enregistrez la copie partagée en .xlsx.'),
  'PUB-14': ({ value }) =>
    say(
      `Tableau croisé « ${value} » : ses données source restent dans le fichier.`,
      'Remplacez-le par ses valeurs.',
    ),
  'PUB-15': ({ sheet, value, kind }) =>
    say(
      `Feuille « ${sheet} » : ${kind.toLowerCase() === 'image' ? 'image' : 'objet'} « ${value} ».`,
      'Vérifiez qu’elle ne contient ni signature ni visage.',
    ),
  'PUB-16': ({ value }) => say(`Contenu invisible (« ${value} »).`, 'Affichez-le ou supprimez-le.'),
  'PUB-17': ({ value }) => say(`Mention « ${value} ».`, 'Confirmez que la feuille peut sortir.'),
  'PUB-18': ({ value }) =>
    say(`Lien vers « ${value} », inaccessible hors de l’organisme.`, 'Retirez le lien.'),
  'PUB-19': ({ sheet }) =>
    say(
      `Feuille « ${sheet} » protégée : les destinataires ne pourront pas la filtrer.`,
      'Vérifiez que c’est voulu.',
    ),
  'PUB-20': ({ value, expected }) =>
    say(
      `Total affiché ${number(value)}, total recalculé ${number(expected)}.`,
      'Corrigez avant le partage.',
    ),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}
