import type { Severity, UncheckedReason } from '../../programme/checks/context/finding';
import type { BlindSpot } from '../../programme/checks/report/limits';
import type {
  CheckSheetWords,
  CountedWhat,
  FindingWords,
} from '../../programme/checks/sheet/words';
import { type CheckReport, type Verdict, verdictOf } from '../../programme/checks/report/report';
import {
  interval,
  longDate,
  monthOf,
  number,
  plural,
  proposal,
  several,
  shortDate,
  weekday,
} from '../french';
import { sentencesOf } from './fill-sentence';
import SENTENCES from './sentences.fr.json';
import RULE_TITLES from './titles.fr.json';
import verdicts from './verdicts.fr.json';

const LANGUAGE = { interval, longDate, monthOf, number, plural, proposal, shortDate, weekday };

const SEVERITIES: Readonly<Record<Severity, string>> = {
  blocking: 'Bloquant',
  warning: 'Avertissement',
  info: 'Information',
};

const SETTINGS: Readonly<Record<string, string>> = {
  statusDate: 'la date d’état',
  programmeStart: 'le début et la fin du programme',
};

const BLIND_SPOTS: Readonly<Record<BlindSpot, string>> = {
  'chart-and-validation-links':
    'les liens dans les graphiques et les listes de validation ne sont pas visibles d’un complément',
  'query-caches': 'les requêtes et leurs données ne sont pas visibles d’un complément',
  'header-pictures':
    'les images des en-têtes et pieds de page ne sont pas visibles d’un complément',
  'texts-in-shapes': 'les textes des zones de texte et des en-têtes sont à relire à l’œil',
};

const WHY: Readonly<Record<UncheckedReason, (what: string) => string>> = {
  'not-requested': () => 'cette partie du classeur n’a pas été lue',
  'host-too-old': () => 'cette version d’Excel ne permet pas de le lire',
  'not-on-this-platform': () => 'Excel ne le donne pas sur cette plateforme',
  'table-missing': (what) => `le tableau « ${what} » est absent`,
  'table-empty': (what) => `le tableau « ${what} » est vide`,
  'column-missing': (what) => `la colonne « ${what} » est absente`,
  'setting-missing': (what) => `il manque ${SETTINGS[what] ?? what} dans « Paramètres »`,
  'not-provided': () => 'l’information n’a pas pu être calculée',
  'not-visible': (what) => BLIND_SPOTS[what as BlindSpot],
};

/** What is counted, one and several. */
const COUNTED: Readonly<Record<CountedWhat, readonly [string, string]>> = {
  actions: ['ligne', 'lignes'],
  sessions: ['session', 'sessions'],
  attendances: ['présence', 'présences'],
  partners: ['partenaire', 'partenaires'],
  sites: ['site', 'sites'],
  rows: ['ligne', 'lignes'],
  sheets: ['feuille', 'feuilles'],
};

/** How findings are told in French. */
export const FRENCH_FINDINGS: FindingWords = {
  sentences: sentencesOf(SENTENCES, LANGUAGE),
  titles: RULE_TITLES,
  groupTitle: (code, count, what) => {
    if (code === 'ACT-13') return `${plural(count, 'ligne', 'lignes')} sans responsable.`;
    const counted = what === null ? number(count) : plural(count, ...COUNTED[what]);
    return `${RULE_TITLES[code]} : ${counted}.`;
  },
  severities: SEVERITIES,
  mendedByCopy: 'La copie à partager s’en charge.',
  unchecked: ({ why, what }) => `Non contrôlé : ${WHY[why](what)}.`,
};

const VERDICTS: Readonly<Record<Exclude<Verdict, 'blocking'>, string>> = verdicts;

/** The one thing to say of a check, in the pane and on its sheet. */
export function tellVerdictFr(report: CheckReport): string {
  const verdict = verdictOf(report);
  return verdict === 'blocking'
    ? plural(report.counts.blocking, 'point bloquant', 'points bloquants')
    : VERDICTS[verdict];
}

/** What is not blocking. */
export function tellRestFr({ counts }: CheckReport): readonly string[] {
  return [
    ...several(counts.warning, 'avertissement', 'avertissements'),
    ...several(counts.info, 'information', 'informations'),
  ];
}

/** The texts of the sheet « Contrôle ». */
export const CHECK_SHEET_WORDS: CheckSheetWords = {
  ...FRENCH_FINDINGS,
  title: 'Contrôle du suivi',
  unnamed: {
    person: 'Cet agent',
    ofPerson: 'cet agent',
    code: 'le code de cette ligne',
    otherCode: 'un code voisin',
    inCell: 'voir la cellule',
  },
  help: 'Feuille réécrite à chaque contrôle. Cliquez sur une cellule pour y aller. Un avertissement accepté garde son motif tant que la cellule ne change pas.',
  verdict: (report) => [tellVerdictFr(report), ...tellRestFr(report)].join(', '),
  about: ({ statusDate, checkedOn }) =>
    `Constats sur le suivi. Arrêté au ${shortDate(statusDate)}${checkedOn === null ? '' : `, contrôlé le ${shortDate(checkedOn)}`}.`,
  outdated: 'Le suivi a changé depuis ce contrôle : cliquez sur « Contrôler ».',
  marks: { blocking: '■ Bloquant', warning: '▲ Avertissement', info: '○ Information' },
  others: (problems) =>
    `${plural(problems.length, 'autre', 'autres')} : ${problems.map(({ title, count }) => `${title.toLocaleLowerCase('fr')} (${number(count)})`).join(' ; ')}.`,
  legend: {
    blocking: 'Repère dans les tableaux : bloquant',
    warning: 'Repère : avertissement',
    info: 'Repère : information',
  },
  facts: { blocking: 'Points bloquants', checkedOn: 'Contrôlé le' },
  goTo: 'Aller',
  headers: {
    severity: 'Sévérité',
    id: 'N°',
    title: 'Action',
    says: 'Constat',
    todo: 'À faire',
    link: 'Aller',
    reason: 'Accepté : motif',
    acceptedOn: 'Accepté le',
    sheet: 'Feuille',
    place: 'Repère',
    code: 'Code',
    fingerprint: 'Empreinte',
    mark: 'Cellule lue',
  },
  none: 'Aucun constat.',
  notYet: 'Pas encore contrôlé. Cliquez sur « Contrôler » pour lister les constats.',
  reasonPrompt:
    'Pour accepter un avertissement, écrivez pourquoi. L’acceptation tient tant que la cellule ne change pas.',
  sections: {
    problems: 'À traiter, un constat par ligne',
    unchecked: 'Non contrôlé',
    readings: 'Lectures retenues',
    left: 'Non repris',
  },
  nothingUnchecked: 'Tout ce que ce contrôle regarde a pu être lu.',
  nothingLeft: 'Rien n’a été laissé de côté.',
  readings: (readings) => [
    `Date de référence du document : ${shortDate(readings.referenceDate)}. Date d’état : ${shortDate(readings.statusDate)}.`,
    readings.seasons === 'bureau'
      ? 'Saisons : été du 01/07 au 31/08.'
      : 'Saisons : celles du calendrier, été du 21/06 au 22/09.',
    readings.backToSchool === 'septembre'
      ? 'Rentrée : du 1er au 30 septembre.'
      : 'Rentrée : du 1er au 15 septembre.',
    `Formations comptées : ${readings.countedTrainings.join(' ; ') || 'aucune'}. Unité : ${readings.countedUnit.toLocaleLowerCase('fr')}. Présence partielle : ${readings.partialAttendance}.`,
  ],
  footer: 'Document interne : à retirer de la copie partagée',
};
