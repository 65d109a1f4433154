import { frameFr } from '../../src/locales/pane/frame/frame.fr';
import type { UpdateReport } from '../../src/app/update-all';
import type { GanttReport } from '../../src/app/schedule/generate-gantt';
import type { Progress } from '../../src/app/ports';
import { type CalendarDate, formatFrenchDate } from '../../src/lib/calendar-date';
import type { ReferenceDate } from '../../src/programme/intake/analysis';
import type { PlanReport } from '../../src/programme/intake/plan/plan';
import type { TrainingFigures } from '../../src/programme/training/counts/figures';
import { showPlace } from '../../src/programme/checks/context/show-place';
import type { CopyProof } from '../../src/programme/sharing/prove-copy';
import { showLocation } from '../../src/workbook/location';
import type { Step } from './options';

const TITLES: Readonly<Record<Step, string>> = {
  structurer: 'Structurer',
  controler: 'Contrôler',
  partage: 'Contrôler avant partage',
  formations: 'Formations',
  gantt: 'Gantt',
  tout: 'Tout mettre à jour',
};
const DOING: Readonly<Record<Progress['step'], string>> = {
  reading: 'lecture',
  computing: 'calcul',
  writing: 'écriture',
  restoring: 'remise en état',
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('fr-FR')} ${number < 2 ? one : many}`;
}

function referenceSource(reference: ReferenceDate): string {
  if (reference.from === 'found') return `lue en ${showLocation(reference.location)}, acceptée`;
  return reference.from === 'answer' ? 'donnée' : 'tenue de « Paramètres »';
}

const HELP = `Fait tourner le complément sur un classeur, sans Excel, et écrit le résultat.

  npm run demo -- [classeur.xlsx] [options]        sans classeur : l’exemple

  --reference AAAA-MM-JJ    date du document : les échéances sans année se lisent à partir d’elle
  --status AAAA-MM-JJ       « arrêté au » ; aujourd’hui si rien n’est dit (31/03/2015 pour l’exemple)
  --sheet 'Feuil1=table'    ce qu’est une feuille : table, gantt, matrice, texte, formations, aucun
  --column 'Feuil1!D=owner' ce que contient une colonne : un champ du suivi, own (gardée), ignore
  --steps structurer,controler,partage,formations,gantt,tout
  --out resultat.xlsx       par défaut : out/<classeur>-suivi.xlsx
  --share copie.xlsx        écrit aussi la copie à partager
  --json rapport.json       écrit aussi le rapport
  --details                 dit aussi ce qui est passé entre le complément et Excel
  --open                    ouvre le classeur et le panneau dans une page ; --port pour son adresse`;

/** What the demonstration says. */
export const SAYS = {
  help: HELP,
  oneWorkbook: (paths: readonly string[]) =>
    `Indiquez un seul classeur : ${paths.length} ont été donnés (${paths.join(', ')}).`,
  badArgument: (argument: string) =>
    `Argument non reconnu ou incomplet : ${argument}. npm run demo -- --help dit ce qui est possible.`,
  badSheet: (said: string, kinds: readonly string[]) =>
    `--sheet attend une feuille et sa nature, par exemple 'Feuil1=table' : « ${said} » n’est pas compris. Natures possibles : ${kinds.join(', ')}.`,
  badColumn: (said: string) =>
    `--column attend une feuille, une colonne et ce qu’elle contient, par exemple 'Feuil1!D=owner', 'Feuil1!Priorité=own' ou 'Feuil1!F=ignore' : « ${said} » n’est pas compris.`,
  sheet: (sheet: string, reason: string, rows: number) =>
    `« ${sheet} » : ${reason}${rows === 0 ? '' : ` ${rows} ${rows > 1 ? 'lignes' : 'ligne'}.`}`,
  columns: (matches: readonly string[]) => `  ${matches.join(' · ')}`,
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
  opening: (path: string) => `Classeur : ${path}`,
  title: (step: Step) => `\n${TITLES[step]}`,
  progress: ({ step, share }: Progress) =>
    `  ${DOING[step]}… ${share === null ? '' : `${Math.round(share * 100)} %`}`,
  exchanged: (traffic: {
    readonly requests: number;
    readonly actions: number;
    readonly bytes: number;
  }) =>
    `Échanges avec Excel : ${count(traffic.requests, 'requête')}, ${count(traffic.actions, 'action')}, ${count(Math.round(traffic.bytes / 1024), 'Kio', 'Kio')}.`,
  reference: (reference: ReferenceDate | null) =>
    reference === null
      ? 'Date du document : aucune.'
      : `Date du document : ${formatFrenchDate(reference.date)} (${referenceSource(reference)}).`,
  noReference:
    'Des échéances sans année restent à préciser : relancez avec --reference AAAA-MM-JJ.',
  status: (date: CalendarDate) => `Arrêté au ${formatFrenchDate(date)}.`,
  nothingToStructure:
    'Aucune feuille n’a d’actions, d’échéancier ou de sessions à reprendre. Si l’une d’elles en a, écrivez au-dessus de la liste une ligne d’en-tête (« Action », « Échéance »…), ou collez votre document dans une feuille.',
  readAs: (sheet: string, kind: string, gives: string) => `  --sheet '${sheet}=${kind}' : ${gives}`,
  sayWhatItIs:
    'Aucune feuille n’est reconnue d’elle-même. Relancez avec l’une des lectures ci-dessus, si ce sont des actions.',
  implied: (rows: number) =>
    `Réponse oui : ${count(rows, 'ligne sous-entendue reprise', 'lignes sous-entendues reprises')}.`,
  deduced: (values: number) =>
    `Réponse oui : ${count(values, 'valeur déduite reprise', 'valeurs déduites reprises')}.`,
  choices: (values: number) =>
    `À choisir : ${count(values, 'valeur douteuse', 'valeurs douteuses')}, à préciser dans le panneau ou dans « Suivi ».`,
  colours: (colours: number) =>
    `Légende : ${count(colours, 'couleur lue', 'couleurs lues')} comme elle le dit.`,
  rows: (rows: { readonly read: number; readonly written: number; readonly explained: number }) =>
    `${count(rows.read, 'ligne lue', 'lignes lues')} : ${count(rows.written, 'reprise')}, ${count(rows.explained, 'expliquée')}.`,
  added: (added: PlanReport['added']) =>
    `Ajouts : ${count(added.actions, 'action')}, ${count(added.sessions, 'session')}, ${count(added.attendances, 'présence')}, ${count(added.partners, 'partenaire')}, ${count(added.sites, 'site')}.`,
  findings: (counts: Readonly<Record<'blocking' | 'warning' | 'info', number>>) =>
    `Constats : ${count(counts.blocking, 'bloquant')}, ${count(counts.warning, 'avertissement')}, ${count(counts.info, 'information')}.`,
  training: ({ persons, participations, target }: TrainingFigures) =>
    `Personnes formées : ${persons.low === persons.high ? persons.high : `entre ${persons.low} et ${persons.high}`}${target === null ? '' : ` sur ${target}`} (${count(participations, 'participation')}).`,
  updated: ({ standing, takenOver }: UpdateReport): readonly string[] => [
    ...(takenOver === null ? [] : [frameFr.pane.home.tellTakenOver(takenOver)]),
    `Synthèse : ${String(standing.late)} en retard, ${String(standing.ahead)} dans les 60 jours, ${String(standing.decisions)} ${standing.decisions < 2 ? 'décision attendue' : 'décisions attendues'}.`,
  ],
  gantt: ({ rows, late, watched }: GanttReport) =>
    `${count(rows, 'ligne dessinée', 'lignes dessinées')}, ${late.length.toLocaleString('fr-FR')} en retard, ${watched.length.toLocaleString('fr-FR')} à surveiller.`,
  shareTitle: '\nPréparer la copie à partager',
  shareWent: (sheets: readonly string[], columns: readonly string[]) =>
    `Parti : ${sheets.join(', ')} ; contenu des colonnes ${columns.join(', ')}.`,
  shareStays: (sheets: readonly string[], total: number) =>
    `Reste : ${sheets.join(', ')} (${count(total, 'feuille')}, 0 donnée individuelle, 0 formule rompue).`,
  shareFrozen: (
    { frozen, alive }: { readonly frozen: number; readonly alive: number },
    masked: number,
  ) =>
    `Figé : ${count(frozen, 'formule')} ; ${count(alive, 'formule vivante', 'formules vivantes')} ; ${count(masked, 'petit effectif masqué', 'petits effectifs masqués')}.`,
  shareNotReady: (faults: CopyProof['faults']) =>
    `Pas encore prêt à partager : ${count(faults.length, 'point bloquant', 'points bloquants')} dans le suivi (${faults
      .slice(0, 3)
      .map(({ code, place }) => `${code} ${showPlace(place)}`)
      .join(', ')}).`,
  shareStopped: (proof: CopyProof) =>
    `La copie n’a pas été écrite : ${[...proof.stops.map(({ code, place }) => `${code} ${showPlace(place)}`), ...[...proof.codes, ...proof.broken].map(showPlace)].slice(0, 5).join(', ')}. Corrigez, puis relancez.`,
  gaps: (gaps: readonly string[]) =>
    `L’Excel de démonstration ne sait pas faire : ${gaps.join(' ; ')}.`,
  badPort: (port: string) =>
    `Le port « ${port} » ne convient pas : donnez un nombre de 1 à 65535 après --port.`,
  portTaken: (port: number) =>
    `Le port ${port} ne peut pas être ouvert : donnez-en un autre avec --port.`,
  notBuilt:
    'Le complément n’a pas pu être construit : lancez « npm run build » et corrigez ce qu’il signale.',
  unused: (names: readonly string[]) =>
    `Le classeur s’ouvre tel quel : ${names.map((name) => `--${name}`).join(', ')} ne sert pas avec --open.`,
  toAnswer: (date: CalendarDate) =>
    `Date de référence à donner si le volet la demande : ${formatFrenchDate(date)}.`,
  building: 'Construction du complément si ses sources ont changé…',
  open: (address: string) => `\nOuvrez ${address} ; Ctrl+C pour arrêter.`,
  written: (path: string) => `\nClasseur écrit : ${path}`,
  reported: (path: string) => `Rapport écrit : ${path}`,
};
