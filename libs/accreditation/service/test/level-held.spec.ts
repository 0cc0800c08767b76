import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sanctionInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DecideDue } from '../src/due/decide-due.job.js';
import { accreditation } from '../src/index.js';
import { givenAScheme } from './given-draft.js';
import { givenAHolder } from './given-lowering.js';
import { aSchemeWithLeave } from './given-upkeep.js';

describe('which level somebody holds', () => {
  let service: RunningService;
  let decideDue: () => Promise<string[]>;
  beforeAll(async () => {
    const jobs: DecideDue[] = [];
    const press = { provide: 'press', inject: [DecideDue], useFactory: (job: DecideDue) => jobs.push(job) };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    await givenAScheme(service, aSchemeWithLeave());
    decideDue = () => jobs[0]?.decideDue() ?? Promise.reject(new Error('There is no job.'));
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const told = async ({ personId }: Member) =>
    (await service.told())
      .filter(({ type, data }) => type === 'accreditation.level-held' && data['personId'] === personId)
      .map(({ data }) => data);

  it('O6: is told with those below it each time that it becomes another, and once', async () => {
    const { coach } = await givenAHolder(service);
    const { personId } = coach;
    expect(await told(coach)).toEqual([]);
    await decideDue();
    const two = {
      personId,
      revision: 1,
      level: { code: 'two' },
      lower: [{ code: 'one', title: { fr: expect.any(String) } }],
    };
    expect(await told(coach)).toMatchObject([two]);

    service.todayIs('2027-03-01');
    const lowersTo = { level: 'one', fromOn: '2027-03-01', applyFromOn: '2028-03-01' };
    await service.hears(sanctionInForce, {
      ...{ personId, sanctionId: newId(), revision: 1, effects: [], lines: [], lowersTo },
    });
    await decideDue();
    expect(await told(coach)).toMatchObject([two, { revision: 2, level: { code: 'one' }, lower: [] }]);
    await decideDue();
    expect(await told(coach)).toHaveLength(2);

    service.todayIs('2031-03-01');
    await decideDue();
    expect((await told(coach)).at(-1)).toEqual({ personId, revision: 3, level: null, lower: [] });
  });
});
