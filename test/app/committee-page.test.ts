import { updateAll } from '../../src/app/update-all';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { openPage } from '../programme/synthesis/page';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
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

it('gives the line of an awaited decision to its title where nobody knows who decides', async () => {
  const { workbook } = await openPage();
  const { sheets } = valueOf(await workbook.read({ sheets: 'all', parts: [] }));
  const lines = sheets.find(({ name }) => name === 'Synthèse')?.values ?? [];
  const line = lines.find((cells) => cells.includes('→ REL-03')) ?? [];
  expect(line.map(String).find((text) => text.startsWith('REL-02'))?.length).toBeGreaterThan(35);
});

describe('The strands, on the page of the committee', () => {
  const planOf = (strands: readonly string[], due: string): Uint8Array =>
    buildWorkbook({
      sheets: [
        {
          name: 'Plan',
          cells: [
            ['Volet', 'Action', 'Échéance', 'Statut'],
            ...strands.map((strand) => [strand, `Réunir ${strand}`, due, 'à venir']),
          ],
        },
      ],
    });
  const open = async (workbook: Uint8Array): Promise<TestExcel> => {
    const excel = await openExcel({ today: DAY_OF_TEXT }, workbook);
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    valueOf(await updateAll({ workbook: excel.workbook, clock: CLOCK, words: updateFr }));
    return excel;
  };
  const textsOf = async ({ workbook }: TestExcel): Promise<readonly unknown[]> => {
    const { sheets } = valueOf(await workbook.read({ sheets: 'all', parts: [] }));
    return sheets.find(({ name }) => name === 'Synthèse')?.values.flat() ?? [];
  };
  const twelve = Array.from({ length: 12 }, (_, index) => `Volet ${'ABCDEFGHIJKL'.charAt(index)}`);

  it('say how many actions are of those that have no line', async () => {
    const texts = await textsOf(await open(planOf(twelve, '30/06/2014')));
    expect(texts).toContain('Ensemble, dont 2 d’autres volets');
    expect(texts.filter((text) => String(text).includes('Un volet de Suivi manque'))).toEqual([]);
  });

  it('tell a strand that is typed in Suivi and has no line yet', async () => {
    const excel = await open(planOf(twelve.slice(0, 2), '30/06/2014'));
    expect(await textsOf(excel)).toContain('Ensemble');
    excel.host.user.type('Suivi!B6', 'Logement accompagné');
    const texts = await textsOf(excel);
    expect(texts).toContain('Ensemble, dont 1 d’un autre volet');
    expect(texts).toContainEqual(expect.stringContaining('Un volet de Suivi manque ici'));
  });

  it('are not on time when nothing of what is left to do has a date', async () => {
    const texts = await textsOf(await open(planOf(['Accueil'], '')));
    expect(texts).toContain('? à dater');
    expect(texts).not.toContain('✔ à l’heure');
  });
});
