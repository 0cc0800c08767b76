import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { END } from './documents.js';
import { givenABody, givenAMember, givenASession, hashOf, holderOf, part } from './given.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

describe('a session', () => {
  let service: RunningService;
  let bodyId: string;
  let email: string;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service);
  });
  beforeEach(() => {
    email = `${newId()}@example.org`;
  });
  afterAll(() => service.stop());

  const end = (hash: string, inBody = bodyId) =>
    service.as(part('gateway', inBody)).graphql(END, { hash, key: newId() });
  const endedAt = async (hash: string) =>
    (await service.db.query('select ended_at as "endedAt" from identity.sessions where token_hash = $1', [hash]))[0]
      .endedAt as Date | null;
  const isOpen = async (hash: string) => (await holderOf(service, bodyId, hash)) !== null;

  describe('signed out of', () => {
    it('is closed for good; the person’s other one stays open', async () => {
      await givenAMember(service, bodyId, { email });
      const [telephone, desk] = [
        await givenASession(service, bodyId, email),
        await givenASession(service, bodyId, email),
      ];

      await end(telephone);

      expect([await isOpen(telephone), await isOpen(desk)]).toEqual([false, true]);
    });

    it('is closed once: pressing again, or closing what was never open, changes nothing', async () => {
      await givenAMember(service, bodyId, { email });
      const session = await givenASession(service, bodyId, email);
      await end(session);
      const first = await endedAt(session);
      service.clock.advance(MINUTE);

      expect((await end(session)).errors).toBeUndefined();
      expect((await end(hashOf('never open'))).errors).toBeUndefined();
      expect(await endedAt(session)).toEqual(first);
    });

    it('is not closed from another body', async () => {
      await givenAMember(service, bodyId, { email });
      const session = await givenASession(service, bodyId, email);

      await end(session, await givenABody(service));

      expect(await isOpen(session)).toBe(true);
    });
  });

  it.each<[string, string[], number, boolean]>([
    ['a member, unused for less than twelve hours', [], 12 * HOUR - 1, true],
    ['a member, unused for twelve', [], 12 * HOUR, false],
    ['staff, unused for less than half an hour', ['registrar'], 30 * MINUTE - 1, true],
    ['staff, unused for half an hour', ['registrar'], 30 * MINUTE, false],
  ])('of %s: open is as expected', async (_, roles, seconds, open) => {
    await givenAMember(service, bodyId, { email, roles });
    const session = await givenASession(service, bodyId, email);
    service.clock.advance(seconds);

    expect(await isOpen(session)).toBe(open);
  });

  it.each<[string, string[], number, number]>([
    ['seven days, for a member', [], 11 * HOUR, 7 * 24 * HOUR],
    ['twelve hours, for staff', ['officer'], 29 * MINUTE, 12 * HOUR],
  ])('that is used stays open until %s', async (_, roles, step, most) => {
    await givenAMember(service, bodyId, { email, roles });
    const session = await givenASession(service, bodyId, email);
    let left = most;
    for (; left > step; left -= step) {
      service.clock.advance(step);
      expect([left, await isOpen(session)]).toEqual([left, true]);
    }
    service.clock.advance(left - 1);
    expect(await isOpen(session)).toBe(true);
    service.clock.advance(1);

    expect(await isOpen(session)).toBe(false);
  });
});
