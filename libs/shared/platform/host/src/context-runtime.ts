import type { ContextRuntime, Graph } from '@standing/platform/graphql';
import type { HostSettings } from './host.config.js';
import type { Installation } from './open-installation.js';

/** What the installation gives to a context, with the graph that it may ask. */
export function contextRuntime(installation: Installation, settings: HostSettings, graph: Graph): ContextRuntime {
  const { address, secret, tokens, clock, queues, log } = installation;
  const documents = installation.documents.store;
  const given = {
    publicUrl: settings.PUBLIC_URL,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    takesMail: settings.INBOUND_SMTP_PORT !== undefined || settings.INBOUND_MAIL_SECRET !== undefined,
  };
  return { address, secret, tokens, queues, log, graph, documents, clock, settings: given };
}
