import type { Failure } from '../../../app/ports';

/** One sentence that says what stopped a command and what to do next. */
export type FailureWords = {
  readonly [Code in Failure['code']]: (
    failure: Extract<Failure, { readonly code: Code }>,
  ) => string;
};

const REFUSED = 'Excel a refusé l’opération.';
const AS_BEFORE =
  'Le classeur est resté comme il était : réessayez, ou enregistrez-en une copie et reprenez sur celle-ci.';

/** What is known of a refusal by its code. */
const REFUSALS: Readonly<Record<string, string>> = {
  AccessDenied: 'Excel a refusé l’opération : une partie du classeur est protégée ou réservée.',
  RequestAborted: 'Excel a interrompu l’opération.',
  InsertDeleteConflict:
    'Excel a refusé de déplacer des lignes : un autre tableau se trouve à côté ou au-dessous.',
  MergedRangeConflict: 'Excel a refusé l’opération : des cellules sont fusionnées à cet endroit.',
  'cell-text-too-long': 'Un texte dépasse les 32 767 caractères qu’une cellule peut contenir.',
  'outside-sheet': 'La feuille n’a plus assez de lignes ou de colonnes.',
};

export const failuresFr: FailureWords = {
  'cell-being-edited': () =>
    'Une cellule est en cours de saisie : rien n’a été écrit. Terminez la saisie (Entrée) puis réessayez.',
  'sheet-protected': ({ sheet }) =>
    `La feuille « ${sheet} » est protégée : rien n’a été écrit. Ôtez la protection (onglet Révision) puis réessayez.`,
  'structure-protected': () =>
    'La structure du classeur est protégée : aucune feuille ne peut être ajoutée, et rien n’a été écrit. Ôtez la protection (onglet Révision) puis réessayez.',
  'read-only': () =>
    'Le classeur est ouvert en lecture seule : rien n’a été écrit. Enregistrez-en une copie, ou activez la modification, puis réessayez.',
  gone: ({ what }) =>
    what === ''
      ? 'Une feuille, un tableau ou un nom du classeur a été renommé ou supprimé pendant l’opération. Le classeur est resté comme il était : vérifiez-le puis réessayez.'
      : `« ${what} » a été renommé ou supprimé pendant l’opération. Le classeur est resté comme il était : vérifiez-le puis réessayez.`,
  'edited-since': () =>
    'Le classeur a été modifié depuis cette opération : l’annuler effacerait ce qui vient d’y être saisi. Rien n’a été annulé : corrigez les cellules à la main, ou utilisez Annuler (Ctrl+Z) dans Excel.',
  filtered: ({ sheet }) =>
    `Un filtre masque des lignes de la feuille « ${sheet} » : Excel pourrait en supprimer d’autres. Rien n’a été écrit : effacez le filtre (onglet Données) puis réessayez.`,
  changed: ({ sheet }) =>
    `La feuille « ${sheet} » a changé depuis l’aperçu : rien n’a été écrit. Analysez de nouveau le classeur pour voir ce qui serait écrit.`,
  'too-large': ({ sheet }) =>
    `La feuille « ${sheet} » est trop grande pour être lue : rien n’a été écrit. Supprimez les lignes et colonnes vides mises en forme, puis réessayez.`,
  'name-taken': ({ name }) =>
    `Le nom « ${name} » est déjà pris dans ce classeur : rien n’a été écrit. Renommez l’élément qui le porte, puis réessayez.`,
  'excel-too-old': () =>
    'Cette version d’Excel est trop ancienne : il faut Microsoft 365, Excel 2021 ou plus récent, ou Excel sur le web. Le classeur est resté comme il était.',
  'connection-lost': () =>
    'Excel n’a pas répondu. Ce qui était commencé a été défait : le classeur devrait être comme avant. Vérifiez-le, au besoin rouvrez-le, puis réessayez.',
  busy: () =>
    'Excel est occupé. Le classeur est resté comme il était : attendez la fin du calcul puis réessayez.',
  cancelled: () => 'Opération annulée. Le classeur est resté comme il était.',
  'not-restored': ({ sheets }) =>
    `L’écriture a échoué et n’a pas pu être défaite en entier. Regardez ces feuilles : ${sheets.join(', ')}. Utilisez Annuler (Ctrl+Z) ou fermez le classeur sans l’enregistrer.`,
  'no-tracker': () =>
    'Ce classeur n’a pas encore de suivi. Cliquez sur « Analyser le classeur » (onglet Accueil ou Structurer).',
  'date-system-1904': () =>
    'Le classeur utilise le calendrier 1904 : les dates seraient lues à quatre ans près. Copiez les feuilles dans un nouveau classeur, puis contrôlez une date : si elle a reculé de quatre ans, ajoutez 1 462 aux dates (Collage spécial, Addition). Ne décochez pas l’option : elle décalerait toutes les dates.',
  'newer-tracker': () =>
    'Ce suivi a été fait par une version plus récente du complément : celle-ci n’y touche pas, pour ne rien perdre. Fermez puis rouvrez Excel pour prendre la dernière version, ou demandez-la au service informatique.',
  'no-file-here': () =>
    'Excel sur iPad ne donne pas le fichier du classeur : préparez la copie sur Windows, sur Mac ou sur le web.',
  'file-unreadable': ({ why }) => UNREADABLE[why],
  refused: ({ detail }) => `${REFUSALS[detail] ?? REFUSED} ${AS_BEFORE}`,
};

const UNREADABLE = {
  damaged:
    'Le fichier du classeur est abîmé : enregistrez-le sous un autre nom, puis préparez la copie à partir de celui-ci.',
  encrypted:
    'Le classeur est chiffré (mot de passe ou étiquette de confidentialité) : sa copie ne peut pas être préparée. Ôtez la protection avec l’accord de qui l’a posée, puis réessayez.',
  'other-format':
    'Ce format de classeur ne permet pas de préparer la copie : enregistrez-le au format .xlsx, puis réessayez.',
} as const;
