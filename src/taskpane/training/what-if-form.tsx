import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { tryPace } from '../../programme/training/counts/what-if';
import { TextField } from '../parts/fields';
import { useMessages } from '../state/pane-context';

const START = { persons: '12', sessions: '2' };
const MOST = { persons: 200, sessions: 60 };

/** « 12 personnes par session, 2 sessions par mois » : when would the target be met? Writes nothing. */
export function WhatIfForm({ figures }: { readonly figures: TrainingFigures }): VNode {
  const words = useMessages().training.whatIf;
  const [typed, setTyped] = useState(START);
  // At least one, whatever is typed.
  const countOf = (name: keyof typeof START): number =>
    Math.min(MOST[name], Math.max(1, Number(typed[name]) || 1));
  const met = tryPace(figures, { persons: countOf('persons'), sessions: countOf('sessions') });
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      <div class="pair">
        {(['persons', 'sessions'] as const).map((name) => (
          <TextField
            key={name}
            type="number"
            label={words[name]}
            value={typed[name]}
            onInput={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
      </div>
      <p role="note">
        {met === null ? words.never : words.met(met.on, met.sessions, met.months, met.after)}
      </p>
    </section>
  );
}
