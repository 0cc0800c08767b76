import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Log } from '@standing/platform/observability';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { GatewayOptions } from '../gateway-options.js';
import { InboundMail, type Mailbox } from './inbound-mail.js';
import { MailRefused, type MailRefusal } from './mail-refused.js';
import { LARGEST_MAIL } from './read-mail.js';

/** Each holds a whole mail in memory for a moment. */
const MOST_CLIENTS = 5;
/** Silence after which a client is let go, in milliseconds. */
const PATIENCE_MS = 60_000;

/** What a mail server is answered (RFC 5321, 4.2; RFC 3463), and its sender reads in the report: French, then English, in ASCII. */
const ANSWERS: Readonly<Record<MailRefusal, readonly [number, string]>> = {
  MAIL_NO_SUCH_ADDRESS: [550, '5.1.1 Cette adresse est inconnue ou close. / There is no such address, or no longer.'],
  MAIL_SENDER_UNKNOWN: [
    550,
    '5.7.1 Ecrivez depuis votre adresse de connexion. / Write from the address that you sign in with.',
  ],
  MAIL_TOO_LARGE: [552, '5.3.4 15 Mo au plus. / 15 MB at the most.'],
  MAIL_UNREADABLE: [554, '5.6.0 Message illisible. / The message cannot be read.'],
  MAIL_TOO_MANY: [452, '4.7.1 Trop de messages en une heure. / Too many messages in an hour.'],
  CPD_MAILBOX_FULL: [452, '4.2.2 Trop de messages attendent. / Too many messages are waiting.'],
  CPD_MAIL_EMPTY: [554, '5.6.0 Donnez un objet ou joignez un fichier. / Give a subject, or attach a file.'],
};

const LIMITS: SMTPServerOptions = {
  name: 'standing',
  banner: 'Standing',
  logger: false,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  size: LARGEST_MAIL,
  maxClients: MOST_CLIENTS,
  socketTimeout: PATIENCE_MS,
};

export type MailServer = { readonly port: number; stop(): Promise<void> };

/** Opens a door for mail that a mail server in front passes on: it looks after the line, senders and unwanted mail. */
export async function openMailServer(
  options: Pick<GatewayOptions, 'graph' | 'documents' | 'log' | 'publicUrl'>,
  port: number,
): Promise<MailServer> {
  const server = new SMTPServer({ ...LIMITS, ...doorsOf(new InboundMail(options), options.log) });
  server.on('error', (error) => options.log.warn({ err: error }, 'A mail client broke off.'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, options.publicUrl.includes('localhost') ? '127.0.0.1' : '0.0.0.0', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Who is written to is known before a byte of the mail is sent; each connection knows its own. */
function doorsOf(inbound: InboundMail, log: Log): Required<Pick<SMTPServerOptions, 'onRcptTo' | 'onData'>> {
  const mailboxes = new WeakMap<object, Map<string, Mailbox>>();
  return {
    onRcptTo: ({ address }, session, done) => {
      const known = mailboxes.get(session) ?? new Map<string, Mailbox>();
      mailboxes.set(session, known);
      inbound.mailboxOf(address).then(
        (mailbox) => {
          known.set(address, mailbox);
          done();
        },
        (error: unknown) => done(answerTo(error, log)),
      );
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => mailboxes.get(session)?.get(address));
      takeAll(inbound, stream, to).then(
        () => done(),
        (error: unknown) => done(answerTo(error, log)),
      );
    },
  };
}

async function takeAll(inbound: InboundMail, stream: Readable, to: readonly (Mailbox | undefined)[]): Promise<void> {
  const content = await contentOf(stream);
  for (const mailbox of to) if (mailbox) await inbound.take(mailbox, content);
}

/** All of it; what is too large is read to its end, and let go. */
async function contentOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += (piece as Buffer).byteLength;
    if (bytes <= LARGEST_MAIL) pieces.push(piece as Buffer);
    else pieces.length = 0;
  }
  if (bytes > LARGEST_MAIL) throw new MailRefused('MAIL_TOO_LARGE');
  return Buffer.concat(pieces);
}

/** What the client is answered: of a fault of ours nothing but to try again. */
function answerTo(error: unknown, log: Log): Error {
  if (error instanceof MailRefused) {
    const [responseCode, text] = ANSWERS[error.code];
    return Object.assign(new Error(text), { responseCode });
  }
  log.error({ err: error }, 'A mail could not be taken in.');
  return Object.assign(new Error('4.3.0 Reessayez plus tard. / Try again later.'), { responseCode: 451 });
}
