import type { Failure } from '../../src/app/ports';
import { type FailureWords, failuresFr } from '../../src/locales/pane/frame/failures.fr';

/** A failure in its French sentence. */
export function tellFailure(failure: Failure): string {
  const tell: FailureWords[Failure['code']] = failuresFr[failure.code];
  return (tell as (told: Failure) => string)(failure);
}
