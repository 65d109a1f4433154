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
  const answer = tryPace({
    remaining: figures.remaining?.high ?? null,
    statusDate: figures.reading.statusDate,
    end: figures.reading.end,
    personsPerSession: countOf(typed.persons, MOST.persons),
    sessionsPerMonth: countOf(typed.sessions, MOST.sessions),
  });
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
      <p role="note">{words.tell(answer)}</p>
    </section>
  );
}

/** At least one, whatever is typed. */
function countOf(typed: string, most: number): number {
  const count = Number(typed);
  return Number.isFinite(count) && count >= 1 ? Math.min(most, count) : 1;
}
