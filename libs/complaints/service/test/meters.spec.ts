import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { activityCorrected, activityRecorded, activityWithdrawn } from '@standing/cpd/facts';
import { coverVerified } from '@standing/insurance/facts';
import { newId } from '@standing/kernel';
import { sessionConfirmed, sessionDeclared } from '@standing/supervision/facts';
import * as documents from './documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const METERS = `meters { condition { code } state have need nextBy missed }`;
const OF_CASE = `query ($id: Uuid!) { caseCourse(caseId: $id) { sanction { ${METERS} } } }`;
const OF_MINE = `mutation ($reference: String!, $key: Uuid!) {
  openMyCase(reference: $reference, idempotencyKey: $key) { sanction { ${METERS} } } }`;
const OF_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) { sanction { ${METERS} } } }`;
const CONDITIONS = {
  ...{ outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' },
  sanction: {
    ...{ kind: 'CONDITIONS', months: 12 },
    conditions: [
      { code: 'SUPERVISION_EVERY', amount: 4 },
      { code: 'DEVELOPMENT_HOURS', amount: 12 },
      { code: 'INSURED_IN', country: 'FR' },
      { code: 'NO_ASSESSING' },
      { code: 'WRITTEN_CONTRACT' },
    ],
  },
  weighing: { ...documents.ladderTo('CONDITIONS'), aggravating: [], mitigating: [] },
};
/** On this day two registrars put them in force. */
const FROM = '2026-12-22';

describe('how the conditions of a sanction are kept', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const underConditions = async () => {
    const { reg, reg2 } = complaints.cast;
    const filed = await complaints.given.notified(CONDITIONS);
    complaints.todayIs(FROM);
    await complaints.done(reg, documents.PROPOSE_SANCTION, { id: filed.id });
    await complaints.done(reg2, documents.SANCTION_IN_FORCE, { id: filed.id });
    return filed;
  };
  const read = async (id: string) => {
    const { sanction } = (await complaints.done(complaints.cast.reg, OF_CASE, { id })).caseCourse;
    return Object.fromEntries(
      sanction.meters.map(({ condition, ...meter }: { condition: { code: string } }) => [condition.code, meter]),
    );
  };
  const session = (heldOn: string, changes: object = {}) => ({
    ...{ sessionId: newId(), personId: complaints.cast.coach.personId, supervisorId: newId() },
    ...{ form: 'individual' as const, heldOn, minutes: 60, revision: 2, ...changes },
  });
  const confirmed = (heldOn: string, changes: object = {}) =>
    complaints.hears(sessionConfirmed, {
      ...{ trust: 'confirmed', corrected: false, decidedAt: `${heldOn}T18:00:00Z`, ...session(heldOn, changes) },
    });
  const activity = (lastDay: string, changes: object = {}) => ({
    ...{ activityId: newId(), personId: complaints.cast.coach.personId, kind: 'training' as const },
    ...{ firstDay: lastDay, lastDay, minutes: 360, documented: true, revision: 1, ...changes },
  });
  const insured = (startsOn: string, endsOn: string, changes: object = {}) =>
    complaints.hears(coverVerified, {
      ...{ coverId: newId(), personId: complaints.cast.coach.personId, revision: 2, startsOn, endsOn },
      ...{ countries: ['BE', 'FR'], seenOn: startsOn, ...changes },
    });

  it('is read by those who keep the case, by its respondent and by the panel of its review, and is one answer', async () => {
    await insured('2026-06-01', '2027-05-31');
    const { id, reference } = await underConditions();
    await confirmed('2027-01-05');
    await complaints.hears(activityRecorded, activity('2027-01-10'));
    complaints.todayIs('2027-01-12');

    const nothing = { have: null, need: null, nextBy: null, missed: 0 };
    expect(await read(id)).toEqual({
      SUPERVISION_EVERY: { state: 'ON_COURSE', have: 1, need: null, nextBy: '2027-02-02', missed: 0 },
      DEVELOPMENT_HOURS: { state: 'ON_COURSE', have: 360, need: 720, nextBy: '2027-12-21', missed: 0 },
      INSURED_IN: { state: 'ON_COURSE', have: null, need: null, nextBy: '2027-05-31', missed: 0 },
      NO_ASSESSING: { ...nothing, state: 'ENFORCED' },
      WRITTEN_CONTRACT: { ...nothing, state: 'NOT_MEASURED' },
    });
    const { coach, reg, a1 } = complaints.cast;
    const kept = (await complaints.done(reg, OF_CASE, { id })).caseCourse.sanction;
    expect((await complaints.done(coach, OF_MINE, { reference })).openMyCase.sanction).toEqual(kept);
    await complaints.given.seated(id, 'SANCTION_PANEL', [a1]);
    expect((await complaints.done(a1, OF_PANEL, { id })).openCaseAsPanel.sanction).toEqual(kept);
  });

  it('counts a session once its supervisor confirmed it, and no more when that was taken back', async () => {
    const { id } = await underConditions();
    const sessions = async () => {
      const { have, state } = (await read(id)).SUPERVISION_EVERY;
      return [have, state];
    };
    const one = session('2027-01-15', { revision: 1 });
    await complaints.hears(sessionDeclared, one);
    complaints.todayIs('2027-01-20');
    expect(await sessions()).toEqual([0, 'MISSED']);
    await confirmed('2027-01-15', { sessionId: one.sessionId, revision: 2 });
    expect(await sessions()).toEqual([1, 'ON_COURSE']);
    await confirmed('2027-01-15', { sessionId: one.sessionId, revision: 4 });
    await complaints.hears(sessionDeclared, { ...one, revision: 3 });
    expect(await sessions()).toEqual([1, 'ON_COURSE']);
    await complaints.hears(sessionDeclared, { ...one, revision: 5 });
    expect(await sessions()).toEqual([0, 'MISSED']);
  });

  it.each([
    ['by somebody whom the body has not vetted', { trust: 'declared' }],
    ['of the supervision that they give', { subject: 'supervision' }],
    ['among peers', { form: 'peer' }],
    ['of another coach', { personId: newId() }],
  ])('counts no session %s', async (_, changes) => {
    const { id } = await underConditions();
    await confirmed('2027-01-05', changes);
    complaints.todayIs('2027-01-06');

    expect((await read(id)).SUPERVISION_EVERY).toMatchObject({ have: 0 });
  });

  it('counts an activity once a file shows it, and no more when it is taken back', async () => {
    const { id } = await underConditions();
    const minutes = async () => (await read(id)).DEVELOPMENT_HOURS.have;
    const one = activity('2027-01-02', { documented: false });
    await complaints.hears(activityRecorded, one);
    complaints.todayIs('2027-01-03');
    expect(await minutes()).toBe(0);
    await complaints.hears(activityCorrected, { ...one, documented: true, minutes: 720, revision: 2 });
    expect((await read(id)).DEVELOPMENT_HOURS).toMatchObject({ state: 'MET', have: 720 });
    await complaints.hears(activityWithdrawn, { activityId: one.activityId, personId: one.personId, revision: 3 });
    expect(await minutes()).toBe(0);
  });

  it('counts no employer’s letter for insurance, and a policy that was seen once', async () => {
    const { id } = await underConditions();
    const cover = newId();
    await insured('2026-12-01', '2027-11-30', { kind: 'employer-letter' });
    expect((await read(id)).INSURED_IN).toMatchObject({ state: 'MISSED' });
    for (const revision of [2, 2]) await insured('2026-12-01', '2027-11-30', { coverId: cover, revision });
    expect((await read(id)).INSURED_IN).toMatchObject({ state: 'ON_COURSE', nextBy: '2027-11-30' });
  });

  it('keeps of nobody when they were supervised or trained but of those whose sanction took effect', async () => {
    const kept = () =>
      complaints.inBody((db) =>
        db.query(`select kind, stands from complaints.condition_evidence order by recorded_at`),
      );
    await confirmed('2026-11-20');
    expect(await kept()).toEqual([]);
    await underConditions();
    await confirmed('2027-01-05', { personId: complaints.cast.manager.personId });
    await confirmed('2027-01-05');
    expect(await kept()).toEqual([{ kind: 'session', stands: true }]);
  });
});
