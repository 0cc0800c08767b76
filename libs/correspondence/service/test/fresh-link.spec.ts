import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { FRESH } from './documents.js';
import { givenAgreementProposed, givenConfirmationAsked } from './given.js';
import { follow, gateway, linkIn, mailsTo, theMail } from './mail.js';
import {
  type Correspondence,
  linksAbout,
  messagesAbout,
  startCorrespondence,
  untilSent,
} from './start-correspondence.js';

const DAY = 24 * 3600;

describe('asking for a fresh link', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  const press = (id: string, key = newId(), bodyId = service.bodyId) =>
    service.as(gateway({ bodyId })).graphql(FRESH, { id, key });

  /** A supervisor whose link has run out. */
  async function givenAnOldLink(given: typeof givenConfirmationAsked | typeof givenAgreementProposed) {
    const asked = await given(service);
    const { token } = linkIn(await theMail(service, asked));
    service.clock.advance(8 * DAY);
    const { id } = await follow(service, token);
    return { ...asked, token, linkId: id as string };
  }

  it.each([
    ['confirm-sessions', givenConfirmationAsked],
    ['answer-agreement', givenAgreementProposed],
  ] as const)('sends one for the same thing to the same person: %s', async (purpose, given) => {
    const { email, linkId, recipientId, subjectId } = await givenAnOldLink(given);

    const { data } = await press(linkId);

    const messages = await untilSent(service, subjectId);
    const [mail, first, ...more] = await mailsTo(service, email);
    expect(data.askForFreshLink).toBe(messages[1]?.id);
    expect(messages).toHaveLength(2);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(first?.subject);
    const expiresAt = new Date(service.clock.now().getTime() + 7 * DAY * 1000).toISOString();
    const fresh = await follow(service, linkIn({ text: mail?.text ?? '' }).token);
    expect(fresh).toMatchObject({ purpose, subjectId, recipientId, expired: false, expiresAt });
  });

  it('writes to the address on file, in the words and the language of today', async () => {
    const { email, linkId, recipientId, subjectId } = await givenAnOldLink(givenConfirmationAsked);
    service.others.supervisors.set(recipientId, { name: 'Claire Roy', email: `new.${email}`, locale: 'en' });

    await press(linkId);

    await untilSent(service, subjectId);
    expect(await mailsTo(service, email)).toHaveLength(1);
    expect(await mailsTo(service, `new.${email}`)).toEqual([
      expect.objectContaining({
        toName: 'Claire Roy',
        locale: 'en',
        subject: 'Amélie Laurent asks you to confirm a session',
      }),
    ]);
  });

  it('leaves the old one run out', async () => {
    const { linkId, subjectId, token } = await givenAnOldLink(givenConfirmationAsked);
    const before = await linksAbout(service, subjectId);

    await press(linkId);

    await untilSent(service, subjectId);
    expect(await follow(service, token)).toMatchObject({ id: linkId, expired: true });
    expect((await linksAbout(service, subjectId)).slice(0, 1)).toEqual(before);
  });

  it('leaves one that still works its own seven days', async () => {
    const asked = await givenConfirmationAsked(service);
    const { token } = linkIn(await theMail(service, asked));
    const old = await follow(service, token);
    service.clock.advance(6 * DAY);

    await press(old.id);
    await untilSent(service, asked.subjectId);
    const sameDay = await follow(service, token);
    service.clock.advance(DAY);
    const nextDay = await follow(service, token);

    expect([sameDay.expired, nextDay.expired]).toEqual([false, true]);
    expect(nextDay.expiresAt).toBe(old.expiresAt);
  });

  it('sends one mail when pressed twice', async () => {
    const { email, linkId, subjectId } = await givenAnOldLink(givenConfirmationAsked);
    const key = newId();
    const first = await press(linkId, key);

    const second = await press(linkId, key);

    await untilSent(service, subjectId);
    expect(second).toEqual(first);
    expect(await messagesAbout(service, subjectId)).toHaveLength(2);
    expect(await mailsTo(service, email)).toHaveLength(2);
  });

  it('sends one mail when three press at once', async () => {
    const { email, linkId, subjectId } = await givenAnOldLink(givenConfirmationAsked);
    const key = newId();

    const answers = await Promise.all([press(linkId, key), press(linkId, key), press(linkId, key)]);

    await untilSent(service, subjectId);
    expect(new Set(answers.map(({ data }) => data.askForFreshLink)).size).toBe(1);
    expect(await mailsTo(service, email)).toHaveLength(2);
  });

  it('refuses a key that was used for another link', async () => {
    const [one, two] = [await givenAnOldLink(givenConfirmationAsked), await givenAnOldLink(givenConfirmationAsked)];
    const key = newId();
    await press(one.linkId, key);

    const { errors } = await press(two.linkId, key);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(await messagesAbout(service, two.subjectId)).toHaveLength(1);
  });

  it('finds neither an unknown link nor another body’s, and writes to nobody', async () => {
    const { linkId, subjectId } = await givenAnOldLink(givenConfirmationAsked);

    const unknown = await press(newId());
    const elsewhere = await press(linkId, newId(), await service.anotherBody());

    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await messagesAbout(service, subjectId)).toHaveLength(1);
  });
});
