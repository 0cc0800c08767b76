import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { RemindsOfRequests } from '../src/custody/reminds-of-requests.job.js';
import { CLOSE_NAME, guardedCase } from './custody.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { RELEASE } from './steps.documents.js';

const MAIL = `query ($id: Uuid!, $personId: Uuid!) { custodyReminderForMail(id: $id, personId: $personId) { askedOn } }`;

describe('a request for a kept name that nobody answers', () => {
  const jobs: RemindsOfRequests[] = [];
  let running: StartedProcedure;
  let complaints: Procedure;
  let guarded: Awaited<ReturnType<typeof guardedCase>>;
  beforeAll(async () => {
    const useFactory = (job: RemindsOfRequests) => jobs.push(job);
    running = await startProcedure({ provide: 'custodies', inject: [RemindsOfRequests], useFactory });
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-23');
    guarded = await guardedCase(complaints);
  });

  const reminders = (): Promise<{ id: string; who: string; on: string }[]> =>
    complaints.inBody((tx) =>
      tx.query(
        `select id, person_id as who, reminded_on::text as on from complaints.custody_reminders order by reminded_on`,
      ),
    );
  const look = async (day: string) => {
    complaints.todayIs(day);
    await jobs[0]?.doDue();
    return (await reminders()).map(({ on }) => on);
  };
  const told = async (): Promise<string[]> =>
    (await complaints.told())
      .filter(({ type }) => type === 'complaints.identity-request-waits')
      .map(({ data }) => String(data['personId']));

  it('R12: is reminded of once to whoever guards it, after more than two working days', async () => {
    const { custodian, investigator } = guarded;
    complaints.todayIs('2026-11-26');
    await guarded.asked(investigator);

    // Asked on a Thursday: the second working day is Monday.
    expect(await look('2026-11-30')).toEqual([]);
    for (const day of ['2026-12-01', '2026-12-02', '2027-01-20']) expect(await look(day)).toEqual(['2026-12-01']);
    expect(await told()).toEqual([custodian.personId]);
  });

  it('R12: is reminded of once more to whoever guards it after them', async () => {
    const { id, custodian, investigator } = guarded;
    await guarded.asked(investigator);
    await look('2026-11-26');
    await complaints.done(complaints.cast.reg, RELEASE, {
      input: { caseId: id, function: 'IDENTITY_CUSTODIAN', personId: custodian.personId },
    });
    const other = complaints.member('Camille');
    await guarded.appointed(other, 'IDENTITY_CUSTODIAN');

    expect(await look('2026-11-27')).toEqual(['2026-11-26', '2026-11-27']);
    expect(await told()).toEqual([custodian.personId, other.personId]);
  });

  it('R12: is reminded of no more once it is answered or taken back', async () => {
    const { investigator } = guarded;
    await guarded.answered(await guarded.asked(investigator), 'DECLINED');
    await complaints.done(investigator, CLOSE_NAME, { id: await guarded.asked(investigator) });

    expect(await look('2026-12-15')).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('R12: is written to whoever still guards it, with a day and nothing else, until it is answered', async () => {
    const { custodian, investigator } = guarded;
    const requestId = await guarded.asked(investigator);
    await look('2026-11-27');
    const [reminder] = await reminders();
    const sender = { kind: 'service', service: 'correspondence', bodyId: complaints.bodyId, locale: 'fr' } as const;
    const mail = async ({ personId }: Member) =>
      (await complaints.as(sender).graphql(MAIL, { id: reminder?.id, personId })).data.custodyReminderForMail;

    expect(await mail(custodian)).toEqual({ askedOn: '2026-11-23' });
    expect(await mail(investigator)).toBeNull();
    await guarded.answered(requestId);
    expect(await mail(custodian)).toBeNull();
    const rows = await complaints.inBody((tx) =>
      tx.query(`select c::text as kept from complaints.custody_reminders c`),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Claude|Ida|Jeanne/);
  });
});
