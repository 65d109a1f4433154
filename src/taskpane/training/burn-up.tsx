import type { VNode } from 'preact';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { type BurnUpPicture, drawBurnUp, SIZE } from './burn-up-picture';
import { useMessages } from '../state/pane-context';

/** Persons trained month by month against the expected line and the target, with the projection. */
export function BurnUp({ figures }: { readonly figures: TrainingFigures }): VNode {
  const words = useMessages().training.burnUp;
  const picture = drawBurnUp(figures);
  return (
    <figure class="burn-up">
      <svg
        class="picture"
        viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
        role="img"
        aria-label={words.summary(figures)}
      >
        <Axes picture={picture} />
        <path class="range" d={picture.range} />
        {picture.target !== null && (
          <line
            class="target"
            x1={SIZE.left}
            x2={SIZE.width - SIZE.right}
            y1={picture.target}
            y2={picture.target}
          />
        )}
        <path class="expected" d={picture.expected} />
        <path class="projected" d={picture.projected} />
        <path class="cumulated" d={picture.cumulated} />
      </svg>
      <figcaption>
        <Legend />
        <span class="small-text">{words.summary(figures)}</span>
      </figcaption>
    </figure>
  );
}

function Axes({ picture }: { readonly picture: BurnUpPicture }): VNode {
  const { counts, years, floor } = picture;
  return (
    <>
      {counts.map((mark) => (
        <text key={mark.text} class="tick" x={SIZE.left - 4} y={mark.at + 3} text-anchor="end">
          {mark.text}
        </text>
      ))}
      {years.map((mark) => (
        <text key={mark.text} class="tick" x={mark.at} y={SIZE.height - 8}>
          {mark.text}
        </text>
      ))}
      <line class="axis" x1={SIZE.left} x2={SIZE.width} y1={floor} y2={floor} />
    </>
  );
}

/** What each line is, drawn as it is drawn above. */
function Legend(): VNode {
  const words = useMessages().training.burnUp;
  return (
    <div class="legend">
      {(['cumulated', 'expected', 'projected', 'target'] as const).map((name) => (
        <span key={name} class="key">
          <svg width="20" height="8" aria-hidden>
            <path class={name} d="M0,4L20,4" />
          </svg>
          <span class="small-text">{words[name]}</span>
        </span>
      ))}
    </div>
  );
}
