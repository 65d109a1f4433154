/**
 * Which ExcelApi requirement set each member of each class came with, from the comments of
 * `@types/office-js`: `{ Range: { address: '1.1' } }`. Members without a comment take their class's.
 */
export function readApiSets(typings: string): Record<string, Record<string, string>> {
  const start = typings.indexOf('\ndeclare namespace Excel {');
  const lines = typings.slice(start).split('\n');
  const found: Record<string, Record<string, string>> = {};
  let members: Record<string, string> | null = null;
  let classSet = '1.1';
  let set: string | null = null;
  let indent = '';
  for (const line of lines.slice(2)) {
    if (line.startsWith('}')) break;
    const api = /\[Api set: (ExcelApi\w*) ([\w.]+)/.exec(line);
    // Preview members, and those of one platform only, are younger than any version.
    if (api) set = api[1] === 'ExcelApi' && /^\d/.test(api[2] ?? '') ? (api[2] ?? '') : '99.0';
    const opening = /^(\s+)(?:export )?class (\w+)/.exec(line);
    if (opening) {
      indent = opening[1] ?? '';
      classSet = set ?? '1.1';
      members = found[opening[2] ?? ''] ??= {};
      set = null;
      continue;
    }
    if (members && line === `${indent}}`) {
      members = null;
      set = null;
      continue;
    }
    const member: RegExpExecArray | null =
      members && new RegExp(`^${indent} {4}(?:readonly )?(\\w+)\\??[(:<]`).exec(line);
    if (members && member) {
      const name = member[1] ?? '';
      members[name] ??= set ?? classSet;
      set = null;
    }
  }
  return found;
}
