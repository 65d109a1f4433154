import { en } from '../../src/locales/en';
import { fr } from '../../src/locales/fr';
import { TARGET_LABELS } from '../../src/programme/intake/columns/column-targets';

/** What the workbook keeps stays French; who reads the pane in English chooses among English words. */
test('everything a doubtful column may be said to hold has a name in both languages', () => {
  const labels = Object.values(TARGET_LABELS).sort();
  expect(Object.keys(fr.structure.columns.own).sort()).toEqual(labels);
  const { own } = en.structure.columns;
  expect(Object.keys(own).sort()).toEqual(labels);
  expect([own['Volet'], own['Garder comme colonne']]).toEqual(['Strand', 'Keep as a column']);
  expect(Object.values(own).filter((name) => /[àâçéèêîôû]/u.test(name))).toEqual([]);
});
