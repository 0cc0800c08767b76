import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionConfirmed, sessionDeclared } from '@standing/supervision/facts';
import { type RunningService, startService } from '@standing/testing';
import fc from 'fast-check';
import { accreditation } from '../src/index.js';
import { STANDING_OF } from './documents.js';
import {
  aSession,
  codesOf,
  confirmationOf,
  givenAConfirmedSession,
  givenASignature,
  givenPractice,
  lineOf,
  standingShownTo,
} from './given.js';
import { givenAScheme } from './given-draft.js';

describe('where a member stands', () => {
  let service: RunningService;
  let schemeVersionId: string;
  beforeAll(async () => {
    service = await startService(accreditation);
    schemeVersionId = await givenAScheme(service);
  });
  afterAll(() => service.stop());

  it('is told without a decision until a level is asked about or aimed at', async () => {
    const coach = service.member();

    expect(await standingShownTo(service, coach)).toEqual({
      person: { id: coach.personId },
      status: 'NOT_ACCREDITED',
      on: '2026-11-22',
      asKnownAt: null,
      aimedLevel: null,
      decision: null,
    });
  });

  it('is computed line by line from what was told', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await givenPractice(service, coach);
    await givenAConfirmedSession(service, coach, { heldOn: '2026-08-01' });
    await givenAConfirmedSession(service, coach, { minutes: 75 });

    const { decision } = await standingShownTo(service, coach, { level: 'one' });

    expect(decision).toMatchObject({
      schemeVersionId,
      scheme: 'Scheme of the college',
      version: '1',
      level: 'one',
      on: '2026-11-22',
      metCount: 4,
      lineCount: 5,
      result: 'UNKNOWN',
    });
    expect(
      decision.lines.map(({ ruleId, result, needed, counted }: Record<string, unknown>) => [
        ruleId,
        result,
        needed,
        counted,
      ]),
    ).toEqual([
      ['code', 'MET', 1, 1],
      ['hours', 'MET', 600, 600],
      ['supervision', 'MET', 60, 60],
      ['yearly', 'MET', 120, 135],
      ['cpd', 'UNKNOWN', null, null],
    ]);
  });

  it('does not call met what cannot be entered here yet', async () => {
    const line = await lineOf(service, service.member(), 'cpd');

    expect(line).toMatchObject({
      result: 'UNKNOWN',
      unknownReason: 'NOT_AVAILABLE_HERE',
      needed: null,
      counted: null,
      remedy: null,
      used: [],
      leftOut: [],
    });
  });

  it('counts nothing before the code is signed, and says so in the reader’s language', async () => {
    const coach = service.member({ locale: 'fr' });
    await givenPractice(service, coach);

    const { decision } = await standingShownTo(service, coach, { level: 'one' });

    expect(decision.lines[1]).toMatchObject({
      title: 'Heures de pratique',
      counted: 0,
      remedy: { code: 'FIRST', sentence: 'Signez d’abord le code de déontologie\u202f: rien ne compte avant.' },
      leftOut: [
        {
          reason: 'ACCREDITATION_CODE_NOT_SIGNED',
          reasonSentence: 'Le code de déontologie n’était pas signé ce jour-là.',
        },
      ],
    });
    expect(decision.nextBest).toEqual({
      ruleId: 'code',
      code: 'PROVIDE',
      sentence: 'Code de déontologie\u202f: Signez le code de déontologie.',
    });
  });

  it('names first what others must finish', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await service.hears(sessionDeclared, aSession(coach));

    const { decision } = await standingShownTo(service, coach, { level: 'one' });

    expect(decision.nextBest).toEqual({
      ruleId: 'supervision',
      code: 'CONFIRM',
      sentence: 'Supervision: Have 1\u00a0h of what is declared confirmed by 31 December 2026.',
    });
  });

  it('says which floor binds, and when the line changes by itself', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await givenPractice(service, coach, { minutes: 1210, heldOn: '2026-02-01' });
    await givenAConfirmedSession(service, coach, { minutes: 120 });

    expect(await lineOf(service, coach, 'yearly')).toMatchObject({
      result: 'UNMET',
      needed: 121,
      bindingFloor: 'An hour for ten hours',
      windowFrom: '2025-11-23',
      windowTo: '2026-11-22',
      nextChangeOn: '2027-02-01',
      remedy: { code: 'ADD', amount: 1 },
    });
  });

  it('is asked about a level of the scheme only', async () => {
    const answer = await service.as(service.member()).graphql(STANDING_OF, { level: 'nine' });

    expect(codesOf(answer)).toEqual(['ACCREDITATION_LEVEL_UNKNOWN']);
  });
});

