import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { actionOf, analyseAt, sheetOf } from './readings';

const HEADER = ['Volet', 'Action', 'Partenaires', 'Site', 'Échéance', 'Statut', 'Nb logts', 'Obs.'];

/** A sheet of actions with these rows, its columns in the order of `HEADER`. */
function tracked(
  rows: readonly (readonly string[])[],
  { under = [], dress = {} }: { under?: readonly (readonly string[])[]; dress?: SheetDress } = {},
): SheetAnalysis {
  const sheet = aSheet('Plan', [['Plan d’actions'], HEADER, ...rows, ...under], dress);
  return sheetOf(analyseAt(aWorkbook([sheet])), 'Plan');
}

/** A row with this title and these cells. */
function row(title: string, cells: Partial<Record<string, string>> = {}): readonly string[] {
  return HEADER.map((name) => (name === 'Action' ? title : (cells[name] ?? '')));
}

describe('A count of dwellings beside a site', () => {
  const sheet = tracked([
    row('Travaux', { Site: 'Bruyères (14 lgts)' }),
    row('Enquête', { Site: 'Bruyères (14 lgts)', 'Nb logts': '9' }),
    row('Visite', { Site: 'Bruyères – 14 logements', 'Nb logts': '14' }),
    row('Chantier', { Site: 'Bruyères (14 lgts) ; Garenne (6 lgts)' }),
    row('Portes', { Site: 'Bruyères (bât. B)' }),
  ]);

  it('goes to the dwellings where their cell is empty', () => {
    expect(actionOf(sheet, 'Travaux')).toMatchObject({ site: 'Bruyères', dwellings: 14 });
    expect(actionOf(sheet, 'Travaux').comment).toBe('');
    expect(sheet.reading.sites.map(({ name }) => name)).toContain('Bruyères');
  });

  it('stays in the comment where their cell says otherwise', () => {
    const { site, dwellings, comment } = actionOf(sheet, 'Enquête');
    expect([site, dwellings]).toEqual(['Bruyères', 9]);
    expect(comment).toContain('Bruyères (14 lgts)');
    expect(actionOf(sheet, 'Visite')).toMatchObject({
      site: 'Bruyères',
      dwellings: 14,
      comment: '',
    });
  });

  it('is neither added up nor lost where several sites have theirs', () => {
    const { dwellings, comment } = actionOf(sheet, 'Chantier');
    expect(dwellings).toBeNull();
    expect(comment).toContain('Bruyères (14 lgts)');
    expect(comment).toContain('Garenne');
  });

  it('takes no other brackets away', () => {
    expect(actionOf(sheet, 'Portes').site).toBe('Bruyères (bât. B)');
  });
});
