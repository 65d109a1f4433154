import words from './synthesis.fr.json';
import type { SynthesisWords } from '../../programme/synthesis/words';

/** What the page « Synthèse » says. */
export const synthesisFr: SynthesisWords = {
  ...words,
  subs: {
    of: 'sur ',
    dated: [' datée', ' datées'],
    until: 'échéances jusqu’au ',
    awaited: 'voir ci-dessous',
    expected: [' attendue à cette date', ' attendues à cette date'],
    noSummary: '(bilan des formations à calculer)',
    noAttendances: '(feuille Présences absente)',
    noSession: '(aucune session saisie)',
    dwellings: 'd’après la feuille Sites',
    noDwellings: '(aucun nombre saisi dans Sites)',
    noSites: '(feuille Sites absente)',
    planned: ' prévus',
  },
  others: [' autre', ' autres'],
  pace: {
    trained: [' personne formée', ' personnes formées'],
    on: ' sur ',
    fewer: ' de moins qu’attendu à cette date',
    more: ' de plus qu’attendu à cette date',
    even: 'Autant qu’attendu à cette date',
    observed: 'Rythme : ',
    needed: ' par mois ; il en faudrait ',
    early: 'Trop tôt pour dire le rythme.',
    absent: 'Bilan des formations à calculer.',
    noSession: 'Aucune session saisie dans Formations.',
  },
  changes: {
    since: 'Ce qui a changé depuis le ',
    none: 'Aucun planning mémorisé à ce jour.',
    justKept: 'Les changements seront dits ici à la mise à jour.',
    moved: [' date déplacée', ' dates déplacées'],
    added: [' action nouvelle', ' actions nouvelles'],
    done: [' action faite', ' actions faites'],
    late: [' retard apparu', ' retards apparus'],
    gone: [' action retirée', ' actions retirées'],
  },
};
