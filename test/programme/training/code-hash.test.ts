import { fc } from '../../fixtures/properties';
import { chooseCodeHash, hashCode } from '../../../src/programme/training/plan/code-hash';

const codes = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 60 });

test('no two codes of a workbook share a number, to the case and to the zero', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 100, max: 3000 }), (typed, visits) => {
      const trimmed = [...new Set(['A12', 'A012', 'a012', ...typed.map(ascii)])];
      const hash = chooseCodeHash(trimmed, { multiple: visits, letterCase: 'told apart' });
      const numbers = trimmed.filter((code) => code !== '').map((code) => hashCode(code, hash));
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test('every number, times the visits of a person, stays a whole number Excel holds exactly', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `AG-${index}`);
  const hash = chooseCodeHash(many, { multiple: 2501, letterCase: 'told apart' });
  const largest = Math.max(...many.map((code) => hashCode(code, hash)));
  expect(largest * 2501 + 2500).toBeLessThan(1e15);
  const heaviest = hash.weights.reduce((sum, weight) => sum + weight * 255, 0);
  expect(heaviest).toBeLessThan(Number.MAX_SAFE_INTEGER);
  expect(new Set(many.map((code) => hashCode(code, hash))).size).toBe(many.length);
});

test('where case tells nothing apart, s09 is S09', () => {
  const hash = chooseCodeHash(['S09', 'TP-1'], { multiple: 100, letterCase: 'same' });
  expect(hashCode('s09 ', hash)).toBe(hashCode('S09', hash));
  expect(hashCode('tp-1', hash)).toBe(hashCode('TP-1', hash));
});

function ascii(text: string): string {
  return text.replace(/[^!-~]/gu, '').trim();
}
