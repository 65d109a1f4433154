/** What the demonstration says. */
export const SAYS = {
  oneWorkbook: (paths: readonly string[]) =>
    `Indiquez un seul classeur : ${paths.length} ont été donnés (${paths.join(', ')}).`,
  badArgument: (argument: string) =>
    `Argument non reconnu ou incomplet : ${argument}. Usage : npm run demo -- [classeur.xlsx] [--reference AAAA-MM-JJ] [--status AAAA-MM-JJ] [--steps structurer,controler,partage,formations,gantt] [--out resultat.xlsx] [--json rapport.json]`,
  badDay: (option: string, text: string) =>
    `${option} attend une date qui existe, écrite AAAA-MM-JJ (par exemple 2014-05-15) : « ${text} » n’en est pas une.`,
  badStep: (step: string, steps: readonly string[]) =>
    `Étape inconnue : « ${step} ». Étapes possibles : ${steps.join(', ')}.`,
  outIsSource: 'Le résultat ne peut pas remplacer le classeur lu : donnez un autre nom avec --out.',
  outNotXlsx: (path: string) => `Le résultat doit être un fichier .xlsx : ${path} n’en est pas un.`,
  missing: (path: string) => `Classeur introuvable : ${path}. Vérifiez le chemin.`,
  unreadable: (path: string) => `Classeur illisible : ${path}. Vérifiez vos droits sur ce fichier.`,
  notAWorkbook: (path: string) =>
    `${path} n’est pas un classeur Excel (.xlsx). Choisissez un classeur, ou enregistrez-le au format .xlsx.`,
  oldFormat: (path: string) =>
    `${path} est à l’ancien format (.xls). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.`,
  passwordProtected: (path: string) =>
    `${path} est protégé par un mot de passe. Retirez le mot de passe dans Excel (Fichier > Informations) puis réessayez.`,
  damaged: (path: string) =>
    `${path} est endommagé : son contenu n’a pas pu être lu. Ouvrez-le dans Excel pour le réparer, puis réessayez.`,
  cannotWrite: (path: string) =>
    `Impossible d’écrire ${path}. Vérifiez que le dossier existe et que le fichier n’est pas ouvert.`,
};
