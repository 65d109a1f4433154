import type { DeploySettings } from './settings';

/** Where Microsoft publishes office.js, and the page in which it asks whether to trust a host. */
const OFFICE_SCRIPTS = 'https://appsforoffice.microsoft.com';

/**
 * The content security policy of the add-in's pages: no script but ours and office.js, and nothing
 * sent anywhere. office.js asks in a frame whether an Office Online Server may be trusted: those of
 * the organisation are framed too.
 */
export function contentPolicy({ officeServers }: Pick<DeploySettings, 'officeServers'>): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_SCRIPTS}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${[OFFICE_SCRIPTS, ...officeServers].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
