import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ApplicationRow } from '../src/applications/application.entity.js';
import { accreditation } from '../src/index.js';
import { APPEAL_REFUSAL, DECIDE_APPEAL, FILE_OF, NAME_PANEL } from './assessment-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { award, givenAnApplication, registrarOf } from './given-award.js';
import {
  aGradedScheme,
  errorOf,
  givenAnAssessed,
  givenARefusal,
  givenARelation,
  givenASeat,
  givenASheet,
  givenTwoSeats,
  moderate,
  must,
} from './given-assessment.js';
import { DOWNLOAD, QUEUE } from './queue-documents.js';

type Queued = { readonly id: string; readonly stage: string | null };
type Listed = { readonly totalCount: number; readonly rows: readonly Queued[] };

const STAGES = ['NEEDS_ASSESSORS', 'WITH_ASSESSORS', 'BEING_ASSESSED', 'TO_MODERATE', 'TO_DECIDE', 'APPEALED'];

/** How far the file says that people are, by what the list says. */
const ON_FILE: Readonly<Record<string, string>> = { TO_MODERATE: 'MODERATING', TO_DECIDE: 'SETTLED' };

describe('the list of applications', () => {
  let service: RunningService;
  let made: Awaited<ReturnType<typeof makeOneOfEach>>;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aGradedScheme());
    made = await makeOneOfEach();
  });
  afterAll(() => service.stop());

  const anApplication = () => givenAnApplication(service, service.member());
  const list = async (actor: Member, filter: object = {}, more: object = {}): Promise<Listed> => {
    const { applications } = must(await service.as(actor).graphql(QUEUE, { filter, first: 50, ...more }));
    return { totalCount: applications.totalCount, rows: applications.edges.map(({ node }: { node: Queued }) => node) };
  };
  const idsOf = async (actor: Member, filter: object, more: object = {}) =>
    (await list(actor, filter, more)).rows.map(({ id }) => id);
  const stageOf = async (actor: Member, of: string) => (await list(actor)).rows.find(({ id }) => id === of)?.stage;

  async function makeOneOfEach() {
    const half = await anApplication();
    await givenASeat(service, half, 1);
    const left = await anApplication();
    await givenASeat(service, left, 1);
    await givenASeat(service, left, 2, { status: 'recused', recusalCode: 'unavailable' });
    const asked = await anApplication();
    await givenASeat(service, asked, 1);
    await givenASeat(service, asked, 2, { status: 'assigned', declaredAt: null });
    const one = await givenTwoSeats(service);
    await givenASheet(service, one.first);
    const settled = await givenAnAssessed(service, ['NOT_YET']);
    const moderator = registrarOf(service);
    must(await moderate(service, moderator, settled.applicationId, { contracting: 'MET' }));
    const appealed = await givenARefusal(service);
    const words = { id: appealed.applicationId, grounds: 'Page four.', key: newId() };
    must(await service.as(appealed.coach).graphql(APPEAL_REFUSAL, words));
    const gone = service.member();
    const takenBack = await givenAnApplication(service, gone);
    must(await service.as(gone).graphql(TAKE_BACK, { id: takenBack, key: newId() }));
    return {
      NEEDS_ASSESSORS: [await anApplication(), half, left],
      WITH_ASSESSORS: [asked],
      BEING_ASSESSED: [one.applicationId, (await givenTwoSeats(service)).applicationId],
      TO_MODERATE: [
        (await givenAnAssessed(service, ['NOT_YET'])).applicationId,
        (await givenAnAssessed(service, ['ASK'], ['ASK'])).applicationId,
      ],
      TO_DECIDE: [(await givenAnAssessed(service, ['NOT_YET'], ['NOT_YET'])).applicationId, settled.applicationId],
      APPEALED: [appealed.applicationId],
      none: [(await givenARefusal(service)).applicationId, takenBack],
      moderator,
      settled,
      appealed,
    };
  }

  it('tells a registrar of each what is to be done, and finds it by that', async () => {
    const registrar = registrarOf(service);
    const all = await list(registrar);
    for (const stage of STAGES) {
      const found = await list(registrar, { stage });
      const ids = made[stage as 'TO_DECIDE'];
      expect({ stage, ids: found.rows.map(({ id }) => id).sort() }).toEqual({ stage, ids: [...ids].sort() });
      expect(found.rows.every((row) => row.stage === stage)).toBe(true);
      expect(found.totalCount).toBe(ids.length);
    }
    expect(all.rows.filter(({ id }) => made.none.includes(id)).map(({ stage }) => stage)).toEqual([null, null]);
    expect(all.totalCount).toBe(all.rows.length);
  });

  it('says the same as the file of each', async () => {
    const registrar = registrarOf(service);
    for (const { id, stage } of (await list(registrar, { status: 'WAITING' })).rows) {
      const { applicationFile } = must(await service.as(registrar).graphql(FILE_OF, { id }));
      expect([stage, applicationFile.stage]).toEqual([stage, ON_FILE[stage ?? ''] ?? 'ASSESSING']);
    }
  });

  it('tells an officer nothing of it, be it in a row, by a filter or by a number', async () => {
    const officer = service.member({ roles: ['officer'] });
    const { rows } = await list(officer);

    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set([null]));
    for (const filter of [{ stage: 'TO_DECIDE' }, { decidable: true }])
      for (const document of [QUEUE, DOWNLOAD]) {
        const answer = await service.as(officer).graphql(document, { filter, first: 50, key: newId() });
        expect(codesOf(answer)).toEqual(['ACCREDITATION_STAGE_FOR_REGISTRARS']);
        expect(answer.data?.applications ?? null).toBeNull();
      }
    expect(errorOf(await service.as(service.member()).graphql(QUEUE, { first: 50 }))).toBe('FORBIDDEN');
  });

  it.each<[string, () => Promise<[string, string, Member]>]>([
    ['applied', async () => [...needy(), { ...service.member(), personId: await applicantOf(needy()[0]) }]],
    [
      'assesses it',
      async () => {
        const { applicationId, first } = await givenTwoSeats(service);
        return [applicationId, 'BEING_ASSESSED', first.assessor];
      },
    ],
    [
      'left a seat of it',
      async () => {
        const id = await anApplication();
        const recused = { status: 'recused', recusalCode: 'family' } as const;
        return [id, 'NEEDS_ASSESSORS', (await givenASeat(service, id, 1, recused)).assessor];
      },
    ],
    [
      'is related to the applicant',
      async () => {
        const [coach, other] = [service.member(), service.member()];
        await givenARelation(service, other, coach);
        return [await givenAnApplication(service, coach), 'NEEDS_ASSESSORS', other];
      },
    ],
  ])('tells a registrar who %s nothing of that one, and counts it nowhere', async (_, given) => {
    const [id, stage, party] = await given();
    const registrar: Member = { ...party, roles: ['registrar'] };
    const others = await list(registrarOf(service), { stage });

    expect(await stageOf(registrar, id)).toBeNull();
    const theirs = await list(registrar, { stage });
    expect(theirs.rows.map((row) => row.id)).toEqual(others.rows.map((row) => row.id).filter((one) => one !== id));
    expect(theirs.totalCount).toBe(others.totalCount - 1);
  });
  const needy = (): [string, string] => [made.NEEDS_ASSESSORS[0]!, 'NEEDS_ASSESSORS'];
  const applicantOf = async (id: string): Promise<string> =>
    (await service.inBody((manager) => manager.findOneByOrFail(ApplicationRow, { id }))).personId;

  it('finds what somebody could decide: they had no part in it', async () => {
    const { settled, moderator, appealed } = made;
    const panel = [1, 2, 3].map(() => registrarOf(service));
    const { applicationFile } = must(await service.as(panel[0]!).graphql(FILE_OF, { id: appealed.applicationId }));
    const [{ id: appealId }] = applicationFile.appeals;
    const personIds = panel.map(({ personId }) => personId);
    must(await service.as(registrarOf(service)).graphql(NAME_PANEL, { id: appealId, personIds, key: newId() }));
    for (const one of panel.slice(0, 2))
      must(
        await service.as(one).graphql(DECIDE_APPEAL, { id: appealId, outcome: 'UPHELD', reasons: 'So.', key: newId() }),
      );

    const decidable = await idsOf(registrarOf(service), { decidable: true });

    expect(decidable).toEqual(expect.arrayContaining([settled.applicationId, appealed.applicationId]));
    expect(await idsOf(registrarOf(service), { stage: 'TO_DECIDE' })).toEqual(decidable);
    expect(await idsOf(moderator, { decidable: true })).not.toContain(settled.applicationId);
    for (const one of [panel[0]!, panel[2]!, appealed.decider])
      expect(await idsOf(one, { decidable: true })).not.toContain(appealed.applicationId);
  });

  it('is read page by page in each order, everything once', async () => {
    await Promise.all([1, 2].map(() => givenAnApplication(service, service.member(), 'two')));
    service.todayIs('2026-11-25');
    await anApplication();
    const registrar = registrarOf(service);
    for (const order of ['OLDEST', 'NEWEST', 'LEVEL']) {
      const whole = await idsOf(registrar, {}, { order });
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { applications } = must(await service.as(registrar).graphql(QUEUE, { order, first: 4, after }));
        paged.push(...applications.edges.map(({ node }: { node: Queued }) => node.id));
        after = applications.pageInfo.endCursor as string;
        if (!applications.pageInfo.hasNextPage) break;
      }
      expect(paged).toEqual(whole);
    }
    const [oldest, newest] = [await idsOf(registrar, {}), await idsOf(registrar, {}, { order: 'NEWEST' })];
    expect(newest).toEqual([...oldest].reverse());
    const byLevel = await idsOf(registrar, {}, { order: 'LEVEL' });
    expect(byLevel.slice(-2).sort()).toEqual((await idsOf(registrar, { level: 'two' })).sort());
  });

  it('is limited by level, kind and days', async () => {
    const registrar = registrarOf(service);
    const today = await idsOf(registrar, { appliedFrom: '2026-11-25' });

    expect(today).toHaveLength(1);
    expect(await idsOf(registrar, { appliedUntil: '2026-11-24' })).not.toContain(today[0]);
    expect(await idsOf(registrar, { kind: 'RENEWAL' })).toEqual([]);
    expect((await list(registrar, { status: 'DECLINED' })).totalCount).toBe(made.none.length - 1);
  });

  it('leaves a line in the audit when it is taken along, with what was asked and how many that is', async () => {
    const [registrar, key] = [registrarOf(service), newId()];
    const asked = { filter: { stage: 'TO_MODERATE' }, order: 'NEWEST', key };

    const { downloadApplications } = must(await service.as(registrar).graphql(DOWNLOAD, asked));
    must(await service.as(registrar).graphql(DOWNLOAD, asked));

    expect(downloadApplications.totalCount).toBe(2);
    const lines = await service.inBody((manager) =>
      manager.query(`select details from accreditation.audit where subject_id = $1`, [downloadApplications.id]),
    );
    expect(lines).toEqual([{ details: { stage: 'to-moderate', order: 'newest', total: 2 } }]);
    expect(errorOf(await service.as(service.member()).graphql(DOWNLOAD, { key: newId() }))).toBe('FORBIDDEN');
  });

  it('has nothing to do for what is awarded', async () => {
    const { applicationId } = await givenAnAssessed(service);
    const registrar = registrarOf(service);
    expect(await stageOf(registrar, applicationId)).toBe('TO_DECIDE');
    must(await award(service, registrar, applicationId));

    expect(await stageOf(registrar, applicationId)).toBeNull();
  });
});
