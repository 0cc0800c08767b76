import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import type { Agreement } from '../src/agreements/agreement.entity.js';
import { supervision } from '../src/index.js';
import { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { ANSWER, DISOWN_AGREEMENT, MY_AGREEMENTS, TO_ANSWER } from './documents.js';
import { aLink, codesOf, givenAnAgreement } from './given.js';

describe('answering an agreement', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const proposed = () => givenAnAgreement(service, service.member(), { status: 'proposed' });
  const linkTo = ({ id, supervisorId }: Agreement) =>
    aLink(service, { purpose: 'answer-agreement', subjectId: id, recipientId: supervisorId });
  const yes = { accept: true, relations: [], relationsDeclared: true };

  it('shows the agreement of the link', async () => {
    const agreement = await proposed();

    const { data } = await service.as(linkTo(agreement)).graphql(TO_ANSWER);

    expect(data['agreementToAnswer']).toMatchObject({
      id: agreement.id,
      status: 'PROPOSED',
      superviseeName: 'Amélie Laurent',
    });
  });

  it('accepts, keeps both declarations apart, and tells it', async () => {
    const agreement = await proposed();
    const { id: agreementId, supervisorId, superviseeId: personId, startsOn } = agreement;

    const { data } = await service
      .as(linkTo(agreement))
      .graphql(ANSWER, { input: { ...yes, relations: ['ASSESSOR'] }, key: newId() });

    expect(data['answerAgreement']).toMatchObject({
      status: 'ACCEPTED',
      answeredOn: '2026-11-22',
      superviseeRelations: [],
      supervisorRelations: ['ASSESSOR'],
    });
    expect(await service.told()).toContainEqual({
      type: 'supervision.agreement-accepted',
      data: { agreementId, supervisorId, personId, startsOn },
    });
  });

  it('declines without a declaration, and tells it', async () => {
    const agreement = await proposed();
    const { id: agreementId, supervisorId, superviseeId: personId } = agreement;

    const { data } = await service.as(linkTo(agreement)).graphql(ANSWER, { input: { accept: false }, key: newId() });

    expect(data['answerAgreement']).toMatchObject({ status: 'DECLINED', supervisorRelations: null });
    expect(await service.told()).toContainEqual({
      type: 'supervision.agreement-declined',
      data: { agreementId, supervisorId, personId },
    });
  });

  it.each([
    ['the relations are not declared', { accept: true }, ['SUPERVISION_RELATIONS_NOT_DECLARED']],
    ['a relation harms', { ...yes, relations: ['FAMILY'] }, ['SUPERVISION_RELATION_HARMS']],
  ])('is refused when %s', async (_, input, codes) => {
    const answer = await service.as(linkTo(await proposed())).graphql(ANSWER, { input, key: newId() });

    expect(codesOf(answer)).toEqual(codes);
  });

  it('is answered once', async () => {
    const link = linkTo(await proposed());
    await service.as(link).graphql(ANSWER, { input: yes, key: newId() });

    const again = await service.as(link).graphql(ANSWER, { input: { accept: false }, key: newId() });
    const disowned = await service.as(link).graphql(DISOWN_AGREEMENT, { key: newId() });

    expect(codesOf(again)).toEqual(['SUPERVISION_ALREADY_ANSWERED']);
    expect(codesOf(disowned)).toEqual(['SUPERVISION_ALREADY_ANSWERED']);
  });

  it('"I don’t know this person" declines it, flags the entry, and tells it', async () => {
    const agreement = await proposed();
    const { id: agreementId, supervisorId, superviseeId: personId } = agreement;

    const { data } = await service.as(linkTo(agreement)).graphql(DISOWN_AGREEMENT, { key: newId() });

    expect(data['disownAgreement']).toMatchObject({ status: 'DECLINED', disownedOn: '2026-11-22' });
    const entry = await service.inBody((manager) => manager.findOneByOrFail(Supervisor, { id: supervisorId }));
    expect(entry.disownedOn).toBe('2026-11-22');
    expect(await service.told()).toContainEqual({
      type: 'supervision.agreement-declined',
      data: { agreementId, supervisorId, personId },
    });
  });

  it('shows the coach that they were not known, and how the others answered', async () => {
    const coach = service.member();
    const unknown = await givenAnAgreement(service, coach, { status: 'proposed' });
    const declined = await givenAnAgreement(service, coach, { status: 'proposed' });
    await service.as(linkTo(unknown)).graphql(DISOWN_AGREEMENT, { key: newId() });
    await service.as(linkTo(declined)).graphql(ANSWER, { input: { accept: false }, key: newId() });

    const { data } = await service.as(coach).graphql(MY_AGREEMENTS);

    const mine = data['myAgreements'] as { id: string; status: string; disownedOn: string | null }[];
    expect(mine.map(({ id, status, disownedOn }) => [id, status, disownedOn])).toEqual([
      [declined.id, 'DECLINED', null],
      [unknown.id, 'DECLINED', '2026-11-22'],
    ]);
  });

  it('is disowned once, however often it is pressed, at once or on another day', async () => {
    const agreement = await proposed();
    const key = newId();
    const press = (pressed: string) => service.as(linkTo(agreement)).graphql(DISOWN_AGREEMENT, { key: pressed });
    const declines = async () =>
      (await service.told()).filter(({ data }) => data['agreementId'] === agreement.id).length;

    const answers = [...(await Promise.all([press(key), press(newId())])), await press(key)];
    service.todayIs('2026-11-25');
    answers.push(await press(newId()));
    service.todayIs('2026-11-22');

    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data['disownAgreement']).toMatchObject({ status: 'DECLINED', disownedOn: '2026-11-22' });
    }
    expect(await declines()).toBe(1);
    expect(codesOf(await service.as(linkTo(agreement)).graphql(ANSWER, { input: yes, key: newId() }))).toEqual([
      'SUPERVISION_ALREADY_ANSWERED',
    ]);
  });

  it('opens nothing with a link for another agreement, another supervisor or another purpose', async () => {
    const agreement = await proposed();
    const other = await proposed();
    const link = linkTo(agreement);
    const codeFor = async (changed: Partial<typeof link>) =>
      (await service.as({ ...link, ...changed }).graphql(TO_ANSWER)).errors?.[0]?.extensions['code'];

    expect(await codeFor({ subjectId: other.id })).toBe('NOT_FOUND');
    expect(await codeFor({ recipientId: other.supervisorId })).toBe('NOT_FOUND');
    expect(await codeFor({ purpose: 'confirm-sessions' })).toBe('FORBIDDEN');
    const answered = await service
      .as({ ...link, recipientId: other.supervisorId })
      .graphql(ANSWER, { input: yes, key: newId() });
    expect(answered.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
