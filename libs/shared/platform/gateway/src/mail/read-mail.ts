import { createHash } from 'node:crypto';
import { convert } from 'html-to-text';
import { type Attachment, simpleParser } from 'mailparser';
import { MailRefused } from './mail-refused.js';

/** The largest mail that is taken, in bytes: a file of ten megabytes as mail writes it. */
export const LARGEST_MAIL = 15_000_000;
/** More of a page is not read, in characters. */
const LONGEST_PAGE = 200_000;

/** A mail as far as it is of use here. */
export type ReadMail = {
  /** Who says to have written it; null when that is not exactly one. */
  readonly from: string | null;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: Date | null;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  /** The same for the same mail, however often it is sent again. */
  readonly key: string;
};

/** Reads a mail. Throws `MailRefused` when it cannot be read. */
export async function readMail(content: Buffer): Promise<ReadMail> {
  const mail = await parsed(content);
  const { value = [] } = mail.from ?? {};
  const [from] = value.flatMap(({ address, group = [] }) => [address, ...group.map((one) => one.address)]);
  return {
    from: value.length === 1 && from ? from : null,
    subject: mail.subject ?? '',
    text: mail.text ?? textOf(mail.html || ''),
    sentAt: mail.date ?? null,
    files: mail.attachments.filter(isGiven).map((file) => ({ name: file.filename ?? '', content: file.content })),
    key: keyOf(mail.messageId ?? createHash('sha256').update(content).digest('hex')),
  };
}

async function parsed(content: Buffer) {
  try {
    return await simpleParser(content, { skipImageLinks: true });
  } catch {
    throw new MailRefused('MAIL_UNREADABLE');
  }
}

/** The words of a mail that is a page and nothing else. */
function textOf(page: string): string {
  const selectors = [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
  ];
  return convert(page, { wordwrap: false, limits: { maxInputLength: LONGEST_PAGE, maxDepth: 50 }, selectors });
}

/** What the sender gives: the picture in a signature belongs to the text around it. */
function isGiven({ related, content }: Attachment): boolean {
  return !related && content.byteLength > 0;
}

/** An id made of what names the mail (RFC 9562, version 8). */
function keyOf(name: string): string {
  const hex = createHash('sha256').update(`mail:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
