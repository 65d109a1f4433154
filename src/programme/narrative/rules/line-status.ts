import type { Draft } from '../facts/draft';
import { isStatus, readStatus } from '../../reading/read-status';
import type { Status } from '../../tracker/lists';

/** « Relancer la CAF (fait) », « … PAS FAIT », « … : OK depuis mai »: a line without the status it ends with. */
export function withoutStatus(written: string): {
  readonly words: string;
  readonly status: Status | null;
} {
  const text = plainStatus(written);
  for (const pattern of STATUS_AT_END) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [end, ...found] = match;
    const read = readStatus(found.join(''), {});
    if (read?.confidence !== 'high') continue;
    const left = text.slice(0, match.index) + text.slice(match.index + end.length);
    return { words: left.replace(/\s:(?=\s\(|[\s.]*$)/u, ''), status: read.status };
  }
  return { words: text, status: null };
}

/** « …, statut : « en cours » » as « … (en cours) »: a status without its marks and the word for it. */
function plainStatus(text: string): string {
  const bare = (form: string) => (written: string, words: string) =>
    isStatus(words) ? form.replace('$', words) : written;
  return text.replace(QUOTED_AT_END, bare('$')).replace(LABELLED_AT_END, bare(' ($)'));
}

const QUOTED_AT_END = /[«“"][\s\u00a0]?([^«»“”"]{2,25}?)[\s\u00a0]?[»”"](?=[\s.)]*$)/u;
const LABELLED_AT_END =
  /(?:^|\s*[,;–—(]|\s-)\s*(?:statut|état|avancement)(?:\s*:\s*|\s)([^:()]{2,25}?)\)?[\s.]*$/iu;

const STATUS_AT_END: readonly RegExp[] = [
  /(?<=^[^,]*),\s((?:en|à)\s[^,.:;()]{3,22}|\p{L}+ée?s?|faite?s?|ok)[\s.]*$/iu,
  /(?:^|\s)(?:\(([^()]{2,25})\)|(?:[–—→-]|->)\s([^–—→()-]{2,25})|((?:(?:PAS|NON|EN) )?\p{Lu}{2,}))[\s.]*$/u,
  /(?<=\s:)\s((?!en |à |\p{L}+ée?s? |\p{L}+ée?s?$|\p{L}+ attendue? )[^:,(]{2,25}?)(?=\s\(|[,.]|$|\s(?:depuis|le|en|au|du)\s[^,;]+$)/u,
];

export function withStatus(draft: Draft, status: Status | null): Draft {
  if (status === null || draft.mark.noun === 'decision') return draft;
  const hasDay = !['En cours', 'Abandonné', 'Suspendu'].includes(status);
  const type = draft.type === 'Jalon' && !hasDay ? 'Tâche' : draft.type;
  return { ...draft, type, status, certainty: status === 'Prévu' ? draft.certainty : 'Fait' };
}
