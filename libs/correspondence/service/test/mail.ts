import { createHash } from 'node:crypto';
import type { Actor } from '@standing/platform/auth';
import { LINK, MAILS } from './documents.js';
import { type Correspondence, untilSent } from './start-correspondence.js';

/** The service through which the links are followed, in this body unless another is named. */
export function gateway({ bodyId }: { readonly bodyId: string }): Actor {
  return { kind: 'service', service: 'gateway', bodyId, locale: 'fr' };
}

/** A mail of the demo mailbox. */
export type Mail = Record<'id' | 'sentAt' | 'toAddress' | 'toName' | 'locale' | 'subject' | 'text', string>;

/** The demo mails to one address, the newest first. */
export async function mailsTo(service: Correspondence, address: string): Promise<Mail[]> {
  const { data } = await service.as(gateway(service)).graphql(MAILS);
  return (data.demoMails as Mail[]).filter(({ toAddress }) => toAddress === address);
}

/** The one mail that was sent about this. */
export async function theMail(service: Correspondence, asked: { subjectId: string; email: string }): Promise<Mail> {
  await untilSent(service, asked.subjectId);
  const [mail, ...more] = await mailsTo(service, asked.email);
  if (!mail || more.length > 0) throw new Error(`${more.length + (mail ? 1 : 0)} mails were sent instead of one.`);
  return mail;
}

/** The address of the page in a mail, and the token in it. */
export function linkIn({ text }: { readonly text: string }): { url: string; page: string; token: string } {
  const { url, page, token } = /^(?<url>https?:\/\/\S+?\/(?<page>[a-z])\/(?<token>\S+))$/m.exec(text)?.groups ?? {};
  if (!url || !page || !token) throw new Error('There is no link in this mail.');
  return { url, page, token };
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What the gateway is told of the link with this token. */
export async function follow(service: Correspondence, token: string, bodyId: string = service.bodyId) {
  const { data } = await service.as(gateway({ bodyId })).graphql(LINK, { hash: hashOf(token) });
  return data.link;
}
