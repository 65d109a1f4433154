import settings from './settings.json';

/** What an organisation sets once, before it builds the add-in for its own address. */
export interface DeploySettings {
  /** Shown by Office as the publisher. */
  readonly provider: string;
  /** Page of the organisation's support; empty for the add-in's own help. */
  readonly supportAddress: string;
  /** Whom the help page says to write to; empty for nobody. */
  readonly contact: string;
  /** Origins of the organisation's own Office Online Servers, if it has any. */
  readonly officeServers: readonly string[];
}

export const DEPLOY_SETTINGS: DeploySettings = settings;
