import type { VNode } from 'preact';

const WIDTH = 100;
const HEIGHT = 6;

/** How far a count has come toward its target; a mark stands where it was expected to be. */
export function Gauge(props: {
  readonly low: number;
  readonly high: number;
  readonly target: number;
  readonly expected: number | null;
  readonly value: string;
  readonly caption: string;
  readonly label: string;
}): VNode {
  const { low, high, target, expected, value, caption, label } = props;
  const share = (count: number): number => (target === 0 ? 0 : Math.min(1, count / target) * WIDTH);
  return (
    <div class="gauge">
      <p>
        <strong>{value}</strong> {caption}
      </p>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <rect class="track" width={WIDTH} height={HEIGHT} rx="1" />
        <rect class="maybe" width={share(high)} height={HEIGHT} rx="1" />
        <rect class="filled" width={share(low)} height={HEIGHT} rx="1" />
        {expected !== null && (
          <line class="mark" x1={share(expected)} x2={share(expected)} y1="0" y2={HEIGHT} />
        )}
      </svg>
    </div>
  );
}
