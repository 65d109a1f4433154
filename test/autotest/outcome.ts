/** One thing that Excel was asked, beside what is expected of it. */
export interface Outcome {
  /** The group it is shown in: « Suivi », « Bilan formations »… */
  readonly of: string;
  readonly what: string;
  readonly verdict: 'passed' | 'failed' | 'not-asked';
  readonly expected: string;
  readonly got: string;
}

/** Passed when both are written alike. */
export function compare(
  of: string,
  what: string,
  { expected, got }: { readonly expected: unknown; readonly got: unknown },
): Outcome {
  const [wanted, found] = [written(expected), written(got)];
  const verdict = wanted === found ? 'passed' : 'failed';
  return { of, what, verdict, expected: wanted, got: found };
}

/** What this Excel is too old, or not made, to be asked. */
export function notAsked(of: string, what: string, why: string): Outcome {
  return { of, what, verdict: 'not-asked', expected: '', got: why };
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
