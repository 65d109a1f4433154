import { makeContext, type CheckInput } from './context/context';
import { judgeWorkbook } from './report/judge';
import type { Finding } from './report/judged-finding';
import { workbookRules } from './rules/catalogue';

/** The rules on what a recipient receives; the verdict is told of a whole check alone. */
const SHARED = /^(?:RGP|PUB)-/u;

/**
 * What the rules on personal data and on sharing say of a workbook, those of its rows left aside: what
 * is told of each part of a copy, or of what may go into one.
 */
export function findShared(input: CheckInput): readonly Finding[] {
  const context = makeContext(input);
  return workbookRules()
    .filter(({ code }) => SHARED.test(code))
    .flatMap((rule) => judgeWorkbook(rule, context).findings);
}
