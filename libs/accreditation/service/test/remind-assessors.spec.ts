import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { REMIND, TO_REMIND } from './assessor-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { aGradedScheme, errorOf, givenARelation, givenASeat, givenASheet, must } from './given-assessment.js';
import { assign, enterAbsence, givenAnAssessor, idOf, startWithPeople } from './given-assessors.js';
import { givenAScheme } from './given-draft.js';
import { givenAnApplication, registrarOf } from './given-award.js';
import { ASSESSOR_REMINDER_FOR_MAIL } from './judgement-documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('reminding the assessors of several applications', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aGradedScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const correspondence = (): Actor => ({
    ...{ kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' },
  });
  const remind = async (ids: string[], actor = registrarOf(service), key = newId()): Promise<Json> =>
    must(await service.as(actor).graphql(REMIND, { ids, key })).remindAssessors;
  const toRemind = async (ids: string[], actor = registrarOf(service)): Promise<Json> =>
    must(await service.as(actor).graphql(TO_REMIND, { ids })).assessorReminders;
  const forMail = async (id: string): Promise<Json> =>
    idOf(await service.as(correspondence()).graphql(ASSESSOR_REMINDER_FOR_MAIL, { id }));
  /** Of each application whom it reminds, and why not others. */
  const rowsOf = ({ applications }: Json): Json[] =>
    applications.map(({ assessors, refusals }: Json) => [
      ...assessors.map(({ id }: Json) => id),
      ...refusals.map(({ code }: Json) => code),
    ]);
  const toldTo = async ({ personId }: Member): Promise<Json[]> =>
    (await service.told())
      .filter(({ type, data }) => type === 'accreditation.assessor-reminded' && data.assessorId === personId)
      .map(({ data }) => data);

  /** An application whose first assessor, who may have others, has it in hand. */
  async function givenAwaited(assessor?: Member) {
    const applicant = service.member();
    const applicationId = await givenAnApplication(service, applicant);
    const helene = assessor ?? (await givenAnAssessor(service, { mostOpen: 9 }));
    const id = idOf(await assign(service, applicationId, helene)) as string;
    return { applicant, applicationId, helene, id };
  }

  it('shows who would be, then reminds each once of all that they have, and tells it without anything else', async () => {
    const one = await givenAwaited();
    const two = await givenAwaited(one.helene);
    const second = await givenASeat(service, two.applicationId, 2);
    const ids = [one.applicationId, two.applicationId, one.applicationId];
    const { helene } = one;
    const rows = [[helene.personId], [helene.personId, second.assessor.personId]];

    const plan = await toRemind(ids);
    expect([plan.mails, rowsOf(plan)]).toEqual([2, rows]);
    expect(await toldTo(helene)).toEqual([]);
    const done = await remind(ids);

    expect([done.mails, rowsOf(done)]).toEqual([2, rows]);
    expect(done.applications.map(({ applicationId }: Json) => applicationId)).toEqual(ids.slice(0, 2));
    const told = await toldTo(helene);
    expect(told).toEqual([{ reminderId: expect.any(String), assessorId: helene.personId, remindedOn: '2026-11-22' }]);
    expect(await forMail(told[0].reminderId)).toEqual({ personId: helene.personId, waiting: 2 });
  });

  it('sent twice reminds once, with the same result', async () => {
    const { applicationId, helene } = await givenAwaited();
    const [registrar, key] = [registrarOf(service), newId()];

    const [first, ...others] = await Promise.all(
      Array.from({ length: 3 }, () => remind([applicationId], registrar, key)),
    );

    expect(first.mails).toBe(1);
    for (const other of others) expect(other).toEqual(first);
    expect(await toldTo(helene)).toHaveLength(1);
    const reused = await service.as(registrar).graphql(REMIND, { ids: [newId()], key });
    expect(codesOf(reused)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('reminds nobody again of the same application within seven days, by whomever, and of another at once', async () => {
    const { applicationId, helene } = await givenAwaited();
    await remind([applicationId]);
    const other = await givenAwaited(helene);

    service.todayIs('2026-11-28');
    const ids = [applicationId, other.applicationId];
    expect(rowsOf(await remind(ids))).toEqual([['ACCREDITATION_REMINDED_LATELY'], [helene.personId]]);
    const [told] = (await toldTo(helene)).slice(-1);
    expect(await forMail(told.reminderId)).toMatchObject({ waiting: 1 });
    service.todayIs('2026-11-29');
    expect(rowsOf(await remind(ids))).toEqual([[helene.personId], ['ACCREDITATION_REMINDED_LATELY']]);
    expect(await toldTo(helene)).toHaveLength(3);
  });

  it('two registrars at once remind once', async () => {
    const { applicationId, helene } = await givenAwaited();

    const done = await Promise.all([remind([applicationId]), remind([applicationId])]);

    expect(done.map(({ mails }) => mails).sort()).toEqual([0, 1]);
    expect(await toldTo(helene)).toHaveLength(1);
  });

  it('says why nobody is: all is given, all are away, it is closed, or there is no such application', async () => {
    const given = await givenAnApplication(service, service.member());
    const seats = [await givenASeat(service, given, 1), await givenASeat(service, given, 2)];
    for (const seat of seats) await givenASheet(service, seat);
    const [away, closed] = [await givenAwaited(), await givenAwaited()];
    idOf(await enterAbsence(service, away.helene, { from: '2026-11-20' }));
    must(await service.as(closed.applicant).graphql(TAKE_BACK, { id: closed.applicationId, key: newId() }));

    const done = await remind([given, away.applicationId, closed.applicationId, newId()]);

    expect([done.mails, rowsOf(done)]).toEqual([
      0,
      [
        ['ACCREDITATION_NOBODY_TO_REMIND'],
        ['ACCREDITATION_REMINDER_WHILE_AWAY'],
        ['ACCREDITATION_APPLICATION_DECIDED'],
        ['ACCREDITATION_APPLICATION_UNKNOWN'],
      ],
    ]);
  });

  it('tells a registrar whose own it is, who assesses it or is related nothing, and sends nothing', async () => {
    const { applicant, applicationId, helene } = await givenAwaited();
    const { assessor } = await givenASeat(service, applicationId, 2, {
      status: 'recused',
      recusalCode: 'family',
    });
    const related = service.member();
    await givenARelation(service, related, applicant);

    for (const member of [applicant, helene, assessor, related]) {
      const actor: Member = { ...member, roles: ['registrar'] };
      for (const answer of [await toRemind([applicationId], actor), await remind([applicationId], actor)])
        expect([answer.mails, rowsOf(answer)]).toEqual([0, [['ACCREDITATION_APPLICATION_UNKNOWN']]]);
    }
    expect(await toldTo(helene)).toEqual([]);
  });

  it('is written of while anything waits, and not any more', async () => {
    const { applicant, applicationId, helene } = await givenAwaited();
    await remind([applicationId]);
    const [{ reminderId }] = await toldTo(helene);
    expect(await forMail(reminderId)).toEqual({ personId: helene.personId, waiting: 1 });

    must(await service.as(applicant).graphql(TAKE_BACK, { id: applicationId, key: newId() }));

    expect(await forMail(reminderId)).toBeNull();
    expect(await forMail(newId())).toBeNull();
  });

  it('is for registrars, of fifty applications at the most', async () => {
    const many = Array.from({ length: 51 }, () => newId());
    const as = (roles: Member['roles'], document: string, ids: string[]) =>
      service
        .as(service.member({ roles }))
        .graphql(document, { ids, ...(document === REMIND ? { key: newId() } : {}) });

    for (const document of [TO_REMIND, REMIND]) {
      expect(codesOf(await as(['registrar'], document, many))).toEqual(['ACCREDITATION_SEATS_OF_TOO_MANY']);
      expect(codesOf(await as(['registrar'], document, []))).toEqual(['ACCREDITATION_SEATS_OF_NOTHING']);
      expect(errorOf(await as(['officer'], document, many.slice(0, 1)))).toBe('FORBIDDEN');
    }
  });
});
