import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { CORRECT_ABSENCE, ENTER_ABSENCE, MY_ABSENCES, POOL, TAKE_BACK_ABSENCE } from './assessor-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { errorOf } from './given-assessment.js';
import { assign, enterAbsence, givenAnAssessor, idOf, startWithPeople } from './given-assessors.js';
import { aReachableScheme, givenAnApplication, registrarOf } from './given-award.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('when assessors are away', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aReachableScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const mine = async (actor: Member): Promise<Json[]> => idOf(await service.as(actor).graphql(MY_ABSENCES));
  const correct = (actor: Member, input: object, key = newId()) =>
    service.as(actor).graphql(CORRECT_ABSENCE, { input, key });
  const takeBack = (actor: Member, id: string, key = newId()) =>
    service.as(actor).graphql(TAKE_BACK_ABSENCE, { id, key });
  const revisionsOf = (id: string): Promise<Json[]> =>
    service.inBody((manager) =>
      manager.query(
        `select revision, from_on::text as "from", until_on::text as until, state, entered_by as "by"
         from accreditation.absences where absence_id = $1 order by revision`,
        [id],
      ),
    );

  it('an assessor says it of themself, once however often it is sent, and is given nothing meanwhile', async () => {
    const helene = await givenAnAssessor(service);
    const key = newId();
    const days = { from: '2026-11-22', until: '2026-11-24' };

    const id = idOf(await enterAbsence(service, helene, days, { key }));
    expect(idOf(await enterAbsence(service, helene, days, { key }))).toBe(id);

    expect(await mine(helene)).toEqual([{ id, ...days }]);
    const applicationId = await givenAnApplication(service, service.member());
    const refused = await assign(service, applicationId, helene);
    expect(codesOf(refused)).toEqual(['ACCREDITATION_ASSESSOR_ABSENT']);
    expect(refused.errors?.[0]?.extensions.refusals[0].message).toBe(
      'They are away up to and including 24 November 2026.',
    );
    service.todayIs('2026-11-25');
    idOf(await assign(service, applicationId, helene));
    expect(await mine(helene)).toEqual([]);
  });

  it('a registrar says it of anybody of the pool, and reads it there', async () => {
    const helene = await givenAnAssessor(service);
    const registrar = registrarOf(service);

    const id = idOf(await enterAbsence(service, helene, { from: '2026-12-20' }, { by: registrar }));

    const pool = idOf(await service.as(registrar).graphql(POOL));
    const theirs = pool.find(({ person }: Json) => person.id === helene.personId);
    expect(theirs.absences).toEqual([{ id, from: '2026-12-20', until: null }]);
    expect(await revisionsOf(id)).toMatchObject([{ by: registrar.personId }]);
  });

  it('is corrected and taken back beside what was said before', async () => {
    const helene = await givenAnAssessor(service);
    const registrar = registrarOf(service);
    const id = idOf(await enterAbsence(service, helene, { from: '2026-12-01', until: '2026-12-05' }));

    const [key, input] = [newId(), { id, from: '2026-12-02', until: '2026-12-06' }];
    for (let twice = 0; twice < 2; twice += 1) idOf(await correct(registrar, input, key));
    expect(await mine(helene)).toEqual([input]);
    idOf(await takeBack(helene, id));

    expect(await mine(helene)).toEqual([]);
    expect(await revisionsOf(id)).toEqual([
      { revision: 1, from: '2026-12-01', until: '2026-12-05', state: 'active', by: helene.personId },
      { revision: 2, from: '2026-12-02', until: '2026-12-06', state: 'active', by: registrar.personId },
      { revision: 3, from: '2026-12-02', until: '2026-12-06', state: 'taken-back', by: helene.personId },
    ]);
    expect(errorOf(await takeBack(helene, id))).toBe('NOT_FOUND');
    idOf(await enterAbsence(service, helene, { from: '2026-12-02', until: '2026-12-06' }));
  });

  it('is refused where it meets another, or is over', async () => {
    const helene = await givenAnAssessor(service);
    const id = idOf(await enterAbsence(service, helene, { from: '2026-11-22', until: '2026-11-25' }));
    const other = idOf(await enterAbsence(service, helene, { from: '2026-12-01', until: '2026-12-05' }));

    const meets = await enterAbsence(service, helene, { from: '2026-11-25', until: '2026-11-30' });
    expect(codesOf(meets)).toEqual(['ACCREDITATION_ABSENCE_OVERLAPS']);
    const moved = await correct(helene, { id, from: '2026-11-22', until: '2026-12-01' });
    expect(codesOf(moved)).toEqual(['ACCREDITATION_ABSENCE_OVERLAPS']);
    idOf(await correct(helene, { id: other, from: '2026-12-02', until: '2026-12-05' }));
    service.todayIs('2026-11-26');
    expect(codesOf(await takeBack(helene, id))).toEqual(['ACCREDITATION_ABSENCE_OVER']);
    const late = await correct(helene, { id, from: '2026-11-22', until: '2026-11-28' });
    expect(codesOf(late)).toEqual(['ACCREDITATION_ABSENCE_OVER']);
    const past = await enterAbsence(service, helene, { from: '2026-11-10', until: '2026-11-12' });
    expect(codesOf(past)).toEqual(['ACCREDITATION_ABSENCE_OVER']);
  });

  it('is of the pool alone, and nobody else’s but a registrar’s to say', async () => {
    const helene = await givenAnAssessor(service);
    const id = idOf(await enterAbsence(service, helene, { from: '2026-12-01' }));
    const officer = service.member({ roles: ['officer', 'scheme-administrator'] });

    for (const answer of [
      await enterAbsence(service, helene, { from: '2027-01-01', until: '2027-01-02' }, { by: officer }),
      await correct(officer, { id, from: '2026-12-02' }),
      await takeBack(officer, id),
      await takeBack(helene, newId()),
      await service.as(officer).graphql(ENTER_ABSENCE, { input: { from: '2026-12-01' }, key: newId() }),
      await enterAbsence(service, service.member(), { from: '2026-12-01' }, { by: registrarOf(service) }),
    ])
      expect(errorOf(answer)).toBe('NOT_FOUND');
    expect(await mine(officer)).toEqual([]);
  });
});
