import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newsOfAgreement, newsOfConfirmation, newsOfSignInCode } from './given.js';
import { mailsTo } from './mail.js';
import { type Correspondence, messagesAbout, startCorrespondence, untilSent } from './start-correspondence.js';

describe('hearing that somebody is to be written to', () => {
  let service: Correspondence;
  beforeAll(async () => {
    service = await startCorrespondence();
  });
  afterAll(() => service.stop());

  const facts = [
    ['confirmation asked', 'confirm-sessions', newsOfConfirmation],
    ['an agreement proposed', 'answer-agreement', newsOfAgreement],
    ['a sign-in code asked', 'sign-in-code', newsOfSignInCode],
  ] as const;

  it.each(facts)('%s becomes one message, once, however often it arrives', async (_, kind, newsOf) => {
    const { hear, subjectId, recipientId } = newsOf(service);

    const heard = [await hear(), await hear(), ...(await Promise.all([hear(), hear()]))];

    expect(heard).toEqual(['handled', 'seen before', 'seen before', 'seen before']);
    expect(await messagesAbout(service, subjectId)).toEqual([
      expect.objectContaining({ bodyId: service.bodyId, kind, subjectId, recipientId, createdAt: service.clock.now() }),
    ]);
  });

  it.each(facts)('%s becomes one message when it arrives four times at once', async (_, __, newsOf) => {
    const { hear, subjectId } = newsOf(service);

    const heard = await Promise.all([hear(), hear(), hear(), hear()]);

    expect(heard.sort()).toEqual(['handled', 'seen before', 'seen before', 'seen before']);
    expect(await messagesAbout(service, subjectId)).toHaveLength(1);
  });

  it.each(facts)('%s becomes one mail to that address', async (_, __, newsOf) => {
    const { email, hear, subjectId } = newsOf(service);
    await hear();

    const [message] = await untilSent(service, subjectId);
    await hear();
    await service.sendDue();

    expect(message).toMatchObject({ tries: 1, sentAt: service.clock.now(), givenUpAt: null });
    expect(await mailsTo(service, email)).toHaveLength(1);
  });
});
