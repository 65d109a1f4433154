import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, child, parseXml, type XmlElement } from '../host/xlsx/xml';

const MANIFEST = path.join(__dirname, '../../manifest.xml');
const ADDRESS = 'https://localhost:3000/';
const SERVED = '/volet/';

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of the picture. */
  readonly icon: string;
  readonly action:
    | { readonly kind: 'pane'; readonly address: string }
    | { readonly kind: 'command'; readonly name: string };
  /** In the menu of the cells rather than on the ribbon. */
  readonly isOnCells: boolean;
}

/** The buttons the manifest declares, in French, with the addresses they have on the page. */
export function readRibbon(): readonly RibbonButton[] {
  const manifest = parseXml(readFileSync(MANIFEST, 'utf8'));
  const resources = new Map(
    descendants(manifest)
      .filter((element) => attribute(element, 'DefaultValue') !== undefined)
      .map((element) => [attribute(element, 'id'), attribute(element, 'DefaultValue') ?? '']),
  );
  const resource = (element: XmlElement | undefined): string =>
    resources.get(element && attribute(element, 'resid')) ?? '';
  return descendants(manifest)
    .filter(({ local }) => local === 'ExtensionPoint')
    .flatMap((point) =>
      descendants(point)
        .filter(({ local }) => local === 'Control')
        .map((control) =>
          buttonOf(control, resource, attribute(point, 'xsi:type') === 'ContextMenu'),
        ),
    );
}

function buttonOf(
  control: XmlElement,
  resource: (element: XmlElement | undefined) => string,
  isOnCells: boolean,
): RibbonButton {
  const action = child(control, 'Action');
  const tip = child(control, 'Supertip');
  const images = descendants(control).filter(({ local }) => local === 'Image');
  const command = action && child(action, 'FunctionName');
  return {
    label: resource(child(control, 'Label')),
    tip: resource(tip && child(tip, 'Description')),
    icon: served(resource(images.at(-1))),
    action:
      command === undefined
        ? { kind: 'pane', address: served(resource(action && child(action, 'SourceLocation'))) }
        : { kind: 'command', name: command.text },
    isOnCells,
  };
}

function served(address: string): string {
  return address.replace(ADDRESS, SERVED);
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((own) => [own, ...descendants(own)]);
}
