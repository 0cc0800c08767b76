import type { Clock } from '@standing/kernel';
import type { CallTokens } from '@standing/platform/auth';
import type { Documents } from '@standing/platform/documents';
import type { Log } from '@standing/platform/observability';
import type { OpenGraph } from './graph/open-graph.js';
import type { WebApp } from './pages/web-app.js';

/** What the gateway is given by its host. */
export type GatewayOptions = {
  readonly graph: OpenGraph;
  readonly tokens: CallTokens;
  readonly clock: Clock;
  readonly documents: Documents;
  readonly web: WebApp;
  readonly log: Log;
  /** Where people reach it, such as `http://localhost:4000`. */
  readonly publicUrl: string;
  /** Any document and introspection: for development alone. */
  readonly open: boolean;
  /** Whether it sits behind a proxy whose forwarded address may be trusted. */
  readonly behindProxy: boolean;
  /** Where mail is taken in by SMTP; without it no such server is opened. */
  readonly smtpPort?: number | undefined;
  /** What a mail provider shows at `/inbound-mail`; without it that door is closed. */
  readonly mailSecret?: string | undefined;
  /** Throws when something it needs is out of reach. */
  readonly readiness: () => Promise<void>;
};
