import { dayOf } from '@standing/kernel';
import { FileRefused, type Sender } from '@standing/platform/documents';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { gatewayActor, IdentityDoor, type KnownBody } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { MailRefused, type MailRefusal } from './mail-refused.js';
import { readMail, type ReadMail } from './read-mail.js';

const HOLDER = `query MailboxHolder($localPart: String!) { holder: cpdMailboxHolder(localPart: $localPart) }`;
const SENDER = `query MailSender($address: String!) { sender: memberAt(address: $address) }`;
const TAKE = `mutation TakeMail($input: CpdMailInput!, $key: Uuid!) { takeCpdMail(input: $input, idempotencyKey: $key) }`;

/** Mails of one coach in an hour. */
const MAILS_AN_HOUR = 60;

/** Whose mailbox an address is. */
export type Mailbox = { readonly body: KnownBody; readonly localPart: string; readonly personId: string };

type Needed = Pick<GatewayOptions, 'graph' | 'documents'>;

/** Takes mail in for coaches: what they send to their own private address waits on their page. */
export class InboundMail {
  private readonly identity: IdentityDoor;
  private readonly tries = new RateLimiterMemory({ points: MAILS_AN_HOUR, duration: 3600 });
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: Needed) {
    this.identity = new IdentityDoor(options.graph);
  }

  /** Whose address it is: `dpc-…` at a body's host. Throws `MailRefused` when it is nobody's. */
  async mailboxOf(address: string): Promise<Mailbox> {
    const at = address.lastIndexOf('@');
    const localPart = address.slice(0, Math.max(at, 0));
    const body = await this.identity.bodyOf(address.slice(at + 1).toLowerCase());
    if (!body) throw new MailRefused('MAIL_NO_SUCH_ADDRESS');
    const { holder } = await this.options.graph.ask<{ holder: string | null }>(gatewayActor(body.id), HOLDER, {
      localPart,
    });
    if (holder === null) throw new MailRefused('MAIL_NO_SUCH_ADDRESS');
    return { body, localPart, personId: holder };
  }

  /** Keeps a mail for its coach, one mail after the other, so that few are in memory. Throws `MailRefused`. */
  take(mailbox: Mailbox, content: Buffer): Promise<void> {
    const turn = this.last.then(() => this.takeNow(mailbox, content));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async takeNow({ body, localPart, personId }: Mailbox, content: Buffer): Promise<void> {
    const mail = await readMail(content);
    const actor = gatewayActor(body.id, body.defaultLocale);
    const { sender } =
      mail.from === null
        ? { sender: null }
        : await this.options.graph.ask<{ sender: string | null }>(actor, SENDER, { address: mail.from });
    if (sender !== personId) throw new MailRefused('MAIL_SENDER_UNKNOWN');
    await this.countMail(personId);
    const { files, refusedFiles } = await this.receive({ bodyId: body.id, personId }, mail);
    const sentOn = mail.sentAt && dayOf(mail.sentAt, body.zone);
    const { subject, text } = mail;
    const input = { localPart, subject, text, sentOn, files, refusedFiles };
    await this.options.graph.ask(actor, TAKE, { input, key: mail.key }).catch(ifNotThere);
  }

  private async receive(sender: Sender, { files }: ReadMail) {
    const tickets: string[] = [];
    for (const { name, content } of files)
      try {
        tickets.push((await this.options.documents.receive(sender, name, once(content))).ticket);
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
      }
    return { files: tickets, refusedFiles: files.length - tickets.length };
  }

  private async countMail(personId: string): Promise<void> {
    try {
      await this.tries.consume(personId);
    } catch (rejection) {
      if (rejection instanceof Error) throw rejection;
      throw new MailRefused('MAIL_TOO_MANY');
    }
  }
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

type Answered = Error & {
  readonly extensions?: { readonly code?: string; readonly refusals?: readonly { code: string }[] };
};

/** The same mail was taken before, and is sent again: its sender is told that it was. What the graph refuses is refused. */
function ifNotThere(error: Answered): void {
  const { code, refusals = [] } = error.extensions ?? {};
  if (code === 'IDEMPOTENCY_KEY_REUSED') return;
  if (code === 'NOT_FOUND') throw new MailRefused('MAIL_NO_SUCH_ADDRESS');
  const known = refusals.map((one) => one.code).find(isKnown);
  throw known === undefined ? error : new MailRefused(known);
}

function isKnown(code: string): code is MailRefusal {
  return code === 'CPD_MAILBOX_FULL' || code === 'CPD_MAIL_EMPTY';
}
