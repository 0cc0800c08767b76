import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import {
  APPEAL_OF,
  APPEAL_REFUSAL,
  APPEALS_WAITING,
  COURSE_OF,
  DECIDE_APPEAL,
  MY_APPEALS,
  NAME_PANEL,
} from './assessment-documents.js';
import { AWARD_LEVEL, LATEST } from './award-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { apply, award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { aGradedScheme, errorOf, givenARefusal, givenARelation, must, refuse } from './given-assessment.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('appealing a refusal', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aGradedScheme());
  });
  afterAll(() => service.stop());

  const appeal = (coach: Member, id: string, grounds = 'The contracts are on page four.', key = newId()) =>
    service.as(coach).graphql(APPEAL_REFUSAL, { id, grounds, key });
  const name = (registrar: Member, id: string, ...members: Member[]) =>
    service.as(registrar).graphql(NAME_PANEL, { id, personIds: members.map((one) => one.personId), key: newId() });
  const decide = (member: Member, id: string, outcome: string, reasons = `Reasons of ${member.name}`) =>
    service.as(member).graphql(DECIDE_APPEAL, { id, outcome, reasons, key: newId() });
  const panelOf = (...names: string[]) => names.map((one) => service.member({ name: one }));
  const courseOf = async (coach: Member, id: string): Promise<Json> =>
    must(await service.as(coach).graphql(COURSE_OF, { id })).applicationCourse;
  const pathsOf = ({ errors }: Awaited<ReturnType<typeof appeal>>) =>
    (errors?.[0]?.extensions.refusals as Json[]).map(({ code, path }) => [code, path].filter(Boolean).join(' '));

  async function givenAnAppeal() {
    const given = await givenARefusal(service);
    const { appealRefusal } = must(await appeal(given.coach, given.applicationId));
    return { ...given, id: appealRefusal.decisions[0].appeal.id as string };
  }

  it('is open to the applicant for thirty days, once, with grounds', async () => {
    const { coach, applicationId, decider } = await givenARefusal(service);

    expect(pathsOf(await appeal(coach, applicationId, ' '))).toEqual(['ACCREDITATION_GROUNDS_MISSING grounds']);
    expect(codesOf(await appeal(coach, applicationId, 'a'.repeat(4001)))).toEqual(['ACCREDITATION_TEXT_TOO_LONG']);
    expect(errorOf(await appeal(decider, applicationId))).toBe('NOT_FOUND');
    const key = newId();
    const answers = await Promise.all([1, 2].map(() => appeal(coach, applicationId, 'Because', key)));

    const told = (await service.told()).filter(({ data }) => data['applicationId'] === applicationId);
    const [{ appeal: made }] = must(answers[0]!).appealRefusal.decisions;
    expect(made).toMatchObject({ grounds: 'Because', appealedOn: '2026-11-22', outcome: null, reasons: [] });
    expect(told.at(-1)).toEqual({
      type: 'accreditation.appeal-lodged',
      data: { appealId: made.id, applicationId, personId: coach.personId, appealedOn: '2026-11-22' },
    });
    expect(codesOf(await appeal(coach, applicationId))).toEqual(['ACCREDITATION_APPEALED_BEFORE']);
  });

  it('keeps another application from being made, and is kept from being made by one', async () => {
    const [{ coach }, other] = [await givenAnAppeal(), await givenARefusal(service)];
    await givenAnApplication(service, other.coach);

    expect(codesOf(await apply(service, coach))).toEqual(['ACCREDITATION_APPEAL_PENDING']);
    expect(codesOf(await appeal(other.coach, other.applicationId))).toEqual(['ACCREDITATION_APPLICATION_WAITING']);
  });

  it('is heard by people who had no part in the refusal, named by somebody who had none', async () => {
    const { coach, id, first, decider } = await givenAnAppeal();
    const registrar = registrarOf(service);
    const [related] = panelOf('Related');
    await givenARelation(service, related!, coach);

    expect(pathsOf(await name(registrar, id, coach, first.assessor, decider))).toEqual([
      'ACCREDITATION_SELF_DECISION personIds.0',
      'ACCREDITATION_PART_ASSESSED personIds.1',
      'ACCREDITATION_PART_DECIDED personIds.2',
    ]);
    expect(pathsOf(await name(registrar, id, related!))).toEqual(['ACCREDITATION_PART_RELATED personIds.0']);
    expect(pathsOf(await name(registrar, id))).toEqual(['ACCREDITATION_PANEL_SIZE personIds']);
    expect(pathsOf(await name(registrar, id, registrar))).toEqual(['ACCREDITATION_PANEL_SELF_NAMED personIds']);
    expect(pathsOf(await name(decider, id, service.member()))).toEqual(['ACCREDITATION_PART_DECIDED']);
    expect(errorOf(await name(service.member({ roles: ['officer'] }), id, service.member()))).toBe('FORBIDDEN');
  });

  it('is found by its panel alone, which reads the refusal and the grounds and no name', async () => {
    const { coach, id, applicationId, first, decider } = await givenAnAppeal();
    const [one, two] = panelOf('One', 'Two');
    const registrar = registrarOf(service);
    must(await name(registrar, id, one!, two!));
    must(await name(registrar, id, one!));

    const { appeal: file } = must(await service.as(one!).graphql(APPEAL_OF, { id }));

    expect(file).toMatchObject({ grounds: 'The contracts are on page four.', mine: null, panelSize: 1, answered: 0 });
    expect(file.refusal).toMatchObject({ outcome: 'DECLINED', statement: 'We miss proof of your contracts.' });
    for (const { personId } of [coach, first.assessor, decider]) expect(JSON.stringify(file)).not.toContain(personId);
    expect(must(await service.as(one!).graphql(MY_APPEALS)).myAppeals).toMatchObject([{ id, answered: false }]);
    for (const other of [two!, coach, decider, registrar, first.assessor]) {
      expect(errorOf(await service.as(other).graphql(APPEAL_OF, { id }))).toBe('NOT_FOUND');
      expect(errorOf(await decide(other, id, 'UPHELD'))).toBe('NOT_FOUND');
      expect(must(await service.as(other).graphql(MY_APPEALS)).myAppeals).toEqual([]);
    }
    const waiting = async (reader: Member) =>
      must(await service.as(reader).graphql(APPEALS_WAITING)).appealsWaiting.map((row: Json) => row.applicationId);
    expect(await waiting(registrar)).toContain(applicationId);
    expect(await waiting({ ...first.assessor, roles: ['registrar'] })).not.toContain(applicationId);
  });

  it('waits for nobody once its member has died, until that is taken back', async () => {
    const { coach, applicationId } = await givenAnAppeal();
    const reader = registrarOf(service);
    const waiting = async (): Promise<string[]> =>
      must(await service.as(reader).graphql(APPEALS_WAITING)).appealsWaiting.map((row: Json) => row.applicationId);
    const [deathId, { personId }] = [newId(), coach];

    await service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-22' });

    expect(await waiting()).not.toContain(applicationId);
    await service.hears(deathTakenBack, { deathId, personId });
    expect(await waiting()).toContain(applicationId);
  });

  it('upheld, opens the application again for others than those who had a part, and keeps the refusal', async () => {
    const { coach, id, applicationId, decider } = await givenAnAppeal();
    const before = (await courseOf(coach, applicationId)).decisions[0];
    const [one] = panelOf('One');
    const panelRegistrar: Member = { ...one!, roles: ['registrar'] };
    must(await name(registrarOf(service), id, one!));
    service.todayIs('2026-12-01');
    must(await decide(one!, id, 'UPHELD', 'Page four was not read.'));

    const course = await courseOf(coach, applicationId);

    expect(course.steps.map(({ kind, on }: Json) => `${kind} ${on}`)).toEqual([
      'APPLIED 2026-11-22',
      'BEING_ASSESSED 2026-11-22',
      'REFUSED 2026-11-22',
      'APPEALED 2026-11-22',
      'APPEAL_UPHELD 2026-12-01',
    ]);
    const appealed = { outcome: 'UPHELD', decidedOn: '2026-12-01', reasons: ['Page four was not read.'] };
    expect(course.decisions).toEqual([{ ...before, appeal: { ...before.appeal, ...appealed } }]);
    expect((await service.as(coach).graphql(LATEST)).data.latestApplication).toMatchObject({
      status: 'WAITING',
      decidedOn: null,
      declineReason: null,
    });
    expect((await service.told()).at(-1)).toEqual({
      type: 'accreditation.appeal-decided',
      data: { appealId: id, applicationId, personId: coach.personId, outcome: 'upheld', decidedOn: '2026-12-01' },
    });
    expect(codesOf(await award(service, decider, applicationId))).toEqual(['ACCREDITATION_PART_DECIDED']);
    expect(codesOf(await refuse(service, panelRegistrar, applicationId))).toEqual(['ACCREDITATION_PART_HEARD_APPEAL']);
    const input = {
      applicationId,
      shownName: 'Inès Morel',
      overrides: [{ criterion: 'contracting', reason: 'Page four.' }],
    };
    must(await service.as(registrarOf(service)).graphql(AWARD_LEVEL, { input, key: newId() }));
    const decisions = (await courseOf(coach, applicationId)).decisions.map(({ outcome }: Json) => outcome);
    expect(decisions).toEqual(['DECLINED', 'AWARDED']);
  });

  it('dismissed, leaves the refusal as it is, for good', async () => {
    const { coach, id, applicationId } = await givenAnAppeal();
    const [one] = panelOf('One');
    const registrar = registrarOf(service);
    must(await name(registrar, id, one!));
    expect(codesOf(await decide(one!, id, 'DISMISSED', ' '))).toEqual(['ACCREDITATION_REASON_MISSING']);
    expect(codesOf(await decide(one!, id, 'DISMISSED', 'a'.repeat(4001)))).toEqual(['ACCREDITATION_TEXT_TOO_LONG']);
    must(await decide(one!, id, 'DISMISSED'));

    const course = await courseOf(coach, applicationId);

    expect(course.steps.at(-1).kind).toBe('APPEAL_DISMISSED');
    expect(course.refusalsToAppeal).toMatchObject([{ code: 'ACCREDITATION_APPEALED_BEFORE' }]);
    expect(codesOf(await decide(one!, id, 'UPHELD'))).toEqual(['ACCREDITATION_APPEAL_DECIDED']);
    expect(codesOf(await name(registrar, id, service.member(), one!))).toEqual(['ACCREDITATION_APPEAL_DECIDED']);
    await givenAnApplication(service, coach);
  });

  it('is decided by more than half of its panel, each of whom may think again until then', async () => {
    const { coach, id, applicationId } = await givenAnAppeal();
    const [one, two, three] = panelOf('One', 'Two', 'Three');
    const registrar = registrarOf(service);
    must(await name(registrar, id, one!, two!));
    must(await decide(one!, id, 'UPHELD'));
    const { decideAppeal: split } = must(await decide(two!, id, 'DISMISSED'));
    expect(split).toMatchObject({ outcome: null, answered: 2, panelSize: 2, mine: { outcome: 'DISMISSED' } });
    expect(codesOf(await name(registrar, id, one!, three!))).toEqual(['ACCREDITATION_PANEL_ANSWERED']);
    must(await name(registrar, id, one!, two!, three!));
    expect((await courseOf(coach, applicationId)).decisions[0].appeal.reasons).toEqual([]);

    must(await decide(three!, id, 'UPHELD'));

    expect((await courseOf(coach, applicationId)).decisions[0].appeal).toMatchObject({
      outcome: 'UPHELD',
      reasons: ['Reasons of One', 'Reasons of Three'],
    });
  });

  it('is not heard by somebody whom a relation bars by now', async () => {
    const { coach, id } = await givenAnAppeal();
    const [one] = panelOf('One');
    must(await name(registrarOf(service), id, one!));
    await givenARelation(service, one!, coach);

    expect(codesOf(await decide(one!, id, 'UPHELD'))).toEqual(['ACCREDITATION_PART_RELATED']);
    expect(errorOf(await service.as(one!).graphql(APPEAL_OF, { id }))).toBe('NOT_FOUND');
  });

  it('has nothing to be against before a refusal, and is too late after the term', async () => {
    const waiting = await givenAReadyCoach(service);
    const open = await givenAnApplication(service, waiting);
    const { coach, applicationId } = await givenARefusal(service);
    const { appealUntil } = (await courseOf(coach, applicationId)).decisions[0];
    service.todayIs('2027-02-01');

    expect(codesOf(await appeal(waiting, open))).toEqual(['ACCREDITATION_NOTHING_TO_APPEAL']);
    const [refusal] = (await appeal(coach, applicationId)).errors?.[0]?.extensions.refusals ?? [];
    expect(refusal).toMatchObject({ code: 'ACCREDITATION_APPEAL_TERM_OVER' });
    expect(refusal.message).toContain(appealUntil.slice(0, 4));
  });
});
