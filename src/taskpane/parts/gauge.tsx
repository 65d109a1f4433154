import type { VNode } from 'preact';
import { isNumber, type TrainingFigures } from '../../programme/training/counts/figures';
import { useMessages } from '../state/pane-context';

const WIDTH = 100;
const HEIGHT = 6;

/**
 * How far the persons trained have come toward the target; a mark stands where they were expected.
 * Without a target their number stands alone.
 */
export function Gauge({ figures }: { readonly figures: TrainingFigures }): VNode {
  const words = useMessages().training;
  const { counted, expected, reading, target } = figures;
  const heads = <strong>{words.heads(counted)}</strong>;
  const unit = words.unit(reading);
  if (target === null) {
    return (
      <p>
        {heads} {unit}
      </p>
    );
  }
  const share = (count: number): number => Math.min(1, count / target) * WIDTH;
  const edges = { y1: 0, y2: HEIGHT };
  return (
    <div class="gauge">
      <p>
        {heads} {`/ ${words.whole(target)} ${unit}`}
      </p>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.gauge(figures)}
      >
        <rect class="track" width={WIDTH} height={HEIGHT} rx="1" />
        <rect class="maybe" width={share(counted.high)} height={HEIGHT} rx="1" />
        <rect class="filled" width={share(counted.low)} height={HEIGHT} rx="1" />
        {isNumber(expected) && (
          <line class="mark" x1={share(expected)} x2={share(expected)} {...edges} />
        )}
      </svg>
    </div>
  );
}
