import { readConfig } from '@standing/platform/config';
import { z } from 'zod';

const onOff = z.enum(['on', 'off']);

/** The settings of an installation; each may be given in the environment. */
const settings = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Where people reach the platform. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url().optional(),
  /** The folder of the embedded database and of the installation's secret. */
  STANDING_DATA: z.string().default('.data'),
  /** A PostgreSQL server to use instead of the embedded one; its user may make roles and schemas. */
  DATABASE_URL: z.url().optional(),
  /** A Redis or Valkey server for the queues, instead of PostgreSQL. */
  REDIS_URL: z.url().optional(),
  /** Whether to load the demonstration body into an empty database. Unless said: on with the embedded database alone. */
  STANDING_DEMO: onOff.optional(),
  /** The master secret, 32 characters at the least; unless given it is made and kept in the data folder. */
  STANDING_SECRET: z.string().min(32).optional(),
  /** An SMTP server, as `smtp://user:password@host:port`; without one, mail lands in the demonstration's mailbox. */
  SMTP_URL: z.url().optional(),
  /** The socket of ClamAV's daemon, by which files are searched: a path, or `host:port`. Without one they are not searched. */
  CLAMAV_SOCKET: z
    .string()
    .regex(/^(\/.+|[^/]+:\d+)$/, 'a path such as /run/clamav/clamd.ctl, or host:port')
    .optional(),
  /** A bucket of S3, or of a server that speaks as it does, for documents; without one they lie in the data folder. */
  DOCUMENTS_BUCKET: z.string().min(3).optional(),
  DOCUMENTS_REGION: z.string().default('eu-west-3'),
  /** Of a server that is not Amazon's. */
  DOCUMENTS_ENDPOINT: z.url().optional(),
  /** The port at which mail is taken in from a mail server in front; without one no SMTP server is opened. */
  INBOUND_SMTP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** What a mail provider shows at `POST /inbound-mail`, 32 characters at the least; without one that door is closed. */
  INBOUND_MAIL_SECRET: z.string().min(32).optional(),
  MAIL_FROM: z.string().default('standing@localhost'),
  /** Subgraphs that run elsewhere, as `practice=http://10.0.0.5:4103,ethics=…`. */
  SUBGRAPHS: z.string().default(''),
  /** The private address and port on which a context that runs alone answers the gateway. */
  SUBGRAPH_HOST: z.string().default('127.0.0.1'),
  SUBGRAPH_PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  /** The gateway's address for a context that runs alone and asks the graph. */
  GATEWAY_URL: z.url().optional(),
  /** Whether a proxy in front sets the visitor's address. */
  BEHIND_PROXY: onOff.default('off'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
};

export type HostSettings = ReturnType<typeof hostSettings>;

/** Reads them from the environment; throws with every mistake named. */
export function hostSettings(env: Readonly<Record<string, string | undefined>> = process.env) {
  const read = readConfig(settings, env);
  const demo = read.STANDING_DEMO ?? (read.DATABASE_URL === undefined ? 'on' : 'off');
  return Object.freeze({
    ...read,
    STANDING_DEMO: demo,
    PUBLIC_URL: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
  });
}
