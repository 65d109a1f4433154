import { LOCAL_ADDRESS } from './address';
import type { DeploySettings } from './settings';

export interface ManifestTarget {
  /** Where the add-in will be served from, without a last slash. */
  readonly address: string;
  /** As in package.json: `1.2.3`. */
  readonly version: string;
  readonly settings: DeploySettings;
}

/** The manifest of the repository, which names this machine, written for another address. */
export function writeManifest(xml: string, { address, version, settings }: ManifestTarget): string {
  const { origin } = new URL(address);
  const help = settings.supportAddress === '' ? `${address}/aide.html` : settings.supportAddress;
  return xml
    .replace(/(<Version>)[^<]*/, (_, tag: string) => `${tag}${version}.0`)
    .replace(/(<ProviderName>)[^<]*/, (_, tag: string) => tag + escapeXml(settings.provider))
    .replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, tag: string) => tag + escapeXml(help))
    .replace(/(<AppDomain>)[^<]*/, (_, tag: string) => tag + escapeXml(origin))
    .replaceAll(LOCAL_ADDRESS, escapeXml(address));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
