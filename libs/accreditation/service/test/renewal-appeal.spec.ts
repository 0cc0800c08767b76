import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { APPEAL_REFUSAL, COURSE_OF, DECIDE_APPEAL, FILE_OF, NAME_PANEL } from './assessment-documents.js';
import { HELD } from './award-documents.js';
import { codesOf, givenAConfirmedSession } from './given.js';
import { aGradedScheme, givenARelation, must, refuse } from './given-assessment.js';
import { givenAScheme } from './given-draft.js';
import { givenAnAward, registrarOf } from './given-award.js';
import { aSchemeWithLeave, applyForRenewal, renew } from './given-upkeep.js';

/** Awarded on 22 November 2026 for 48 months; grace ends on 21 January 2031, and the answer is given after it. */
describe('a renewal that is refused', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave());
    // From the day of the renewal on people assess whoever applies for a level; a renewal they do not.
    const { assessment } = aGradedScheme();
    await givenAScheme(service, aSchemeWithLeave({ version: '2', validFrom: '2026-11-23', assessment }));
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const heldOn = async (coach: Member, on: string, asKnownAt?: string) =>
    must(await service.as(coach).graphql(HELD, { on, asKnownAt })).standing.status;

  /** Sent in time, refused on 10 February 2031 by a registrar, and appealed by its member two days later. */
  async function refused() {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    for (const heldOn of ['2030-08-01', '2030-09-01', '2030-09-15', '2030-10-01'])
      await givenAConfirmedSession(service, coach, { heldOn, minutes: 60 });
    const id = must(await applyForRenewal(service, coach)).applyForRenewal.id as string;
    service.todayIs('2031-02-10');
    const decider = registrarOf(service);
    must(await refuse(service, decider, id));
    service.todayIs('2031-02-12');
    const appealed = must(await service.as(coach).graphql(APPEAL_REFUSAL, { id, grounds: 'Leave.', key: newId() }));
    return { coach, id, decider, appealId: appealed.appealRefusal.decisions[0].appeal.id as string };
  }

  /** The same, upheld by one person on 20 February. */
  async function upheld() {
    const found = await refused();
    const [hearer, namer] = [service.member(), registrarOf(service)];
    const { appealId } = found;
    must(await service.as(namer).graphql(NAME_PANEL, { id: appealId, personIds: [hearer.personId], key: newId() }));
    service.todayIs('2031-02-20');
    const answer = { id: appealId, outcome: 'UPHELD', reasons: 'It counts.', key: newId() };
    must(await service.as(hearer).graphql(DECIDE_APPEAL, answer));
    return { ...found, hearer };
  }

  it('was not assessed by anybody: a named registrar decides by its lines', async () => {
    const { id } = await refused();

    const { applicationFile } = must(await service.as(registrarOf(service)).graphql(FILE_OF, { id }));

    expect(applicationFile).toMatchObject({ stage: 'NONE', criteria: [], decisions: [{ outcome: 'DECLINED' }] });
  });

  it('keeps another one from being sent while the appeal waits', async () => {
    const { coach } = await refused();

    expect(codesOf(await applyForRenewal(service, coach))).toEqual(['ACCREDITATION_APPEAL_PENDING']);
  });

  it('is decided anew after an appeal, by neither the first decider, nor the panel, nor a relation', async () => {
    const { coach, id, decider, hearer } = await upheld();
    const related = registrarOf(service);
    await givenARelation(service, related, coach);

    const codes = async (by: Member) => codesOf(await renew(service, by, id));

    expect(await codes(decider)).toEqual(['ACCREDITATION_PART_DECIDED']);
    expect(await codes({ ...hearer, roles: ['registrar'] })).toEqual(['ACCREDITATION_PART_HEARD_APPEAL']);
    expect(await codes(related)).toEqual(['ACCREDITATION_PART_RELATED']);
    const { data } = await renew(service, registrarOf(service), id);
    expect(data.renewAward).toMatchObject({ validFrom: '2030-11-22', validUntil: '2034-11-21' });
    const { applicationCourse } = must(await service.as(coach).graphql(COURSE_OF, { id }));
    expect(applicationCourse.decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'DECLINED',
      'AWARDED',
    ]);
  });

  it('was no end of the award once it is quashed, and had been one by what was known before', async () => {
    const { coach } = await upheld();
    const [between, now] = ['2031-02-15T12:00:00Z', '2031-02-20T12:00:00Z'];

    expect(await heldOn(coach, '2031-02-10', between)).toBe('ACCREDITED');
    expect(await heldOn(coach, '2031-02-11', between)).toBe('EXPIRED');
    expect(await heldOn(coach, '2031-02-11', now)).toBe('ACCREDITED');
    expect(await heldOn(coach, '2031-02-11')).toBe('ACCREDITED');
    expect(await heldOn(coach, '2031-02-11', '2031-02-09T12:00:00Z')).toBe('ACCREDITED');
  });
});
