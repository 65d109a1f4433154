import { fold } from '../../../lib/text';
import { NOTHING } from '../../reading/layout-words';
import { labelled, LABELS } from '../../reading/written-words';
import type { BuiltAction } from './build-action';

/** An action with the number the source gives it, and the numbers it depends on. */
export interface NumberedAction {
  readonly built: BuiltAction;
  readonly number: string;
  readonly dependsOn: string;
}

/** « 7FD », « 7FS+10 days »: once 7 is finished, as project tools write it. */
const FINISH_TO_START = /(?<=\d)\s*(?:fd|fs)?\s*([+-]\s*\d.*)?$/u;

/** « A, C et D »: what a row waits for, one by one. */
export function dependencyParts(words: string): readonly string[] {
  return words.split(/[;,/\n]|\set\s/u).filter((part) => !NOTHING.test(fold(part) || '-'));
}

/** Turns the source's own numbers in « Dépend de » into links; what names no row goes to the comment. */
export function linkDependencies(rows: readonly NumberedAction[]): readonly BuiltAction[] {
  const keys = new Map<string, string>();
  for (const { number, built } of rows) {
    if (number.trim() === '') continue;
    // « 7 - Choisir le maître d’œuvre », as task tools write it too.
    for (const name of [number, `${number} - ${built.action.fields.title}`].map(fold)) {
      if (!keys.has(name)) keys.set(name, built.action.key);
    }
  }
  return rows.map(({ built, dependsOn }) => {
    const { action } = built;
    const parts = dependencyParts(dependsOn);
    if (parts.length === 0) return built;
    const links = parts.flatMap((part) => {
      const folded = fold(part);
      const key = keys.get(folded) ?? keys.get(folded.replace(FINISH_TO_START, ''));
      return key === undefined || key === action.key ? [] : [{ key, effect: 'blocking' as const }];
    });
    const hasLag = parts.some((part) => FINISH_TO_START.exec(fold(part))?.[1] !== undefined);
    const isAll = links.length === parts.length && !hasLag;
    const left = isAll ? '' : labelled(LABELS.dependsOn, dependsOn.trim());
    const comment = [action.fields.comment, left].filter((text) => text !== '').join(' ; ');
    return {
      ...built,
      action: { ...action, dependsOn: links, fields: { ...action.fields, comment } },
    };
  });
}
