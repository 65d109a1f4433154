import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt } from './readings';

it('a sheet of tens of thousands of lines about something else is left, and told', () => {
  const line = ['Vente', 'Comptoir', 'Lille', 'Particulier'];
  const lines = Array.from({ length: 33_000 }, () => line);
  const [sheet] = analyseAt(aWorkbook([aSheet('Export', lines)])).sheets;
  expect(sheet).toMatchObject({ kind: 'ignored', isSelected: false });
});
