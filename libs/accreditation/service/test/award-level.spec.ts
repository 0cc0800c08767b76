import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { readReference } from '@standing/accreditation/rules';
import { type RunningService, startService } from '@standing/testing';
import { AwardRow } from '../src/awards/award.entity.js';
import { accreditation } from '../src/index.js';
import { FOR_MAIL, LATEST, TAKE_BACK } from './award-documents.js';
import { codesOf, givenASignature, givenPractice } from './given.js';
import { givenAScheme } from './given-draft.js';
import {
  apply,
  aReachableScheme,
  award,
  givenAnApplication,
  givenAnAward,
  givenAReadyCoach,
  registrarOf,
} from './given-award.js';
import { aScheme } from './scheme.js';

describe('awarding a level', () => {
  let service: RunningService;
  let schemeVersionId: string;
  beforeAll(async () => {
    service = await startService(accreditation);
    schemeVersionId = await givenAScheme(service, aReachableScheme());
  });
  afterAll(() => service.stop());

  const awardsOf = (personId: string) =>
    service.inBody((manager) => manager.findBy(AwardRow, { bodyId: service.bodyId, personId }));
  const pathsOf = ({ errors }: Awaited<ReturnType<typeof award>>) =>
    (errors?.[0]?.extensions.refusals as { code: string; path: string | null }[]).map(({ code, path }) =>
      [code, path].filter(Boolean).join(' '),
    );

  it('makes it, once its lines are met, and tells it without a name', async () => {
    const coach = await givenAReadyCoach(service);
    const registrar = registrarOf(service);
    const applicationId = await givenAnApplication(service, coach);

    const { data } = await award(service, registrar, applicationId, { shownName: ' Amélie Laurent ' });

    const days = { awardedOn: '2026-11-22', validFrom: '2026-11-22', validUntil: '2030-11-21' };
    const { id: awardId, reference, ...made } = data.awardLevel;
    expect(made).toEqual({
      person: { id: coach.personId },
      level: { code: 'one', title: 'Level 1' },
      schemeVersionId,
      shownName: 'Amélie Laurent',
      ...days,
      awardedBy: { id: registrar.personId },
    });
    expect(reference).toMatch(/^CC-2026-/);
    expect(readReference(reference)).toBe(reference);
    const ids = { awardId, applicationId, personId: coach.personId, schemeVersionId, level: 'one', reference };
    const told = (await service.told()).filter(({ type }) => type === 'accreditation.awarded');
    expect(told).toEqual([{ type: 'accreditation.awarded', data: { ...ids, ...days } }]);
    expect((await service.as(coach).graphql(LATEST)).data.latestApplication.status).toBe('AWARDED');
  });

  it('is refused with every line that is in the way, each by its name', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    const application = await givenAnApplication(service, coach);

    const answer = await award(service, registrarOf(service, { locale: 'fr' }), application, { shownName: ' ' });

    expect(pathsOf(answer)).toEqual([
      'ACCREDITATION_LINE_UNMET lines.hours',
      'ACCREDITATION_LINE_UNMET lines.supervision',
      'ACCREDITATION_LINE_UNMET lines.yearly',
      'ACCREDITATION_SHOWN_NAME_MISSING shownName',
    ]);
    expect(answer.errors?.[0]?.extensions.refusals[0].message).toBe('Exigence non remplie\u202f: Heures de pratique.');
    expect(await awardsOf(coach.personId)).toEqual([]);
    const { data } = await service.as(registrarOf(service)).graphql(LATEST, { personId: coach.personId });
    expect(data.latestApplication.refusalsToAward.map(({ path }: { path: string }) => path)).toEqual([
      'lines.hours',
      'lines.supervision',
      'lines.yearly',
    ]);
  });

  it('is refused while the code is not signed', async () => {
    const coach = service.member();
    await givenPractice(service, coach);
    const answer = await award(service, registrarOf(service), await givenAnApplication(service, coach));

    expect(pathsOf(answer)).toContain('ACCREDITATION_CODE_UNSIGNED lines.code');
  });

  it('is refused for a name that is too long', async () => {
    const coach = await givenAReadyCoach(service);
    const application = await givenAnApplication(service, coach);

    const answer = await award(service, registrarOf(service), application, { shownName: 'a'.repeat(121) });

    expect(codesOf(answer)).toEqual(['ACCREDITATION_SHOWN_NAME_TOO_LONG']);
  });

  it('is refused to oneself', async () => {
    const coach = await givenAReadyCoach(service, { roles: ['registrar'] });

    expect(codesOf(await award(service, coach, await givenAnApplication(service, coach)))).toEqual([
      'ACCREDITATION_SELF_DECISION',
    ]);
  });

  it('is refused once the application was taken back', async () => {
    const coach = await givenAReadyCoach(service);
    const application = await givenAnApplication(service, coach);
    await service.as(coach).graphql(TAKE_BACK, { id: application, key: newId() });

    expect(codesOf(await award(service, registrarOf(service), application))).toEqual([
      'ACCREDITATION_APPLICATION_DECIDED',
    ]);
  });

  it('is not open to an officer, the member, or the public, and not found from another body', async () => {
    const coach = await givenAReadyCoach(service);
    const application = await givenAnApplication(service, coach);
    const codeFor = async (actor: Parameters<typeof award>[1]) =>
      (await award(service, actor, application)).errors?.[0]?.extensions.code as string;

    expect(await codeFor(service.member({ roles: ['officer', 'scheme-administrator'] }))).toBe('FORBIDDEN');
    expect(await codeFor(coach)).toBe('FORBIDDEN');
    expect(await codeFor({ kind: 'public', bodyId: service.bodyId, locale: 'en' })).toBe('UNAUTHENTICATED');
    expect(await codeFor(registrarOf(service, { bodyId: await service.anotherBody() }))).toBe('NOT_FOUND');
  });

  it('pressed twice is one award', async () => {
    const coach = await givenAReadyCoach(service);
    const [registrar, key] = [registrarOf(service), newId()];
    const application = await givenAnApplication(service, coach);

    const answers = await Promise.all([1, 2].map(() => award(service, registrar, application, { key })));

    expect(new Set(answers.map(({ data }) => data.awardLevel.id)).size).toBe(1);
    expect(await awardsOf(coach.personId)).toHaveLength(1);
  });

  it('by two registrars at once is one award', async () => {
    const coach = await givenAReadyCoach(service);
    const application = await givenAnApplication(service, coach);

    const answers = await Promise.all([1, 2].map(() => award(service, registrarOf(service), application)));

    expect(answers.flatMap(codesOf).filter((code) => code === 'ACCREDITATION_APPLICATION_DECIDED')).toHaveLength(1);
    expect(await awardsOf(coach.personId)).toHaveLength(1);
  });

  it('cannot be applied for again while it holds', async () => {
    const { coach } = await givenAnAward(service);
    const again = await apply(service, coach);

    expect(codesOf(again)).toEqual(['ACCREDITATION_LEVEL_HELD']);
    expect(again.errors?.[0]?.message).toBe('This level is in force already, until 21 November 2030.');
  });

  it('is told to the part that sends mail, and to nobody else', async () => {
    const { award: made, coach } = await givenAnAward(service);
    const post = { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' } as const;

    const { data } = await service.as(post).graphql(FOR_MAIL, { id: made.id });

    const { reference } = made;
    const words = { levelTitle: 'Niveau 1', reference, validFrom: '2026-11-22', validUntil: '2030-11-21' };
    expect(data.awardForMail).toEqual({ ...words, withdrawnFrom: null });
    expect((await service.as(coach).graphql(FOR_MAIL, { id: made.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('goes by the version in force when the member applied, whatever was published since', async () => {
    const coach = await givenAReadyCoach(service);
    const application = await givenAnApplication(service, coach);
    service.todayIs('2026-11-23');
    await givenAScheme(service, { ...aScheme(), version: '2', validFrom: '2026-11-23' });
    const late = await givenAnApplication(service, await givenAReadyCoach(service));

    const { data } = await award(service, registrarOf(service), application);

    expect(data.awardLevel).toMatchObject({ schemeVersionId, validUntil: '2030-11-22' });
    expect(pathsOf(await award(service, registrarOf(service), late))).toEqual(['ACCREDITATION_LINE_UNKNOWN lines.cpd']);
  });

  it('has no end, and a plain reference, when the scheme of the application names none', async () => {
    service.todayIs('2026-11-24');
    await givenAScheme(service, { ...aReachableScheme({ awards: undefined }), version: '3', validFrom: '2026-11-24' });
    const application = await givenAnApplication(service, await givenAReadyCoach(service));

    const { data } = await award(service, registrarOf(service), application);

    expect(data.awardLevel).toMatchObject({ validUntil: null, reference: expect.stringMatching(/^AC-2026-/) });
  });
});
