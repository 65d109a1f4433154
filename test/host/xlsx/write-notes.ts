import { cellAddress } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import { MAIN_NAMESPACE, XML_HEAD } from './content-types';
import { escapeXml } from './xml';

/** The notes of a sheet (the yellow kind) as a comments part. */
export function notesXml(sheet: Sheet): string {
  const notes = sheet.annotations.filter(({ kind }) => kind === 'note');
  const authors = [...new Set(notes.map(({ author }) => author))];
  const items = notes.map((note) => {
    const author = authors.indexOf(note.author);
    const text = `<text><r><t xml:space="preserve">${escapeXml(note.text)}</t></r></text>`;
    return `<comment ref="${cellAddress(note.place)}" authorId="${author}">${text}</comment>`;
  });
  const names = authors.map((author) => `<author>${escapeXml(author)}</author>`).join('');
  return `${XML_HEAD}<comments xmlns="${MAIN_NAMESPACE}"><authors>${names}</authors><commentList>${items.join('')}</commentList></comments>`;
}

/** The boxes Excel shows the notes in. */
export function notesDrawing(sheet: Sheet): string {
  const boxes = sheet.annotations
    .filter(({ kind }) => kind === 'note')
    .map(({ place }, index) => {
      const { row, column } = place;
      const anchor = `${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4`;
      return (
        `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
        '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>' +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
      );
    });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}
