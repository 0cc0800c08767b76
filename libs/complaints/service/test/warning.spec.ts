import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { sessionConfirmed } from '@standing/supervision/facts';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { watching } from './monitor.js';
import { AS_MONITOR, WARN, WARNED_COACH, WARNED_PANEL } from './monitor.documents.js';
import { TAKE_MINE } from './parties.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { RELEASE, TAKE_STEP, stepOf } from './steps.documents.js';

const REASONS = 'No session was confirmed since December. One before the day below is enough.';
const ANSWER = 'My supervisor was ill.';

describe('a warning before a sanction is not met', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let watch: ReturnType<typeof watching>;
  let mona: Member;
  let three: Member[];
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    watch = watching(complaints);
    mona = complaints.member('Mona');
    three = ['Sam', 'Sara', 'Sven'].map((name) => complaints.member(name));
  });

  const warns = (caseId: string, by = mona, changes: object = {}) =>
    complaints.ask(by, WARN, { input: { caseId, conditions: ['SUPERVISION_EVERY'], reasons: REASONS, ...changes } });
  const opens = async (reference: string) =>
    (await complaints.done(complaints.cast.coach, WARNED_COACH, { reference })).openMyCase;
  const proposes = (caseId: string) =>
    complaints.ask(three[0]!, documents.PROPOSE, { input: { caseId, outcome: 'NOT_MET', reasons: 'None was held.' } });
  const confirmed = (heldOn: string) =>
    complaints.hears(sessionConfirmed, {
      ...{ sessionId: newId(), personId: complaints.cast.coach.personId, supervisorId: newId(), heldOn, revision: 2 },
      ...{ form: 'individual' as const, minutes: 60, trust: 'confirmed', corrected: false },
      decidedAt: `${heldOn}T18:00:00Z`,
    });
  /** Nothing was confirmed since the twenty-second of December: a session was due by the nineteenth of January. */
  const missed = async () => {
    const filed = await watch.watchedBy(mona);
    await complaints.given.seated(filed.id, 'SANCTION_PANEL', three);
    complaints.todayIs('2027-01-20');
    return filed;
  };
  const warned = async () => {
    const filed = await missed();
    expect(codesOf(await warns(filed.id))).toEqual([]);
    return filed;
  };

  it('row 39: comes first, with fourteen days from the day on which the respondent opened it, and their answer', async () => {
    const { id, reference } = await missed();
    expect(codesOf(await proposes(id))).toEqual(['COMPLAINTS_NOT_WARNED']);
    expect(codesOf(await warns(id))).toEqual([]);
    complaints.todayIs('2027-03-10');
    expect(codesOf(await proposes(id))).toEqual(['COMPLAINTS_WARNING_TIME_RUNS']);

    expect(await opens(reference)).toMatchObject({
      steps: [{ event: 'ANSWER_WARNING', until: '2027-03-24' }],
      sanction: {
        warning: {
          ...{ warnedOn: '2027-01-20', provedOn: '2027-03-10', putRightBy: '2027-03-24', endedOn: null },
          conditions: [{ condition: { code: 'SUPERVISION_EVERY' }, state: 'MISSED' }],
        },
      },
      written: [{ event: 'WARN_OF_BREACH', answers: [{ name: 'REASONS', values: [REASONS] }] }],
    });
    const input = { reference, event: 'ANSWER_WARNING', answers: [{ name: 'ANSWER', values: [ANSWER] }] };
    await complaints.done(complaints.cast.coach, TAKE_MINE, { input });
    const again = { ...input, answers: [{ name: 'ANSWER', values: ['And again.'] }] };
    expect(codesOf(await complaints.ask(complaints.cast.coach, TAKE_MINE, { input: again }))).toEqual([
      'COMPLAINTS_WARNING_ANSWERED',
    ]);
    complaints.todayIs('2027-03-24');
    expect(codesOf(await proposes(id))).toEqual(['COMPLAINTS_WARNING_TIME_RUNS']);
    complaints.todayIs('2027-03-25');

    const { proposeDecision } = (await proposes(id)).data;
    for (const by of three.slice(1)) await complaints.done(by, documents.CONCUR, { id: proposeDecision });
    expect((await opens(reference)).sanction).toMatchObject({ state: 'NOT_MET', warning: { endedOn: '2027-03-25' } });
  });

  it('row 39: is a letter to the respondent alone, and is read by those who decide and those who keep the case', async () => {
    const { id, reference } = await warned();
    const before = (await opens(reference)).letters.map(({ title }: { title: string }) => title);
    expect(before.filter((title: string) => title === 'A warning about your sanction')).toHaveLength(1);
    const read = (await complaints.done(three[0]!, WARNED_PANEL, { id })).openCaseAsPanel;
    expect(read.sanction.warning).toMatchObject({ warnedOn: '2027-01-20', provedOn: '2027-01-20' });
    expect(JSON.stringify(read.written)).toContain(REASONS);
    expect(JSON.stringify((await complaints.done(mona, AS_MONITOR, { id })).openAsMonitor.written)).toContain(REASONS);
    const written = await complaints.inBody((db) =>
      db.query(`select recipient from complaints.letters where case_id = $1 and template = 'sanction-warning'`, [id]),
    );
    expect(written).toEqual([{ recipient: 'respondent' }]);
    const events = await complaints.inBody((db) =>
      db.query(`select said::text from complaints.case_events where case_id = $1 and event = 'warn-of-breach'`, [id]),
    );
    expect(JSON.stringify(events)).not.toContain('confirmed since');
  });

  it('row 39: names nothing that is kept, and is given once for a key', async () => {
    const { id } = await watch.watchedBy(mona);
    expect(codesOf(await warns(id))).toEqual(['COMPLAINTS_CONDITION_KEPT']);
    expect(codesOf(await warns(id, mona, { conditions: ['NO_ASSESSING'] }))).toEqual(['COMPLAINTS_CONDITION_KEPT']);
    expect(codesOf(await warns(id, mona, { conditions: [] }))).toEqual(['COMPLAINTS_WARNING_OF_NOTHING']);
    complaints.todayIs('2027-01-20');
    expect(codesOf(await warns(id, mona, { reasons: ' ' }))).toEqual(['COMPLAINTS_TEXT_MISSING']);
    const input = { caseId: id, conditions: ['SUPERVISION_EVERY'], reasons: REASONS };
    const key = newId();
    for (const _ of [1, 2]) expect((await complaints.done(mona, WARN, { input, key })).warnOfBreach).toBe(id);
    const given = await complaints.inBody((db) =>
      db.query(`select from complaints.case_events where case_id = $1 and event = 'warn-of-breach'`, [id]),
    );
    expect(given).toHaveLength(1);
  });

  it('row 39: is the monitor’s to give, and the case manager’s where there is none', async () => {
    const { reg, manager, coach } = complaints.cast;
    const { id } = await missed();
    expect(codesOf(await warns(id, manager))).toEqual(['COMPLAINTS_MONITOR_WARNS']);
    for (const by of [reg, coach, three[0]!]) expect(codesOf(await warns(id, by))).toEqual(['NOT_FOUND']);
    const input = { caseId: id, function: 'SANCTION_MONITOR', personId: mona.personId };
    await complaints.done(reg, RELEASE, { input });
    expect(codesOf(await warns(id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await warns(id, manager))).toEqual([]);
  });

  it('row 39: is no ground any more once what it names is kept again, whoever looks first', async () => {
    const { id, reference } = await warned();
    await opens(reference);
    await confirmed('2027-01-25');
    complaints.todayIs('2027-02-15');
    expect(codesOf(await proposes(id))).toEqual(['COMPLAINTS_NOT_WARNED']);
    const { sanction, steps, letters } = await opens(reference);

    expect([sanction.warning.endedOn, steps]).toEqual(['2027-02-15', []]);
    expect(letters[0]).toEqual({ title: 'The warning is no ground any more' });
    // Another session is missed after it: that takes another warning.
    complaints.todayIs('2027-03-10');
    expect(codesOf(await proposes(id))).toEqual(['COMPLAINTS_NOT_WARNED']);
  });

  it('row 39: is proved by the day of the post too, which lies between the warning and today', async () => {
    const { id } = await warned();
    const proved = (arrivedOn: string) =>
      complaints.ask(complaints.cast.reg, TAKE_STEP, {
        input: stepOf(id, 'PROVE_WARNING', { ARRIVED_ON: arrivedOn, PROOF: 'registered-letter' }),
      });
    expect(codesOf(await proved('2027-01-19'))).toEqual(['COMPLAINTS_WARNING_DAY']);
    complaints.todayIs('2027-01-22');
    expect(codesOf(await proved('2027-01-21'))).toEqual([]);
    expect(codesOf(await proved('2027-01-21'))).toEqual(['COMPLAINTS_WARNING_PROVED']);
    complaints.todayIs('2027-02-06');
    expect(codesOf(await proposes(id))).toEqual([]);
  });
});
