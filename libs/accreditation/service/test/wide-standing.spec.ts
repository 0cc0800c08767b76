import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { LATEST } from './award-documents.js';
import { givenASignature, givenPractice, lineOf, standingShownTo } from './given.js';
import { givenAScheme } from './given-draft.js';
import { award, givenAnApplication, registrarOf } from './given-award.js';
import { aWideScheme } from './wide-scheme.js';

describe('a scheme of which not everything must be met', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aWideScheme());
    coach = service.member();
    await givenASignature(service, coach);
    await givenPractice(service, coach);
  });
  afterAll(() => service.stop());

  const decided = async (actor: Member = coach) =>
    (await standingShownTo(service, actor, { personId: coach.personId, level: 'one' })).decision;

  it('counts a group as one, and what is recommended not at all', async () => {
    const { metCount, lineCount, result, lines } = await decided();

    expect({ metCount, lineCount, result }).toEqual({ metCount: 4, lineCount: 6, result: 'UNMET' });
    expect(
      lines.map(({ ruleId, modality, direction, result: each }: Record<string, string>) =>
        [ruleId, modality, direction, each].join(' '),
      ),
    ).toEqual([
      'code REQUIRED AT_LEAST MET',
      'hours REQUIRED AT_LEAST MET',
      'more RECOMMENDED AT_LEAST UNMET',
      'few REQUIRED AT_MOST MET',
      'long REQUIRED AT_LEAST UNMET',
      'short REQUIRED AT_LEAST UNMET',
      'paid EXPLAIN AT_LEAST NEEDS_EXPLANATION',
      'kinds RECOMMENDED AT_LEAST UNMET',
      'eased REQUIRED AT_LEAST ADJUSTED',
    ]);
  });

  it('shows the routes, and which of them is the nearest', async () => {
    const french = registrarOf(service, { locale: 'fr' });

    expect((await decided(french)).groups).toEqual([
      {
        id: 'routes',
        title: 'Une voie au choix',
        result: 'UNMET',
        needed: 1,
        metCount: 0,
        of: ['long', 'short'],
        nearest: 'short',
        nearestTitle: 'Short route (fr)',
      },
    ]);
  });

  it('leads to the nearest route, neither to the longer one nor to what is recommended', async () => {
    expect((await decided()).nextBest).toMatchObject({ ruleId: 'short', code: 'ADD' });
  });

  it('tells where a line comes from, what changed it and what is not covered', async () => {
    const source = {
      body: 'EMCC',
      document: 'Accreditation guide',
      url: 'https://example.org/guide',
      seenOn: '2026-11-20',
    };

    expect((await lineOf(service, coach, 'hours')).source).toEqual(source);
    expect(await lineOf(service, coach, 'code')).toMatchObject({ source: null, adjusted: [], missing: [] });
    expect((await lineOf(service, coach, 'kinds')).missing).toEqual(['group']);
    expect(await lineOf(service, coach, 'eased')).toMatchObject({
      needed: 600,
      adjusted: [
        {
          kind: 'pro-rata',
          amount: -600,
          sentence: 'Reduced by 10\u00a0h, in proportion to the part of the period that is looked at.',
        },
      ],
    });
  });

  it('says in its own words why a piece does not count', async () => {
    const { remedy, leftOut } = await lineOf(service, coach, 'paid');

    expect(remedy).toMatchObject({ code: 'EXPLAIN', amount: null });
    expect(leftOut).toMatchObject([
      { reason: 'ACCREDITATION_CONDITION_NOT_MET', reasonSentence: 'The guide counts unpaid hours here only.' },
    ]);
  });

  it('keeps back no award for what is recommended, nor for a member of a group in its place', async () => {
    const application = await givenAnApplication(service, coach);

    const { errors } = await award(service, registrarOf(service), application);

    const inTheWay = ['lines.paid', 'lines.routes'];
    const { data } = await service.as(registrarOf(service)).graphql(LATEST, { personId: coach.personId });
    expect((errors?.[0]?.extensions.refusals as { path: string }[]).map(({ path }) => path)).toEqual(inTheWay);
    expect(data.latestApplication.refusalsToAward.map(({ path }: { path: string }) => path)).toEqual(inTheWay);
  });

  it('is shorter by what is not asked of the person', async () => {
    const asked = [{ kind: 'while', of: { kind: 'supervision' }, present: true }];
    const { requirements } = aWideScheme();
    service.todayIs('2027-01-02');
    await givenAScheme(service, {
      ...aWideScheme({ collected: ['practice', 'supervision', 'code-signature'] }),
      ...{ version: '2', validFrom: '2027-01-02' },
      requirements: requirements.map((each) => (each.id === 'long' ? { ...each, asked } : each)),
    });

    const { lines, groups } = await decided();

    service.todayIs('2026-11-22');
    expect(lines.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('long');
    expect(groups[0]).toMatchObject({ of: ['short'], needed: 1 });
  });
});
