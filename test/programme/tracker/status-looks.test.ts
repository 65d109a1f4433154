import { STATUSES } from '../../../src/programme/tracker/lists';
import { STATUS_LOOKS } from '../../../src/programme/tracker/status-looks';

/** Of luminance between two greys, from 0 (black) to 1 (white). */
const LEAST_STEP = 0.02;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('The looks of a status', () => {
  it.each(STATUSES)('%s is read on its colour', (status) => {
    const { fill, ink } = STATUS_LOOKS[status];
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('« En cours » is read on the page too, where Synthèse writes in its colour', () => {
    expect(contrast(STATUS_LOOKS['En cours'].fill, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it('what is done is the quietest of what was planned', () => {
    const others = STATUSES.filter((status) => status !== 'Réalisé' && status !== 'Abandonné');
    for (const status of others) {
      expect(luminance(STATUS_LOOKS[status].fill)).toBeLessThan(
        luminance(STATUS_LOOKS.Réalisé.fill),
      );
    }
  });

  it('no two of them are taken for each other in grey', () => {
    const greys = STATUSES.map((status) => luminance(STATUS_LOOKS[status].fill)).sort(
      (a, b) => a - b,
    );
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(LEAST_STEP);
  });
});
