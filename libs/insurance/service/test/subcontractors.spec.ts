import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import {
  ADD_SUBCONTRACTOR,
  ASK_CHECK,
  CHANGE_SUBCONTRACTOR,
  CHECKS,
  ERASE_SUBCONTRACTOR,
  REGISTER_OF_MINE,
  TELL_OF_REGISTER,
} from './documents.js';
import { aSubcontractor, codesOf } from './given.js';
import { hearAward } from './given-heard.js';

describe('a register of subcontractors', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(insurance);
  });
  beforeEach(() => {
    coach = service.member();
  });
  afterAll(() => service.stop());

  const add = (changes: Record<string, unknown> = {}) =>
    service.as(coach).graphql(ADD_SUBCONTRACTOR, { input: aSubcontractor(changes), key: newId() });
  const added = async (changes: Record<string, unknown> = {}) =>
    (await add(changes)).data.addSubcontractor.subcontractors[0].id as string;
  const mine = async (by = coach) => (await service.as(by).graphql(REGISTER_OF_MINE)).data.mySubcontractors;
  const change = (id: string, version: number, by = coach) =>
    service
      .as(by)
      .graphql(CHANGE_SUBCONTRACTOR, { id, version, input: aSubcontractor({ name: 'J. Roy' }), key: newId() });

  it('is kept by a coach for themselves, with what is known of each and how they are covered today', async () => {
    await add({
      level: ' Praticien ',
      issuer: 'EMCC',
      insurer: 'Mutuelle',
      coveredUntil: '2026-12-31',
      coverSeenOn: '2026-11-22',
    });

    expect(await mine()).toEqual({
      isTold: false,
      subcontractors: [
        {
          ...{ id: expect.any(String), name: 'Jeanne Roy', level: 'Praticien', issuer: 'EMCC', insurer: 'Mutuelle' },
          ...{ coveredUntil: '2026-12-31', coverSeenOn: '2026-11-22', workedFrom: '2026-01-01', workedUntil: null },
          ...{ cover: 'ENDS_SOON', version: 1 },
        },
      ],
    });
    expect(await mine(service.member({ roles: ['officer', 'registrar'] }))).toEqual({
      isTold: false,
      subcontractors: [],
    });
    expect(await service.told()).toEqual([]);
  });

  it('is changed once from each version, and by nobody else', async () => {
    const id = await added();
    expect((await change(id, 1)).data.changeSubcontractor.subcontractors).toMatchObject([
      { name: 'J. Roy', version: 2 },
    ]);

    expect(codesOf(await change(id, 1))).toEqual(['STALE']);
    expect(codesOf(await change(id, 2, service.member()))).toEqual(['NOT_FOUND']);
  });

  it('forgets whoever is erased', async () => {
    const [id, key] = [await added({ name: 'Personne à oublier' }), newId()];
    expect(codesOf(await service.as(service.member()).graphql(ERASE_SUBCONTRACTOR, { id, key }))).toEqual([
      'NOT_FOUND',
    ]);

    await service.as(coach).graphql(ERASE_SUBCONTRACTOR, { id, key });

    expect((await mine()).subcontractors).toEqual([]);
    const { rows } = {
      rows: await service.inBody((manager) =>
        manager.query(`select * from insurance.subcontractors where id = $1`, [id]),
      ),
    };
    expect(rows).toEqual([]);
  });

  it('is known to the office only once the coach lets it know, and nothing of what is in it', async () => {
    await hearAward(service, coach.personId);
    const officer = service.member({ roles: ['officer'] });
    await service.as(officer).graphql(ASK_CHECK, { personId: coach.personId, dueOn: '2026-12-22', key: newId() });
    await add();
    const tell = (isTold: boolean) => service.as(coach).graphql(TELL_OF_REGISTER, { isTold, key: newId() });
    const seen = async () => {
      const { data } = await service.as(officer).graphql(CHECKS, { isOpen: true });
      return data.coverChecks.edges.find(
        ({ node }: { node: { holder: { id: string } } }) => node.holder.id === coach.personId,
      ).node.isRegisterTold;
    };

    expect(await seen()).toBe(false);
    await tell(true);
    expect([await seen(), (await mine()).isTold]).toEqual([true, true]);
    await tell(false);
    expect(await seen()).toBe(false);
  });

  it('is refused what says nothing', async () => {
    expect(codesOf(await add({ name: ' ' }))).toEqual(['INSURANCE_SUBCONTRACTOR_NAME']);
    expect(codesOf(await add({ issuer: 'x'.repeat(121) }))).toEqual(['INSURANCE_SUBCONTRACTOR_TOO_LONG']);
    expect(codesOf(await add({ workedUntil: '2025-12-31' }))).toEqual(['INSURANCE_SUBCONTRACTOR_DAYS']);
    expect(codesOf(await add({ coverSeenOn: '2026-11-22' }))).toEqual(['INSURANCE_SUBCONTRACTOR_COVER']);
    expect(codesOf(await add({ coverSeenOn: '2026-11-23', coveredUntil: '2027-01-01' }))).toEqual([
      'INSURANCE_SEEN_IN_FUTURE',
    ]);
  });
});
