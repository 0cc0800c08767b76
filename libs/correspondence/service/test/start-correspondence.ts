import { setTimeout } from 'node:timers/promises';
import { CallTokens } from '@standing/platform/auth';
import { startContext } from '@standing/platform/graphql';
import { type Log, openLog } from '@standing/platform/observability';
import { noDocuments, startService } from '@standing/testing';
import { correspondence } from '../src/index.js';
import { Link } from '../src/links/link.entity.js';
import { Message } from '../src/messages/message.entity.js';
import { Sender } from '../src/messages/sender.js';
import { otherContexts } from './other-contexts.js';

const settings = { publicUrl: 'https://standing.example.org:8443', mailFrom: 'post@standing.example.org' };

export type Correspondence = Awaited<ReturnType<typeof startCorrespondence>>;

/** Correspondence with a graph that a spec fills, and a sender that it need not wait for. No SMTP unless it is given. */
export async function startCorrespondence(options: { readonly smtpUrl?: string; readonly log?: Log } = {}) {
  const others = otherContexts();
  const { smtpUrl, log } = options;
  const { definition, sendDue } = pressable();
  const service = await startService(definition, {
    graph: others,
    settings: { ...settings, ...(smtpUrl === undefined ? {} : { smtpUrl }) },
    ...(log ? { log } : {}),
  });
  return { ...service, others, sendDue };
}

/** Another process of the same context, on the database, the clock and the graph of this one. */
export async function startBeside(service: Correspondence, { smtpUrl }: { readonly smtpUrl: string }) {
  const { clock, database, others } = service;
  const { definition, sendDue } = pressable();
  const context = await startContext(definition, {
    ...database,
    tokens: new CallTokens(database.secret, clock),
    queues: null,
    clock,
    log: openLog('silent'),
    graph: others,
    documents: noDocuments,
    settings: { ...settings, smtpUrl },
  });
  return { sendDue, stop: () => context.stop() };
}

/** The context's definition, and its sender once it has started. */
function pressable() {
  const senders: Sender[] = [];
  const press = { provide: 'press', inject: [Sender], useFactory: (sender: Sender) => senders.push(sender) };
  return {
    definition: { ...correspondence, providers: [...correspondence.providers, press] },
    sendDue: async () => (await senders[0]?.sendDue()) ?? 0,
  };
}

/** The rows of what is to be said about this, the oldest first. */
export function messagesAbout(service: Correspondence, subjectId: string): Promise<Message[]> {
  return service.inBody((manager) =>
    manager.find(Message, { where: { bodyId: service.bodyId, subjectId }, order: { id: 'ASC' } }),
  );
}

/** The links about this, the oldest first. */
export function linksAbout(service: Correspondence, subjectId: string): Promise<Link[]> {
  return service.inBody((manager) =>
    manager.find(Link, { where: { bodyId: service.bodyId, subjectId }, order: { id: 'ASC' } }),
  );
}

/** Lets what is due be sent until every message about this is as it is waited for; returns their rows. */
export async function until(
  service: Correspondence,
  subjectId: string,
  awaited: (message: Message) => boolean,
): Promise<Message[]> {
  for (let round = 0; round < 400; round += 1) {
    const messages = await messagesAbout(service, subjectId);
    if (messages.length > 0 && messages.every(awaited)) return messages;
    await service.sendDue();
    await setTimeout(25);
  }
  throw new Error('It was waited for in vain.');
}

/** Waits until every message about this is sent. */
export function untilSent(service: Correspondence, subjectId: string): Promise<Message[]> {
  return until(service, subjectId, ({ sentAt }) => sentAt !== null);
}
