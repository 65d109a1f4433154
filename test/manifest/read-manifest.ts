import { existsSync } from 'node:fs';
import path from 'node:path';

const LONGEST_SHORT_STRING = 125;
const LONGEST_LONG_STRING = 250;
const IMAGE_SIZES = ['16', '32', '80'];

/** What is wrong with an add-in manifest whose images lie under `folder`; empty when nothing is. */
export function findManifestFaults(xml: Document, folder: string): readonly string[] {
  const all = [...xml.querySelectorAll('*')];
  const resources = all.filter((node) => node.parentElement?.closest('Resources') && node.id);
  const known = new Set(resources.map(({ id }) => id));
  const used = all.map((node) => node.getAttribute('resid')).filter((id) => id !== null);
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `resource ${id} is used but not defined`),
    ...[...known].filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...repeated(all.filter(({ id }) => id !== '').map(({ id }) => id)),
    ...all.flatMap(longStrings),
    ...missingImages(resources, folder),
    ...all.filter(({ localName }) => localName === 'Control').flatMap(incompleteControl),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [`id ${id} stands twice`];
    seen.add(id);
    return [];
  });
}

function longStrings(node: Element): readonly string[] {
  if (node.localName !== 'String') return [];
  const isShort = node.parentElement?.localName === 'ShortStrings';
  const longest = isShort ? LONGEST_SHORT_STRING : LONGEST_LONG_STRING;
  const texts = [
    node.getAttribute('DefaultValue') ?? '',
    ...[...node.children].map((child) => child.getAttribute('Value') ?? ''),
  ];
  const hasEnglish = [...node.children].some((child) => child.getAttribute('Locale') === 'en-US');
  return [
    ...texts.filter(({ length }) => length > longest).map(() => `string ${node.id} is too long`),
    ...(hasEnglish ? [] : [`string ${node.id} has no English text`]),
  ];
}

function missingImages(resources: readonly Element[], folder: string): readonly string[] {
  return resources
    .filter(({ localName }) => localName === 'Image')
    .map((node) => new URL(node.getAttribute('DefaultValue') ?? '').pathname)
    .filter((image) => !existsSync(path.join(folder, image)))
    .map((image) => `image ${image} does not exist`);
}

function incompleteControl(control: Element): readonly string[] {
  const parts = [...control.children].map(({ localName }) => localName);
  const sizes = [...control.querySelectorAll('*')]
    .filter(({ localName }) => localName === 'Image')
    .map((image) => image.getAttribute('size') ?? '');
  return [
    ...['Label', 'Supertip', 'Icon', 'Action']
      .filter((part) => !parts.includes(part))
      .map((part) => `control ${control.id} has no ${part}`),
    ...IMAGE_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `control ${control.id} has no ${size} px icon`,
    ),
  ];
}
