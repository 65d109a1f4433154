import { updateAll } from '../../src/app/update-all';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { closeExcel, openExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, structure, valueOf } from './structure-in-excel';

afterEach(closeExcel);

const PLAN = {
  name: 'Plan',
  cells: [
    ['Volet', 'Action', 'Échéance', 'Statut'],
    ['Accès', 'Convention', '30/06/2014', 'à venir'],
  ],
};

/** Every text that stands on Synthèse once all is updated, a session of that training being held. */
async function synthesisOf(
  training: string,
  ...others: readonly (readonly string[])[]
): Promise<readonly unknown[]> {
  const sessions = {
    name: 'Sessions',
    cells: [
      ['Formation', 'Date', 'Lieu', 'Inscrits', 'Présents'],
      [training, '06/05/2014', 'Loos', '12', '11'],
      ...others,
    ],
  };
  const workbook = buildWorkbook({ sheets: [PLAN, sessions] });
  const excel = await openExcel({ today: DAY_OF_TEXT }, workbook);
  await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
  valueOf(await updateAll({ workbook: excel.workbook, clock: CLOCK, words: updateFr }));
  const { sheets } = valueOf(await excel.workbook.read({ sheets: 'all', parts: [] }));
  return sheets.find(({ name }) => name === 'Synthèse')?.values.flat() ?? [];
}

describe('The persons trained, on the page of the committee', () => {
  it('stand beside the target of the programme', async () => {
    const texts = await synthesisOf('Tranquillité publique');
    expect(texts).toContain('/ 445');
  });

  it('stand alone in a workbook that has no target', async () => {
    const texts = await synthesisOf('Gestes qui sauvent');
    expect(texts).toContain('11 personnes formées');
    expect(texts.filter((text) => String(text).startsWith('/ '))).toEqual([]);
  });

  it('are told as the most they can be where two sessions are known by their counts alone', async () => {
    const training = 'Gestes qui sauvent';
    const texts = await synthesisOf(training, [training, '07/05/2014', 'Lens', '9', '9']);
    expect(texts).toContain('20 personnes formées au plus');
    expect(texts).toContain('au plus, doublons possibles');
  });
});
