import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GIVE_UP_AFTER_TRIES, retrySeconds } from '@standing/correspondence/rules';
import { givenConfirmationAsked, givenSignInCodeAsked } from './given.js';
import { hashOf, linkIn } from './mail.js';
import { openPostOffice, type PostOffice } from './post-office.js';
import {
  type Correspondence,
  linksAbout,
  messagesAbout,
  startCorrespondence,
  until,
  untilSent,
} from './start-correspondence.js';

const DAY = 24 * 3600;

describe('trying again what could not be sent', () => {
  let office: PostOffice;
  let service: Correspondence;
  beforeAll(async () => {
    office = await openPostOffice();
    service = await startCorrespondence({ smtpUrl: office.url });
  });
  afterEach(() => office.accept());
  afterAll(async () => {
    await service.stop();
    await office.stop();
  });

  /** Waits until that try has failed and the next one is planned. */
  const untilFailed = async (subjectId: string, tries: number) => {
    const planned = new Date(service.clock.now().getTime() + retrySeconds(tries) * 1000);
    const [message] = await until(service, subjectId, ({ nextTryAt }) => nextTryAt.getTime() === planned.getTime());
    return message;
  };
  const triesOf = async (subjectId: string) => (await messagesAbout(service, subjectId))[0]?.tries;

  /** Fails that often, each time as late as the rule says. */
  const failing = async (subjectId: string, times: number) => {
    for (let tries = 1; tries <= times; tries += 1) {
      await untilFailed(subjectId, tries);
      service.clock.advance(retrySeconds(tries));
    }
  };

  it('waits as long as the rule says after each failure, and gives up after the last', async () => {
    office.refuse('451 Come back later');
    const { email, subjectId } = await givenConfirmationAsked(service);

    for (let tries = 1; tries < GIVE_UP_AFTER_TRIES; tries += 1) {
      expect(await untilFailed(subjectId, tries)).toMatchObject({ tries, sentAt: null, givenUpAt: null });
      service.clock.advance(retrySeconds(tries) - 1);
      await service.sendDue();
      expect(await triesOf(subjectId)).toBe(tries);
      service.clock.advance(1);
    }

    const [message] = await until(service, subjectId, ({ givenUpAt }) => givenUpAt !== null);
    expect(message).toMatchObject({ tries: GIVE_UP_AFTER_TRIES, sentAt: null, givenUpAt: service.clock.now() });
    expect(office.to(email)).toEqual([]);
  });

  it('leaves alone what it has given up', async () => {
    office.refuse('550 No such mailbox');
    const { email, subjectId } = await givenConfirmationAsked(service);
    await failing(subjectId, GIVE_UP_AFTER_TRIES - 1);
    const [givenUp] = await until(service, subjectId, ({ givenUpAt }) => givenUpAt !== null);
    office.accept();

    service.clock.advance(DAY);
    await service.sendDue();

    expect(await messagesAbout(service, subjectId)).toEqual([givenUp]);
    expect(office.to(email)).toEqual([]);
  });

  it('sends it once the server takes it, with the one link that works', async () => {
    office.refuse('451 Come back later');
    const { email, subjectId } = await givenConfirmationAsked(service);
    await failing(subjectId, 2);
    const whileFailing = await linksAbout(service, subjectId);
    office.accept();

    const [message] = await untilSent(service, subjectId);

    expect(message).toMatchObject({ tries: 3, sentAt: service.clock.now(), givenUpAt: null });
    expect(whileFailing).toEqual([]);
    const letters = office.to(email);
    const links = await linksAbout(service, subjectId);
    expect(letters.map(({ text }) => hashOf(linkIn({ text }).token))).toEqual(links.map(({ tokenHash }) => tokenHash));
    expect(letters).toHaveLength(1);
  });

  it('tries again as well when what is to be said cannot be asked', async () => {
    const news = await givenSignInCodeAsked(service);
    const contact = service.others.codes.get(news.subjectId);
    service.others.codes.delete(news.subjectId);
    const failed = await untilFailed(news.subjectId, (await triesOf(news.subjectId)) || 1);

    if (contact) service.others.codes.set(news.subjectId, contact);
    service.clock.advance(retrySeconds(1));

    expect(failed).toMatchObject({ tries: 1, sentAt: null });
    expect((await untilSent(service, news.subjectId))[0]).toMatchObject({ tries: 2 });
    expect(office.to(news.email)).toHaveLength(1);
  });

  it('does not let one that fails keep back the others', async () => {
    const lost = await givenConfirmationAsked(service);
    service.others.supervisors.delete(lost.recipientId);

    const found = await givenConfirmationAsked(service);

    expect((await untilSent(service, found.subjectId))[0]).toMatchObject({ tries: 1 });
    expect(office.to(found.email)).toHaveLength(1);
  });
});
