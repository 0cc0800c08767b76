import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { IsNull } from 'typeorm';
import { Message } from '../src/messages/message.entity.js';
import { givenConfirmationAsked, newsOfConfirmation } from './given.js';
import { openPostOffice, type PostOffice } from './post-office.js';
import {
  type Correspondence,
  messagesAbout,
  startBeside,
  startCorrespondence,
  untilSent,
} from './start-correspondence.js';

const DAY = 24 * 3600;

/** So many messages that became due in one moment. */
async function givenDue(service: Correspondence, count: number, changes: Partial<Message> = {}) {
  const due = Array.from({ length: count }, () => newsOfConfirmation(service));
  const [now, { bodyId }] = [service.clock.now(), service];
  const given = { bodyId, createdAt: now, nextTryAt: now, tries: 0, sentAt: null, givenUpAt: null, ...changes };
  const rows = due.map(({ recipientId, subjectId }) => ({ ...given, id: newId(), recipientId, subjectId }));
  await service.inBody((manager) =>
    manager.insert(
      Message,
      rows.map((row) => ({ ...row, kind: 'confirm-sessions' as const })),
    ),
  );
  return due;
}

describe('sending once', () => {
  let office: PostOffice;
  let service: Correspondence;
  let beside: Awaited<ReturnType<typeof startBeside>>;
  beforeAll(async () => {
    office = await openPostOffice();
    service = await startCorrespondence({ smtpUrl: office.url });
    beside = await startBeside(service, { smtpUrl: office.url });
  });
  afterAll(async () => {
    await beside.stop();
    await service.stop();
    await office.stop();
  });

  it('sends nothing twice, a day later neither', async () => {
    const { email, subjectId } = await givenConfirmationAsked(service);
    const sent = await untilSent(service, subjectId);

    service.clock.advance(DAY);
    const tried = (await service.sendDue()) + (await beside.sendDue());

    expect(tried).toBe(0);
    expect(await messagesAbout(service, subjectId)).toEqual(sent);
    expect(office.to(email)).toHaveLength(1);
  });

  it('sends each once when two processes send at once', async () => {
    const due = await givenDue(service, 30);

    const senders = [service.sendDue, beside.sendDue, service.sendDue, beside.sendDue];
    await Promise.all(senders.map((sendDue) => sendDue()));

    for (const { email, subjectId } of due) {
      expect((await untilSent(service, subjectId))[0]).toMatchObject({ tries: 1 });
      expect([email, office.to(email).length]).toEqual([email, 1]);
    }
  });

  it('sends what a process left behind when it died, half a minute later', async () => {
    const nextTryAt = new Date(service.clock.now().getTime() + 30_000);
    const [left] = await givenDue(service, 1, { tries: 1, nextTryAt });
    if (!left) throw new Error('None was given.');

    service.clock.advance(29);
    await service.sendDue();
    const before = await messagesAbout(service, left.subjectId);
    service.clock.advance(1);

    expect(before[0]).toMatchObject({ tries: 1, sentAt: null });
    expect((await untilSent(service, left.subjectId))[0]).toMatchObject({ tries: 2 });
    expect(office.to(left.email)).toHaveLength(1);
  });
});

describe('sending while the server keeps one process waiting', () => {
  it('holds what that one is sending, lets the other send the rest, and sends each once', async () => {
    const office = await openPostOffice();
    const service = await startCorrespondence({ smtpUrl: office.url });
    const beside = await startBeside(service, { smtpUrl: office.url });
    const release = office.holdNext();
    const due = await givenDue(service, 2);
    while (office.waiting() === 0) await setTimeout(5);
    const leased = await service.inBody((manager) => manager.findBy(Message, { tries: 1, sentAt: IsNull() }));
    const until = new Date(service.clock.now().getTime() + 30_000);

    service.clock.advance(31);
    while (office.letters.length === 0) await beside.sendDue();
    await Promise.all([service.sendDue(), beside.sendDue()]);
    const whileKept = due.map(({ email }) => office.to(email).length);
    release();
    await beside.stop();
    await service.stop();
    await office.stop();

    expect(leased.map(({ nextTryAt }) => nextTryAt)).toEqual([until, until]);
    expect(whileKept.sort()).toEqual([0, 1]);
    expect(due.map(({ email }) => office.to(email).length)).toEqual([1, 1]);
  });
});
