import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { textPdf } from '@standing/testing';
import { copyOfBodies } from './copies.js';
import { type FileDesk, MAIL_SECRET, openFileDesk, send } from './file-desk.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

const PDF = textPdf('Attestation');
const WAITING = `{ myMailedCpd { title text refusedFiles files { name bytes } } }`;

type Waiting = { readonly title: string; readonly files: readonly { readonly name: string }[] };

describe('the door for mail', () => {
  let installation: Installation;
  let desk: FileDesk;
  let a: Body;
  let b: Body;
  let to: string;

  beforeAll(async () => {
    ({ installation, a, b } = await copyOfBodies());
    desk = await openFileDesk(installation);
    to = await addressOf(a);
  }, 120_000);

  afterAll(async () => {
    await desk.stop();
    await installation.stop();
  });

  const kept = () => readdirSync(join(desk.folder, 'documents', a.world.bodyId)).length;
  const waiting = async ({ world, coach }: Body) => (await world.ask(coach, WAITING)).myMailedCpd as readonly Waiting[];

  /** What the door answers to a mail; null when it takes it. */
  async function mail(changes: SendMailOptions = {}): Promise<string | null> {
    const post = createTransport({ port: desk.smtpPort, host: '127.0.0.1', secure: false, ignoreTLS: true });
    try {
      await post.sendMail({ from: a.coach.email, to, subject: 'Atelier', text: 'Une idée.', ...changes });
      return null;
    } catch (error) {
      return (error as { response?: string }).response ?? String(error);
    }
  }

  const passOn = (address: string, secret: string, content: string) =>
    send(
      desk,
      a.world,
      'POST',
      `/inbound-mail?to=${encodeURIComponent(address)}`,
      { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
      Buffer.from(content),
    );
  const written = (id: string, from = a.coach.email) =>
    `From: <${from}>\r\nTo: <${to}>\r\nMessage-ID: <${id}@example.org>\r\nSubject: =?UTF-8?Q?Conf=C3=A9rence?=\r\n\r\nBonjour.\r\n`;

  it('takes what a coach writes, with the files that show it, and says how many it did not take', async () => {
    const attachments = [
      { filename: '../../attestation é.pdf', content: PDF },
      { filename: 'page.html', content: '<script>1</script>' },
      { filename: 'logo.png', content: PDF, cid: 'logo@example.org' },
    ];
    const answer = await mail({
      subject: 'TR : Webinaire éthique',
      attachments,
      html: '<p>Écouter.<img src="cid:logo@example.org"></p>',
      text: undefined,
    });

    expect(answer).toBeNull();
    expect((await waiting(a)).at(-1)).toEqual({
      ...{ title: 'Webinaire éthique', text: 'Écouter.', refusedFiles: 1 },
      files: [{ name: 'attestation é.pdf', bytes: PDF.length }],
    });
  });

  it.each<[string, () => SendMailOptions, RegExp]>([
    ['from somebody unknown', () => ({ from: 'somebody@example.org' }), /^550 5\.7\.1/],
    ['from another member', () => ({ from: a.staff.email }), /^550 5\.7\.1/],
    ['from a label of the same address', () => ({ from: a.coach.email.replace('@', '+x@') }), /^550 5\.7\.1/],
    [
      'from two at once',
      () => ({ from: [a.coach.email, a.staff.email] as never, sender: a.coach.email }),
      /^550 5\.7\.1/,
    ],
    [
      'to an address that nobody opened',
      () => ({ to: to.replace(/^dpc-.{16}/, 'dpc-aaaaaaaaaaaaaaaa') }),
      /^550 5\.1\.1/,
    ],
    ['to the same in another body', () => ({ to: to.replace(/@.*/, `@${b.world.host}`) }), /^550 5\.1\.1/],
    ['to a host that is no body’s', () => ({ to: to.replace(/@.*/, '@nowhere.example') }), /^550 5\.1\.1/],
    ['that says nothing', () => ({ subject: '', text: '' }), /^554 5\.6\.0/],
    ['that is too large', () => ({ attachments: [{ filename: 'x.pdf', content: Buffer.alloc(15_000_000) }] }), /^552/],
  ])('takes nothing %s, and keeps nothing of it', async (_, changes, answer) => {
    const before = [await waiting(a), await waiting(b), kept()];

    expect(
      await mail({
        attachments: [{ filename: 'x.pdf', content: PDF }],
        ...changes(),
        ...(changes().text === '' && { attachments: [] }),
      }),
    ).toMatch(answer);
    expect([await waiting(a), await waiting(b), kept()]).toEqual(before);
  });

  it('takes what a provider passes on, once however often it is sent', async () => {
    const before = (await waiting(a)).length;
    const replies = [await passOn(to, MAIL_SECRET, written('1')), await passOn(to, MAIL_SECRET, written('1'))];

    expect(replies.map(({ status, body }) => [status, String(body)])).toEqual(
      replies.map(() => [200, '{"state":"taken"}']),
    );
    const after = await waiting(a);
    expect([after.length, after.at(-1)?.title]).toEqual([before + 1, 'Conférence']);
  });

  it('is shut to whoever does not show the secret, and says by a code why a mail is not taken', async () => {
    const replies = [
      await passOn(to, 'another secret', written('2')),
      await passOn(to, '', written('2')),
      await passOn('nobody', MAIL_SECRET, written('2')),
      await passOn(to, MAIL_SECRET, written('2', 'somebody@example.org')),
      await passOn(to, MAIL_SECRET, ''),
    ];

    expect(replies.map(({ status, body }) => [status, JSON.parse(String(body)).error.code])).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
      [404, 'MAIL_NO_SUCH_ADDRESS'],
      [422, 'MAIL_SENDER_UNKNOWN'],
      [422, 'MAIL_SENDER_UNKNOWN'],
    ]);
  });
});

async function addressOf({ world, coach }: Body): Promise<string> {
  const { openCpdMailbox } = await world.ask(
    coach,
    `mutation Open($key: Uuid!) { openCpdMailbox(idempotencyKey: $key) { localPart } }`,
  );
  return `${openCpdMailbox.localPart as string}@${world.host}`;
}
