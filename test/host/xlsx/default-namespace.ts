import { MAIN_NAMESPACE } from './content-types';
import type { Package } from './zip';

/**
 * Some libraries write `<x:workbook xmlns:x="…main">`. Makes the main namespace the default one in
 * every part of such a file, so that what is written into a part and what stays there agree.
 */
export function useDefaultNamespace(pack: Package): void {
  for (const name of pack.names().filter((part) => part.endsWith('.xml'))) {
    const xml = pack.text(name);
    const prefix = new RegExp(`\\bxmlns:(\\w+)=["']${MAIN_NAMESPACE}["']`).exec(xml)?.[1];
    if (prefix === undefined || !new RegExp(`<${prefix}:\\w`).test(xml)) continue;
    const plain = xml
      .replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
      .replace(`xmlns:${prefix}=`, 'xmlns=');
    pack.set(name, plain);
  }
}
