import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { DemoMail } from '../src/demo-mailbox/demo-mail.entity.js';
import { MAIL, MAILS } from './documents.js';
import { givenConfirmationAsked, givenSignInCodeAsked } from './given.js';
import { gateway, linkIn, type Mail, mailsTo, theMail } from './mail.js';
import { openPostOffice } from './post-office.js';
import { type Correspondence, startCorrespondence, untilSent } from './start-correspondence.js';

describe('reading the mail of a demonstration', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  const all = async (bodyId = service.bodyId) =>
    (await service.as(gateway({ bodyId })).graphql(MAILS)).data.demoMails as Mail[];
  const one = async (id: string, bodyId = service.bodyId) =>
    (await service.as(gateway({ bodyId })).graphql(MAIL, { id })).data.demoMail as Mail | null;

  it('finds there what would have been sent', async () => {
    const asked = await givenConfirmationAsked(service, { locale: 'en' });

    const mail = await theMail(service, asked);

    expect(mail).toMatchObject({ toAddress: asked.email, toName: 'Claire Petit', locale: 'en' });
    expect(mail.sentAt).toBe(service.clock.now().toISOString());
    expect(await one(mail.id)).toEqual(mail);
  });

  it('shows the fifty newest, the newest first', async () => {
    const bodyId = service.bodyId;
    const sentAt = service.clock.now();
    const mails = Array.from({ length: 52 }, (_, index) => ({
      id: newId(),
      bodyId,
      sentAt,
      toAddress: `${index}@example.org`,
      toName: 'Claire Petit',
      locale: 'fr' as const,
      subject: 'Bonjour',
      text: 'Bonjour',
    }));
    await service.inBody((manager) => manager.insert(DemoMail, mails));

    const shown = await all();

    const newestFirst = mails
      .map(({ id }) => id)
      .sort()
      .reverse();
    expect(shown.map(({ id }) => id)).toEqual(newestFirst.slice(0, 50));
  });

  it('finds nothing of another body', async () => {
    const mail = await theMail(service, await givenConfirmationAsked(service));
    const elsewhere = await service.anotherBody();

    expect(await all(elsewhere)).toEqual([]);
    expect(await one(mail.id, elsewhere)).toBeNull();
  });

  it('finds no mail that is not there', async () => {
    expect(await one(newId())).toBeNull();
  });
});

describe('posting mail', () => {
  it('goes to the SMTP server when there is one, whole, and not to the demo mailbox', async () => {
    const office = await openPostOffice();
    const service = await startCorrespondence({ smtpUrl: office.url });
    const asked = await givenConfirmationAsked(service, { name: 'Zoé Lefèvre', askedBy: 'Amélie Laurent-Dubois' });
    const code = await givenSignInCodeAsked(service, { locale: 'en' });

    await untilSent(service, asked.subjectId);
    await untilSent(service, code.subjectId);
    const kept = await mailsTo(service, asked.email);
    await service.stop();
    await office.stop();

    expect(kept).toEqual([]);
    expect(office.letters).toHaveLength(2);
    const [letter] = office.to(asked.email);
    expect(letter).toMatchObject({
      from: 'post@standing.example.org',
      to: asked.email,
      toName: 'Zoé Lefèvre',
      subject: 'Amélie Laurent-Dubois vous demande de confirmer une séance',
    });
    expect(letter?.text.split('\n').slice(0, 5)).toEqual([
      'Bonjour Zoé Lefèvre,',
      '',
      'Amélie Laurent-Dubois a noté cette séance de supervision avec vous et vous demande de la confirmer\u202f:',
      '',
      '  – vendredi 20 novembre 2026, 1 h 30',
    ]);
    expect(linkIn({ text: letter?.text ?? '' }).page).toBe('c');
    expect(office.to(code.email)[0]?.subject).toMatch(/^\d{6}: your sign-in code$/);
  });
});
