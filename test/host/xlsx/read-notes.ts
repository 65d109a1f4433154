import type { Annotation } from '../model/features';
import type { Sheet } from '../model/sheet';
import { unescapeCellText } from './read-cells';
import { readPlace } from './read-sheet';
import type { Relation } from './relations';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, parseXml } from './xml';
import type { Package } from './zip';

function allText(element: XmlElement | undefined): string {
  if (!element) return '';
  const own = element.local === 't' || element.local === 'text' ? element.text.trim() : '';
  return element.local === 't' ? element.text : own + element.children.map(allText).join('');
}

/** Notes and comment threads of a sheet. The note Excel writes beside each thread is not a note. */
export function readAnnotations(
  pack: Package,
  sheet: Sheet,
  relations: readonly Relation[],
  people: ReadonlyMap<string, string>,
): void {
  const threads = relations
    .filter(({ type }) => type === 'threadedComment')
    .flatMap(({ target }) => readThreads(parseXml(pack.text(target)), people));
  const hasThread = (place: Annotation['place']): boolean =>
    threads.some((t) => t.place.row === place.row && t.place.column === place.column);
  const notes = relations
    .filter(({ type }) => type === 'comments')
    .flatMap(({ target }) => readNotes(parseXml(pack.text(target))))
    .filter(({ place }) => !hasThread(place));
  sheet.annotations.push(...notes, ...threads);
}

function readNotes(root: XmlElement): Annotation[] {
  const authors = childrenOf(child(root, 'authors'), 'author').map(({ text }) => text);
  return childrenOf(child(root, 'commentList'), 'comment').map((element) => {
    const reference = attribute(element, 'ref') ?? 'A1';
    return {
      id: `note-${reference}`,
      place: readPlace(reference),
      author: authors[Number(attribute(element, 'authorId') ?? 0)] ?? '',
      text: unescapeCellText(allText(child(element, 'text'))),
      kind: 'note',
      replies: [],
    };
  });
}

function readThreads(root: XmlElement, people: ReadonlyMap<string, string>): Annotation[] {
  const elements = childrenOf(root, 'threadedComment');
  const author = (element: XmlElement): string =>
    people.get(attribute(element, 'personId') ?? '') ?? '';
  const text = (element: XmlElement): string => child(element, 'text')?.text ?? '';
  return elements
    .filter((element) => attribute(element, 'parentId') === undefined)
    .map((element) => ({
      id: attribute(element, 'id') ?? '',
      place: readPlace(attribute(element, 'ref') ?? 'A1'),
      author: author(element),
      text: text(element),
      kind: 'thread',
      replies: elements
        .filter((reply) => attribute(reply, 'parentId') === attribute(element, 'id'))
        .map((reply) => ({ author: author(reply), text: text(reply) })),
    }));
}
