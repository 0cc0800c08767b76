import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { relationDeclared } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import { type Item, MATRIX } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { supervisorRecognised } from '@standing/supervision/facts';
import * as documents from './documents.js';
import { codesOf, OPEN } from './given.js';
import { watching } from './monitor.js';
import { AS_MONITOR, FROM, REPORT, WARN } from './monitor.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { OPEN_EVIDENCE } from './evidence.documents.js';
import { APPOINT_IN, AS_APPOINTED, MY_APPOINTMENTS, RELEASE } from './steps.documents.js';

describe('the monitor of a sanction', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let watch: ReturnType<typeof watching>;
  let mona: Member;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    watch = watching(complaints);
    mona = complaints.member('Mona');
  });

  const appoints = async (caseId: string, who: Member) => codesOf(await watch.appoint(caseId, who));
  const opens = async (by: Member, id: string) => codesOf(await complaints.ask(by, AS_MONITOR, { id }));
  const read = async (id: string, by = mona) => (await complaints.done(by, AS_MONITOR, { id })).openAsMonitor;
  const release = (caseId: string, { personId }: Member) =>
    complaints.done(complaints.cast.reg, RELEASE, { input: { caseId, function: 'SANCTION_MONITOR', personId } });
  const supervised = (supervisor: Member) =>
    complaints.hears(supervisorRecognised, {
      ...{ agreementId: newId(), supervisorPersonId: supervisor.personId },
      ...{ personId: complaints.cast.coach.personId, startsOn: '2009-01-08' },
    });

  it('row 36: is appointed once the sanction is in force, by a registrar alone, and declares before they read', async () => {
    const { reg, manager } = complaints.cast;
    const { id, reference } = await watch.inForce(undefined, async (caseId) => {
      expect(await appoints(caseId, mona)).toEqual(['COMPLAINTS_NOTHING_WATCHED']);
    });
    const input = { caseId: id, function: 'SANCTION_MONITOR', who: { memberId: mona.personId } };
    expect(codesOf(await complaints.ask(manager, APPOINT_IN, { input }))).toEqual(['NOT_FOUND']);
    const key = newId();
    for (const _ of [1, 2]) await complaints.done(reg, APPOINT_IN, { input, key });

    expect(await opens(mona, id)).toEqual(['NOT_FOUND']);
    expect((await complaints.done(mona, MY_APPOINTMENTS, {})).myAppointments).toMatchObject([
      { id, reference, function: 'SANCTION_MONITOR', declared: false, next: [] },
    ]);
    await complaints.done(mona, documents.DECLARE, { id, conflict: false });
    expect(await opens(mona, id)).toEqual([]);
  });

  it('row 36: is one at a time, and who is let go reads nothing more', async () => {
    const { id } = await watch.watchedBy(mona);
    const next = complaints.member('Noé');
    expect(await appoints(id, next)).toEqual(['COMPLAINTS_FUNCTION_HELD']);
    expect(await appoints(id, mona)).toEqual(['COMPLAINTS_SEATED_ALREADY']);
    await release(id, mona);

    expect(await opens(mona, id)).toEqual(['NOT_FOUND']);
    expect(await appoints(id, next)).toEqual([]);
  });

  it('R1: is nobody who decided in the case, and sits in no panel of it', async () => {
    const { p1, reg } = complaints.cast;
    const { id } = await watch.watchedBy(mona);
    await release(id, mona);
    expect(await appoints(id, p1)).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    const seat = { id, panel: 'SANCTION_PANEL', who: { memberId: mona.personId } };
    expect(codesOf(await complaints.ask(reg, documents.APPOINT, seat))).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
  });

  it('R13: is not the supervisor of the respondent, were it long ago, and no more once that comes to be known', async () => {
    const [sam, eve] = [complaints.member('Sam'), complaints.member('Eve')];
    const { id } = await watch.inForce();
    const relation = { relationId: newId(), personId: sam.personId, otherPersonId: complaints.cast.coach.personId };
    const longAgo = { ...relation, kind: 'supervises' as const, fromOn: null, untilOn: '2012-06-30', revision: 1 };
    await complaints.hears(relationDeclared, longAgo);
    expect(await appoints(id, sam)).toEqual(['COMPLAINTS_CONFLICT_KNOWN']);
    expect(await appoints(id, eve)).toEqual([]);
    await complaints.done(eve, documents.DECLARE, { id, conflict: false });
    expect(await opens(eve, id)).toEqual([]);
    await supervised(eve);

    expect(await opens(eve, id)).toEqual(['NOT_FOUND']);
    expect((await complaints.done(eve, MY_APPOINTMENTS, {})).myAppointments).toEqual([]);
    expect(await appoints(id, mona)).toEqual([]);
  });

  it('row 37: reads the decision, the sanction with its meters, and what was decided in its reviews', async () => {
    const { coach } = complaints.cast;
    const { id, reference } = await watch.watchedBy(mona);
    const three = ['Sam', 'Sara', 'Sven'].map((name) => complaints.member(name));
    await complaints.given.seated(id, 'SANCTION_PANEL', three);
    expect(await read(id)).toEqual({
      ...{ id, reference, respondentName: 'Éric Moreau', state: 'FINAL', written: [] },
      decision: expect.objectContaining({ outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' }),
      ...{ appealDecision: null, reviews: [] },
      sanction: {
        ...{ state: 'IN_FORCE', fromOn: FROM, reviewOpensOn: '2027-10-27', decideBy: '2027-12-21' },
        terms: { kind: 'CONDITIONS', months: 12 },
        meters: [
          { condition: { code: 'SUPERVISION_EVERY' }, state: 'ON_COURSE', have: 0, nextBy: '2027-01-19' },
          { condition: { code: 'NO_ASSESSING' }, state: 'ENFORCED', have: null, nextBy: null },
        ],
      },
      ...{ measure: null, earlierFindings: [] },
    });
    complaints.todayIs('2027-02-01');
    const input = { caseId: id, outcome: 'MET', reasons: 'Each session was there.' };
    const { proposeDecision } = await complaints.done(three[0]!, documents.PROPOSE, { input });
    expect((await read(id)).reviews).toEqual([]);
    for (const by of three.slice(1)) await complaints.done(by, documents.CONCUR, { id: proposeDecision });

    expect((await read(id)).reviews).toMatchObject([
      { outcome: 'MET', reasons: 'Each session was there.', decidedOn: '2027-02-01' },
    ]);
    expect(codesOf(await complaints.ask(coach, AS_MONITOR, { id }))).toEqual(['NOT_FOUND']);
  });

  it('row 37: reads what an appeal panel decided of it, beside the decision', async () => {
    const { coach, a1, a2, a3 } = complaints.cast;
    const { id } = await watch.watchedBy(mona, undefined, async (caseId, reference) => {
      await complaints.done(coach, documents.APPEAL, { reference, text: 'A year is too long.' });
      await complaints.given.seated(caseId, 'APPEAL_PANEL', [a1, a2, a3]);
      const input = { caseId, outcome: 'CONFIRM', reasons: 'A year is enough.' };
      const { proposeDecision } = await complaints.done(a1, documents.PROPOSE, { input });
      for (const by of [a2, a3]) await complaints.done(by, documents.CONCUR, { id: proposeDecision });
    });

    expect(await read(id)).toMatchObject({
      decision: { outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' },
      appealDecision: { outcome: 'CONFIRM', reasons: 'A year is enough.' },
    });
  });

  /** What shows that an item of the matrix is read, in what a monitor is answered. */
  const SHOWN: Readonly<Partial<Record<Item, (file: Awaited<ReturnType<typeof read>>) => boolean>>> = {
    'earlier-findings': ({ earlierFindings }) => earlierFindings.length > 0,
    'interim-papers': ({ measure }) => measure?.reasons === 'They may do it again.',
    'session-facts': ({ sanction }) => sanction.meters.length > 0,
    'decision-private': ({ decision }) => decision.reasons === 'What was said in confidence was passed on.',
    'decision-public': ({ decision }) => decision.outcome === 'SANCTION',
    'sanction-warning': ({ written }) => written.some(({ event }: { event: string }) => event === 'WARN_OF_BREACH'),
    'monitor-report': ({ written }) => written.some(({ event }: { event: string }) => event === 'REPORT_ON_CONDITIONS'),
    // No redacted rendition is made of it, and so none is read.
    'health-material': () => true,
  };

  it('row 37: reads each item that the matrix gives to a monitor, and is given no other', async () => {
    const { manager } = complaints.cast;
    await watch.inForce();
    // Whoever decided about somebody decides about them no more (R5).
    const [p1, p2, p3] = ['Flo', 'Fred', 'Fay'].map((name) => complaints.member(name));
    Object.assign(complaints.cast, { p1, p2, p3 });
    const found = await watch.watchedBy(mona, undefined, async (id) => {
      const input = { caseId: id, ground: 'PUBLIC_PROTECTION', reasons: 'They may do it again.' };
      await complaints.done(manager, documents.PROPOSE_MEASURE, { input });
    });
    complaints.todayIs('2027-01-20');
    await complaints.done(mona, WARN, {
      input: { caseId: found.id, conditions: ['SUPERVISION_EVERY'], reasons: 'None came.' },
    });
    const views = ['SUPERVISION_EVERY', 'NO_ASSESSING'].map((code) => ({ code, view: 'MET' }));
    await complaints.done(mona, REPORT, { input: { caseId: found.id, views, words: 'I looked.' } });
    const file = await read(found.id);
    const column = MATRIX.filter(({ cells }) => cells['sanction-monitor']).map(({ item }) => item);

    expect(column.toSorted()).toEqual(Object.keys(SHOWN).toSorted());
    for (const item of column) expect([item, SHOWN[item]?.(file)]).toEqual([item, true]);
    const told = JSON.stringify(file);
    for (const kept of ['Jeanne', 'It was not so.', documents.charges.charges]) expect(told).not.toContain(kept);
    for (const door of [
      AS_APPOINTED,
      OPEN,
      documents.AS_PANEL,
      documents.AS_REGISTRAR,
      OPEN_EVIDENCE,
      documents.COURSE_OF,
    ])
      expect(codesOf(await complaints.ask(mona, door, { id: found.id }))).toEqual(['NOT_FOUND']);
  });

  it('row 37: reads of a decision that was not notified yet no more than the parties', async () => {
    const { id } = await watch.watchedBy(mona);
    expect((await read(id)).decision).toMatchObject({ outcome: 'SANCTION' });
    // As if an appeal had sent it back, and another panel had decided since.
    const happens = (event: string) =>
      complaints.inBody((db) =>
        db.query(
          `insert into complaints.case_events (id, body_id, case_id, seq, event, acts_as, person_ids, on_day, said, recorded_at)
           select $1, body_id, case_id, (select max(seq) + 1 from complaints.case_events where case_id = $2), $3, acts_as,
             person_ids, $4, said, now() from complaints.case_events where case_id = $2 and event = 'decide' order by seq limit 1`,
          [newId(), id, event, FROM],
        ),
      );
    await happens('remit');
    await happens('decide');

    expect(await read(id)).toMatchObject({ decision: null, sanction: { state: 'QUASHED', fromOn: FROM } });
    await happens('notify');
    expect(await read(id)).toMatchObject({ decision: { outcome: 'SANCTION' }, sanction: { state: 'PENDING' } });
  });

  it('is in the audit each time that it is opened, with who opened it', async () => {
    const { id } = await watch.watchedBy(mona);
    for (const _ of [1, 2]) await read(id);
    const lines = await complaints.inBody((db) =>
      db.query(`select actor from complaints.audit where action = 'complaints.open-as-monitor' and subject_id = $1`, [
        id,
      ]),
    );

    expect(lines).toHaveLength(2);
  });
});
