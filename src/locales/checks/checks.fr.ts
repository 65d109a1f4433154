import type { CheckSheetWords, FindingWords } from '../../programme/checks/sheet/words';
import * as french from '../french';
import { number, plural, shortDate } from '../french';
import { speechOf } from '../fill-sentence';
import { findingWords } from './finding-words';
import TEXTS from './findings.fr.json';
import SENTENCES from './sentences.fr.json';
import RULE_TITLES from './titles.fr.json';
import { tellRest, tellVerdict } from './verdict';
import verdicts from './verdicts.fr.json';

/** How findings are told in French. */
export const FRENCH_FINDINGS: FindingWords = findingWords(
  { sentences: SENTENCES, titles: RULE_TITLES, texts: TEXTS },
  french,
);

const SPEECH = speechOf(french);

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
  verdict: (report) =>
    [tellVerdict(report, verdicts, SPEECH), ...tellRest(report, verdicts, SPEECH)].join(', '),
  about: ({ statusDate, checkedOn }) =>
    `Constats sur le suivi. Arrêté au ${shortDate(statusDate)}${checkedOn === null ? '' : `, contrôlé le ${shortDate(checkedOn)}`}.`,
  outdated: 'Le suivi a changé depuis ce contrôle : cliquez sur « Contrôler ».',
  marks: { blocking: '■ Bloquant', warning: '▲ Avertissement', info: '○ Information' },
  others: (problems) =>
    `${plural(problems.length, 'autre', 'autres')} : ${problems.map(({ title, count }) => `${title.toLocaleLowerCase('fr')} (${number(count)})`).join(' ; ')}.`,
  legend: {
    blocking: 'Repère : point bloquant',
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
    `Date du document : ${shortDate(readings.referenceDate)}. Arrêté au ${shortDate(readings.statusDate)}.`,
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
