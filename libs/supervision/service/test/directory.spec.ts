import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DirectoryEntryRow } from '../src/directory/directory-entry.entity.js';
import { DeathRow } from '../src/deaths/death.entity.js';
import { supervision } from '../src/index.js';
import { RightEndRow } from '../src/supervisors/right-end.entity.js';
import { RightSuspension } from '../src/supervisors/right-suspension.entity.js';
import { BE_LISTED, DECIDE_SIGNED_IN, LEAVE_DIRECTORY, LISTED_SUPERVISORS } from './documents.js';
import { codesOf, givenAnAgreement, givenASession } from './given.js';
import { deskOf, givenAsked, givenASupervisingMember } from './given-desk.js';

describe('a supervisor who signs in', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  describe('in the directory', () => {
    const said = { languages: ['fr', 'en', 'fr'], countries: ['FR', 'BE'], places: 2, remote: true };
    const beListed = (self: Member, changes: Record<string, unknown> = {}) =>
      service.as(self).graphql(BE_LISTED, { input: { ...said, ...changes }, key: newId() });
    const found = async (wish: Record<string, unknown> = {}): Promise<string[]> => {
      const { data } = await service.as(service.member()).graphql(LISTED_SUPERVISORS, wish);
      return data['supervisorsListed'].map(({ id }: { id: string }) => id);
    };

    it('is found by language, country, places and distance, and by nothing before they chose it', async () => {
      const { supervisor, self } = await givenASupervisingMember(service);
      expect(await found()).not.toContain(supervisor.id);

      const { data } = await beListed(self);

      expect(data['beListedInDirectory']).toMatchObject({
        name: 'Claire Petit',
        languages: ['en', 'fr'],
        countries: ['BE', 'FR'],
        saidOn: '2026-11-22',
      });
      expect(await found({ language: 'en', country: 'BE', withPlaces: true, remote: true })).toContain(supervisor.id);
      expect(await found({ language: 'de' })).not.toContain(supervisor.id);
      expect(await found({ country: 'CH' })).not.toContain(supervisor.id);
      await beListed(self, { places: 0, remote: false });
      expect(await found({ withPlaces: true })).not.toContain(supervisor.id);
      expect(await found({ remote: true })).not.toContain(supervisor.id);
      expect(await found({ language: 'fr' })).toContain(supervisor.id);
    });

    it('leaves it whenever they wish; what they said before is kept', async () => {
      const { supervisor, self } = await givenASupervisingMember(service);
      await beListed(self);

      for (const key of [newId(), newId()]) await service.as(self).graphql(LEAVE_DIRECTORY, { key });

      expect(await found()).not.toContain(supervisor.id);
      expect(await deskOf(service, self)).toMatchObject({ listing: null });
      const kept = await service.inBody((manager) =>
        manager.find(DirectoryEntryRow, { where: { supervisorId: supervisor.id }, order: { id: 'ASC' } }),
      );
      expect(kept.map(({ listed }) => listed)).toEqual([true, false]);
    });

    it('is not, before the body checked their address', async () => {
      const { self } = await givenASupervisingMember(service, { vettedOn: null, vettedBy: null });

      expect(codesOf(await beListed(self))).toEqual(['SUPERVISION_NOT_VETTED']);
      expect(await deskOf(service, self)).toMatchObject({
        directoryRefusals: [{ code: 'SUPERVISION_NOT_VETTED' }],
      });
    });

    it('is shown no more once they may not supervise, or have died', async () => {
      const [ended, dead] = [await givenASupervisingMember(service), await givenASupervisingMember(service)];
      for (const { self } of [ended, dead]) await beListed(self);
      const { bodyId } = service;
      const [personId, mailbox] = [newId(), dead.supervisor.email.toLowerCase()];
      await service.inBody(async (manager) => {
        const end = { personId, mailbox: ended.supervisor.email.toLowerCase(), endedOn: '2026-11-01' };
        await manager.insert(RightEndRow, { bodyId, ...end });
        await manager.insert(DeathRow, { id: newId(), bodyId, personId, mailbox, recordedAt: service.clock.now() });
      });

      const shown = await found();

      expect(shown).not.toContain(ended.supervisor.id);
      expect(shown).not.toContain(dead.supervisor.id);
      expect(codesOf(await beListed(ended.self))).toEqual(['SUPERVISION_SUPERVISES_NO_LONGER']);
    });

    it('is shown as long as a suspension of their right has not begun, and once it is over', async () => {
      const all = await Promise.all(Array.from({ length: 3 }, () => givenASupervisingMember(service)));
      const days = [
        ['2026-11-22', null],
        ['2026-11-23', null],
        ['2026-11-01', '2026-11-22'],
      ] as const;
      for (const [index, { self, supervisor }] of all.entries()) {
        await beListed(self);
        const [fromOn, untilOn] = days[index] ?? ['2026-11-22', null];
        const here = { bodyId: service.bodyId, mailbox: supervisor.email.toLowerCase(), personId: newId() };
        const told = { measureId: newId(), revision: 1, fromOn, untilOn, recordedAt: service.clock.now() };
        await service.inBody((manager) => manager.insert(RightSuspension, { ...here, ...told }));
      }

      const shown = await found();

      expect(all.map(({ supervisor }) => shown.includes(supervisor.id))).toEqual([false, true, true]);
    });

    it('says nothing that is on no list', async () => {
      const { self } = await givenASupervisingMember(service);

      const refused = await beListed(self, { languages: ['xx'], countries: [], places: 21 });

      expect(codesOf(refused)).toEqual([
        'SUPERVISION_LANGUAGE_UNKNOWN',
        'SUPERVISION_COUNTRY_UNKNOWN',
        'SUPERVISION_PLACES_OUT_OF_RANGE',
      ]);
    });
  });

  describe('reads the rhythm of each coach', () => {
    it('from what they confirmed themselves in the last twelve months, the longest without a session first', async () => {
      const { supervisor, self } = await givenASupervisingMember(service);
      const { coach, agreement, ids } = await givenAsked(service, supervisor, [60, 45, 30]);
      const another = await givenASupervisingMember(service);
      const theirs = await givenAnAgreement(service, coach, { supervisorId: another.supervisor.id });
      await givenASession(service, coach, theirs, { minutes: 600 });
      const never = await givenAnAgreement(service, service.member(), { supervisorId: supervisor.id });
      const decisions = ids.slice(0, 2).map((sessionId) => ({ sessionId, outcome: 'CONFIRM' }));
      await service.as(self).graphql(DECIDE_SIGNED_IN, { decisions, key: newId() });
      service.todayIs('2026-12-13');

      const desk = await deskOf(service, self);

      expect(desk?.supervisees).toEqual([
        expect.objectContaining({
          id: never.id,
          lastHeldOn: null,
          weeksSince: null,
          sessions: 0,
          minutes: 0,
          waiting: 0,
        }),
        expect.objectContaining({
          ...{ id: agreement.id, lastHeldOn: '2026-11-20', weeksSince: 3, sessions: 2, minutes: 105, waiting: 1 },
        }),
      ]);
      service.todayIs('2027-11-20');
      expect((await deskOf(service, self))?.supervisees[1]).toMatchObject({ lastHeldOn: '2026-11-20', sessions: 0 });
    });
  });
});
