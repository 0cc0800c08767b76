/** What the journeys learn from the environment, read in this one place. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether the first five steps run in every project, and not only where the later ones follow. */
export const everywhere = process.env['STANDING_JOURNEYS'] === 'everywhere';

/** Whether every journey meets the platform as processes of their own. */
export const allApart = process.env['STANDING_APART'] === 'on';

/** What a mail provider shows to the platform under test. */
export const MAIL_SECRET = 'the secret of a mail provider, long enough';

/** The environment of a platform under test: this one, with its own port and data folder. */
export function platformEnvironment(port: number, dataFolder: string): Record<string, string | undefined> {
  const { DATABASE_URL, REDIS_URL, PUBLIC_URL, STANDING_DEMO, NODE_ENV, SMTP_URL, SUBGRAPHS, ...rest } = process.env;
  return {
    ...rest,
    PORT: String(port),
    STANDING_DATA: dataFolder,
    LOG_LEVEL: 'warn',
    INBOUND_MAIL_SECRET: MAIL_SECRET,
  };
}