describe('the two times of a standing', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    service.todayIs('2026-10-01');
    await givenAScheme(service, { validFrom: '2026-02-01' });
  });
  afterAll(() => service.stop());

  it('answers for a day, and for what was known at a moment', async () => {
    const coach = service.member();
    await givenASignature(service, coach, '2026-03-01');
    const session = aSession(coach, { heldOn: '2026-08-10' });
    service.todayIs('2026-10-02');
    await service.hears(sessionDeclared, session);
    service.todayIs('2026-10-09');
    await service.hears(sessionConfirmed, confirmationOf(session));
    const resultKnown = async (asKnownAt: string | null, on = '2026-10-01') =>
      (await lineOf(service, coach, 'supervision', { on, asKnownAt })).result as string;

    expect(await resultKnown(null)).toBe('MET');
    expect(await resultKnown('2026-10-09T10:59:59Z')).toBe('UNMET');
    expect(await resultKnown('2026-10-09T11:00:00Z')).toBe('MET');
    expect(await resultKnown(null, '2026-02-15')).toBe('UNMET');
    expect(
      (await lineOf(service, coach, 'supervision', { on: '2026-10-01', asKnownAt: '2026-10-05T00:00:00Z' })).awaiting,
    ).toBe(60);
  });

  it('has no decision before a scheme was in force, or known', async () => {
    const coach = service.member();

    expect((await standingShownTo(service, coach, { level: 'one', on: '2026-01-31' })).decision).toBeNull();
    expect(
      (await standingShownTo(service, coach, { level: 'one', asKnownAt: '2026-09-30T00:00:00Z' })).decision,
    ).toBeNull();
  });

  it('is decided by the version of the day, until the next one takes its place', async () => {
    const coach = service.member();
    await givenAScheme(service, { version: '2', validFrom: '2026-12-01' });

    const before = await standingShownTo(service, coach, { level: 'one', on: '2026-11-30' });
    const after = await standingShownTo(service, coach, { level: 'one', on: '2026-12-01' });

    expect(before.decision).toMatchObject({ version: '1', nextChangeOn: '2026-12-01' });
    expect(after.decision).toMatchObject({ version: '2', nextChangeOn: null });
  });

  it('runs on the body’s own clock', async () => {
    const coach = service.member();
    service.todayIs('2026-11-22');
    await service.rehearse(40 * 86_400, 2);

    const { on } = await standingShownTo(service, coach);

    await service.rehearse(0, 3);
    expect(on).toBe('2027-01-01');
  });
});

describe('whose standing can be seen', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service);
  });
  afterAll(() => service.stop());

  it('is one’s own, and anybody’s for an officer or a registrar', async () => {
    const people = [service.member(), service.member(), service.member({ roles: ['scheme-administrator'] })];
    const staff = [service.member({ roles: ['officer'] }), service.member({ roles: ['registrar'] })];
    const anybody = fc.constantFrom(...people, ...staff);

    await fc.assert(
      fc.asyncProperty(anybody, anybody, async (reader, person) => {
        const seen = reader.personId === person.personId || staff.includes(reader);

        const { data, errors } = await service
          .as(reader)
          .graphql(STANDING_OF, { personId: person.personId, level: 'one' });

        expect(errors?.[0]?.extensions.code).toBe(seen ? undefined : 'NOT_FOUND');
        expect(data?.standing?.person?.id).toBe(seen ? person.personId : undefined);
      }),
      { numRuns: 30 },
    );
  });

  it('is nobody’s without signing in, and no business of a link or of another service', async () => {
    const { bodyId } = service;
    const codeFor = async (actor: Parameters<RunningService['as']>[0]) =>
      (await service.as(actor).graphql(STANDING_OF)).errors?.[0]?.extensions.code as string;

    expect(await codeFor({ kind: 'public', bodyId, locale: 'fr' })).toBe('UNAUTHENTICATED');
    expect(await codeFor({ kind: 'service', bodyId, service: 'correspondence', locale: 'fr' })).toBe('FORBIDDEN');
    expect(
      await codeFor({
        kind: 'link',
        bodyId,
        locale: 'fr',
        linkId: bodyId,
        purpose: 'confirm-sessions',
        subjectId: bodyId,
        recipientId: bodyId,
      }),
    ).toBe('FORBIDDEN');
  });

  it('holds nothing of another body', async () => {
    const coach = service.member();
    await givenPractice(service, coach);
    const elsewhere = { ...service.member({ roles: ['officer'] }), bodyId: await service.anotherBody() };

    expect(await standingShownTo(service, elsewhere, { personId: coach.personId, level: 'one' })).toMatchObject({
      decision: null,
      aimedLevel: null,
    });
  });
});
