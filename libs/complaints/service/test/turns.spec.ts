import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { sessionConfirmed } from '@standing/supervision/facts';
import { LookAtMeters } from '../src/turns/look-at-meters.js';
import { LooksAtMeters } from '../src/turns/looks-at-meters.job.js';
import { watching } from './monitor.js';
import { WARN, WARNED_COACH } from './monitor.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const BOARD = `{ watchedSanctions { id turnedOn need } }`;

describe('a condition that comes to stand otherwise', () => {
  const jobs: LooksAtMeters[] = [];
  const looks: LookAtMeters[] = [];
  let running: StartedProcedure;
  let complaints: Procedure;
  let watch: ReturnType<typeof watching>;
  let mona: Member;
  beforeAll(async () => {
    const useFactory = (job: LooksAtMeters, look: LookAtMeters) => {
      jobs.push(job);
      looks.push(look);
    };
    running = await startProcedure({ provide: 'turns', inject: [LooksAtMeters, LookAtMeters], useFactory });
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    watch = watching(complaints);
    mona = complaints.member('Mona');
  });

  const look = async (day: string) => {
    complaints.todayIs(day);
    await jobs[0]?.doDue();
  };
  const letters = (caseId: string): Promise<{ template: string; recipient: string; on: string }[]> =>
    complaints.inBody((db) =>
      db.query(
        `select template, recipient, written_on::text as on from complaints.letters
         where case_id = $1 and template like 'condition-%' order by written_on, template`,
        [caseId],
      ),
    );
  const told = async (caseId: string) => (await letters(caseId)).map(({ template, on }) => `${on} ${template}`);
  const confirmed = (heldOn: string) =>
    complaints.hears(sessionConfirmed, {
      ...{ sessionId: newId(), personId: complaints.cast.coach.personId, supervisorId: newId(), heldOn, revision: 2 },
      ...{ form: 'individual' as const, minutes: 60, trust: 'confirmed', corrected: false },
      decidedAt: `${heldOn}T18:00:00Z`,
    });

  it('row 37: is written to the respondent once for each turn, on the day on which it is found, and to nobody else', async () => {
    const { id } = await watch.watchedBy(mona);
    await look('2027-01-05');
    expect(await told(id)).toEqual([]);
    for (const day of ['2027-01-12', '2027-01-12', '2027-01-13', '2027-01-20', '2027-01-21']) await look(day);
    await confirmed('2027-01-21');
    await look('2027-01-21');
    expect(await told(id)).toEqual(['2027-01-12 condition-at-risk', '2027-01-20 condition-missed']);
    for (const day of ['2027-01-22', '2027-01-23']) await look(day);

    expect(await told(id)).toEqual([
      ...['2027-01-12 condition-at-risk', '2027-01-20 condition-missed', '2027-01-22 condition-kept'],
    ]);
    expect(new Set((await letters(id)).map(({ recipient }) => recipient))).toEqual(new Set(['respondent']));
    const facts = (await complaints.told()).filter(({ type }) => type.startsWith('complaints.condition'));
    expect(facts).toEqual([]);
  });

  it('row 37: is one letter, however many look at once or however long nobody did', async () => {
    const { id } = await watch.watchedBy(mona);
    complaints.todayIs('2027-03-01');
    await Promise.all([jobs[0]?.doDue(), jobs[0]?.doDue(), jobs[0]?.doDue()]);

    expect(await told(id)).toEqual(['2027-03-01 condition-missed']);
  });

  it('row 37: is looked for once a day, were it asked again beside the job', async () => {
    const { id } = await watch.watchedBy(mona);
    await look('2027-01-11');
    // On the same day of the body something turned: it is found on the next.
    await complaints.inBody((db) =>
      db.query(`update complaints.meter_looks set looked_on = '2027-01-12' where case_id = $1`, [id]),
    );
    complaints.todayIs('2027-01-12');
    await looks[0]?.execute(complaints.cast.reg.bodyId, id);
    expect(await told(id)).toEqual([]);
    await look('2027-01-13');
    expect(await told(id)).toEqual(['2027-01-13 condition-at-risk']);
  });

  it('row 37: is seen by the monitor on their board', async () => {
    const { id } = await watch.watchedBy(mona);
    await look('2027-01-12');
    const row = { id, turnedOn: '2027-01-12', need: 'AT_RISK' };
    expect((await complaints.done(mona, BOARD, {})).watchedSanctions).toEqual([row]);
  });

  it('row 39: ends a warning that named it on the day on which it is kept again', async () => {
    const { id, reference } = await watch.watchedBy(mona);
    await look('2027-01-20');
    await complaints.done(mona, WARN, {
      input: { caseId: id, conditions: ['SUPERVISION_EVERY'], reasons: 'None was confirmed.' },
    });
    await confirmed('2027-01-20');
    await look('2027-01-21');
    const events = await complaints.inBody((db) =>
      db.query(
        `select on_day::text as on, acts_as as by from complaints.case_events where case_id = $1 and event = 'warning-lapses'`,
        [id],
      ),
    );

    expect(events).toEqual([{ on: '2027-01-21', by: 'time' }]);
    const { openMyCase } = await complaints.done(complaints.cast.coach, WARNED_COACH, { reference });
    expect(openMyCase.sanction.warning).toMatchObject({ endedOn: '2027-01-21', putRightBy: null });
  });
});
