import { fc } from '../fixtures/properties';
import { countLines, widthOfText, wrapText } from '../../src/lib/text-width';

describe('The width of a text in Calibri', () => {
  // Measured in the metrics of Carlito Regular, 2048 units an em, at 9 points.
  it.each([
    ['Premières attributions de logements', 134],
    ['Prévu – À surveiller, sous 000 j', 111.3],
    ['En attente de décision', 81.6],
  ])('of « %s » is that of the printed letters, to a hundredth', (text, points) => {
    expect(Math.abs(widthOfText(text, 9) / points - 1)).toBeLessThan(0.01);
  });

  it('grows with the size', () => {
    expect(widthOfText('Wattrelos', 18)).toBe(2 * widthOfText('Wattrelos', 9));
  });
});

describe('The lines a text takes in a cell', () => {
  const text = 'Premières attributions de logements';
  const width = widthOfText(text, 9);

  it.each([
    [width + 0.01, 1],
    [width - 0.01, 2],
    [width / 2 + 20, 2],
    [width / 4 + 20, 3],
  ])('in %d points are %i', (room, lines) => {
    expect(countLines(text, { room, size: 9 })).toBe(lines);
  });

  it('are one when there is nothing', () => {
    expect(countLines('', { room: 50, size: 9 })).toBe(1);
  });

  it('are cut where the text is, and within a word longer than the cell', () => {
    expect(countLines('un\ndeux\n\ntrois', { room: 200, size: 9 })).toBe(4);
    const long = 'x'.repeat(100);
    expect(countLines(long, { room: widthOfText(long, 9) / 3 + 10, size: 9 })).toBe(3);
  });

  it('are never fewer in less room', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        (words, room, more) => {
          const wide = countLines(words, { room: room + more, size: 9 });
          expect(countLines(words, { room, size: 9 })).toBeGreaterThanOrEqual(wide);
        },
      ),
    );
  });

  it('put together are the text again, and none is wider than the cell', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 20, max: 300 }),
        (words, room) => {
          const lines = wrapText(words, { room, size: 9 });
          expect(lines.join('')).toBe(words);
          for (const line of lines)
            expect(widthOfText(line.trimEnd(), 9)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
