import { areOrganisations } from '../../../src/programme/tracker/rows/partners';
import { aPartner } from '../../fixtures/builders';

const partners = [
  aPartner({ name: 'Conseil Général du Nord', acronym: 'CG', aliases: ['Département'] }),
];

test.each([
  [['conseil general du nord', '', 'CG', 'Département'], true],
  [['CG', 'Nora'], false],
  [[], true],
])('of %j, every name is that of a partner: %s', (names, areKnown) => {
  expect(areOrganisations(names, partners)).toBe(areKnown);
});
