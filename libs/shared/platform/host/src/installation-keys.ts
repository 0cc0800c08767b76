import { resolve } from 'node:path';
import { Clock } from '@standing/kernel';
import { CallTokens } from '@standing/platform/auth';
import { type Secret, secretFrom } from '@standing/platform/config';
import type { HostSettings } from './host.config.js';
import { masterSecret } from './master-secret.js';

/** What a process knows before it has reached any server. */
export type InstallationKeys = {
  /** The data folder. */
  readonly folder: string;
  readonly secret: Secret;
  readonly clock: Clock;
  readonly tokens: CallTokens;
};

/** The installation's folder, its secret, and what is signed by it. */
export function installationKeys(settings: HostSettings): InstallationKeys {
  const folder = resolve(settings.STANDING_DATA);
  const secret = secretFrom(masterSecret(settings.STANDING_SECRET, folder));
  const clock = new Clock();
  return { folder, secret, clock, tokens: new CallTokens(secret, clock) };
}
