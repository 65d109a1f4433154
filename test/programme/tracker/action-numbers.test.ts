import { freeNumbers } from '../../../src/programme/checks/context/numbering';
import { startNumbering } from '../../../src/programme/intake/plan/number-rows';
import { highestNumbers, isNumberOf } from '../../../src/programme/tracker/rows/action-numbers';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';

const STRANDS = [{ name: 'Eau', prefix: 'EA' }];
const IDS = ['EA-01', 'ea-2', 'sans numéro'];

describe('The next free N° of a strand with two capitals', () => {
  it('follows the highest one, when rows are added', () => {
    expect(startNumbering(STRANDS, IDS).next('Eau')).toBe('EA-03');
  });

  it('is the same where a check proposes it', () => {
    const lists = { ...DEFAULT_LISTS, strands: STRANDS };
    const context = { lists, highestNumbers: highestNumbers(IDS) };
    expect(freeNumbers({ strand: 'Eau', id: '' }, 2, context)).toEqual(['EA-03', 'EA-04']);
  });
});

test.each([
  ['EA', 'EA-01', true],
  ['ACC', 'ACC-118', true],
  ['ACC', 'acc-18', false],
  ['ACC', 'ACC-5', false],
  ['ACC', 'MAI-05', false],
])('The N° of a strand %s is written as %s: %s', (prefix, id, isWritten) => {
  expect(isNumberOf(id, prefix)).toBe(isWritten);
});

test.each(['T1', 'logement', 'ea'])('No N° is given twice under « %s »', (prefix) => {
  const strands = [{ name: 'Eau', prefix }];
  expect(startNumbering(strands, [`${prefix}-01`]).next('Eau')).toBe(`${prefix}-02`);
});
