import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DecideDue } from '../src/due/decide-due.job.js';
import { accreditation } from '../src/index.js';
import { APPLICATIONS, TAKE_BACK } from './award-documents.js';
import { errorOf, aGradedScheme, givenAnAssessed, givenARelation, must } from './given-assessment.js';
import { registrarOf } from './given-award.js';
import { givenACondition, makeConditional } from './given-condition.js';
import { givenAScheme } from './given-draft.js';
import { CONDITION_FOR_MAIL } from './judgement-documents.js';
import { QUEUE } from './queue-documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;
const STAGE_OF = `query ($personId: Uuid!) { latestApplication(personId: $personId) { stage } }`;

type Given = Awaited<ReturnType<typeof givenACondition>>;

describe('a conditional application among others', () => {
  let service: RunningService;
  let decideDue: () => Promise<string[]>;
  let given: Given;
  beforeAll(async () => {
    const jobs: DecideDue[] = [];
    const press = { provide: 'press', inject: [DecideDue], useFactory: (job: DecideDue) => jobs.push(job) };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    await givenAScheme(service, aGradedScheme());
    decideDue = () => jobs[0]?.decideDue() ?? Promise.reject(new Error('There is no job.'));
    given = await givenACondition(service);
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const listed = async (actor: Member, filter: object): Promise<Json> => {
    const { applications } = must(await service.as(actor).graphql(QUEUE, { filter, first: 50 }));
    const nodes: Json[] = applications.edges.map(({ node }: Json) => node);
    expect(applications.totalCount).toBe(nodes.length);
    return nodes.find(({ id }) => id === given.applicationId)?.stage;
  };
  const toldOf = async (type: string, personId: string) =>
    (await service.told())
      .filter((fact) => fact.type === `accreditation.${type}` && fact.data['personId'] === personId)
      .map(({ data }) => data);

  it('is open, is found by its status and its stage, and has its term over from the day after', async () => {
    const registrar = registrarOf(service);
    for (const filter of [{}, { status: 'OPEN' }, { status: 'CONDITIONAL' }, { stage: 'CONDITIONAL' }])
      expect(await listed(registrar, filter)).toBe('CONDITIONAL');
    const others = [{ status: 'WAITING' }, { stage: 'TERM_OVER' }, { stage: 'TO_DECIDE' }, { decidable: true }];
    for (const filter of others) expect(await listed(registrar, filter)).toBeUndefined();

    service.todayIs('2027-11-22');
    expect(await listed(registrar, { stage: 'CONDITIONAL' })).toBe('CONDITIONAL');
    service.todayIs('2027-11-23');
    for (const filter of [{}, { status: 'OPEN' }, { stage: 'TERM_OVER' }, { decidable: true }])
      expect(await listed(registrar, filter)).toBe('TERM_OVER');
    expect(await listed(registrar, { stage: 'CONDITIONAL' })).toBeUndefined();
    expect(await listed(given.decider, { decidable: true })).toBe('TERM_OVER');
  });

  it('shows its stage to nobody who may not read its file, be it by a row or a filter', async () => {
    const related = registrarOf(service);
    await givenARelation(service, related, given.coach, '2025-01-01');
    const assessing: Member = { ...given.first.assessor, roles: ['registrar'] };

    for (const who of [related, assessing]) {
      expect(await listed(who, {})).toBeNull();
      for (const stage of ['CONDITIONAL', 'TERM_OVER']) expect(await listed(who, { stage })).toBeUndefined();
    }
  });

  it('of a member who has died is nobody’s to decide, its term over or not, and nobody is reminded of it', async () => {
    const { personId } = given.coach;
    const registrar = registrarOf(service);
    const deathId = newId();
    await service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-22' });

    for (const day of ['2026-11-22', '2027-11-09', '2027-11-23']) {
      service.todayIs(day);
      await decideDue();
      expect(await listed(registrar, { status: 'OPEN' })).toBeNull();
      for (const filter of [{ stage: 'CONDITIONAL' }, { stage: 'TERM_OVER' }, { decidable: true }])
        expect(await listed(registrar, filter)).toBeUndefined();
      const stage = must(await service.as(registrar).graphql(STAGE_OF, { personId })).latestApplication.stage;
      expect(stage).toBeNull();
    }
    expect((await toldOf('reminder-due', personId)).filter(({ kind }) => kind === 'condition-ends')).toEqual([]);
    await service.hears(deathTakenBack, { deathId, personId });
    expect(await listed(registrar, { decidable: true })).toBe('TERM_OVER');
  });

  it('is counted with those that wait', async () => {
    const officer = service.member({ roles: ['officer'] });
    const count = async () => must(await service.as(officer).graphql(APPLICATIONS, { first: 1 })).applicationsWaiting;
    const before = await count();
    const { coach, applicationId } = await givenACondition(service);
    expect(await count()).toBe(before + 1);

    must(await service.as(coach).graphql(TAKE_BACK, { id: applicationId, key: newId() }));

    expect(await count()).toBe(before);
  });

  it('is told with its days and no words, and written of until another answer takes its place', async () => {
    const { coach, applicationId, decider } = await givenACondition(service);
    const [told] = await toldOf('application-conditional', coach.personId);
    const days = { decidedOn: '2026-11-22', honouredUntil: '2027-11-22' };
    const id = told?.['decisionId'] as string;
    expect(told).toEqual({ decisionId: id, applicationId, personId: coach.personId, ...days });
    const post = { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' } as const;
    const forMail = async () => must(await service.as(post).graphql(CONDITION_FOR_MAIL, { id })).conditionForMail;

    expect(await forMail()).toEqual({ personId: coach.personId, applicationId, levelTitle: 'Niveau 1', ...days });
    expect(errorOf(await service.as(coach).graphql(CONDITION_FOR_MAIL, { id }))).toBe('FORBIDDEN');
    service.todayIs('2027-11-23');
    const longer = { honouredUntil: '2028-03-01', longerBecause: 'Illness.' };
    must(await makeConditional(service, decider, applicationId, longer));
    expect(await forMail()).toBeNull();
  });

  it('has its applicant reminded once, a fortnight before it is honoured no longer', async () => {
    const { coach, applicationId } = await givenAnAssessed(service);
    await decideDue();
    must(await makeConditional(service, registrarOf(service), applicationId));
    const kinds = async () =>
      (await toldOf('reminder-due', coach.personId)).filter(({ kind }) => kind === 'condition-ends');
    for (const day of ['2026-11-22', '2027-11-08']) {
      service.todayIs(day);
      await decideDue();
    }
    expect(await kinds()).toEqual([]);

    for (const day of ['2027-11-09', '2027-11-20', '2027-11-23']) {
      service.todayIs(day);
      await decideDue();
    }

    expect(await kinds()).toMatchObject([{ onDay: '2027-11-23' }]);
  });
});
