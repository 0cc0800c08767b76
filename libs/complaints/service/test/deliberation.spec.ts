import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { EVENTS } from './hearing.documents.js';
import { type Hearing, imposed, startHearing, SUSPENSION } from './hearing.js';
import { STAND_BY, WRITTEN_FOR_REGISTRAR } from './steps.documents.js';

const WITHDRAWAL = { outcome: 'WITHDRAWAL', weighing: documents.ladderTo('WITHDRAWAL') };

describe('a panel that deliberates', () => {
  let running: Awaited<ReturnType<typeof startHearing>>;
  let heard: Hearing;
  beforeAll(async () => {
    running = await startHearing();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    heard = await running.inNewBody();
    heard.todayIs('2026-11-22');
  });

  const stateOf = async (id: string) =>
    (await heard.done(heard.cast.manager, EVENTS, { id })).caseCourse.state as string;
  const eventsOf = async (id: string) =>
    (await heard.done(heard.cast.manager, EVENTS, { id })).caseCourse.events.map(
      ({ event }: { event: string }) => event,
    ) as string[];

  it('invariant 9: finds facts and breach by more than half, and reads what was found before only then', async () => {
    const earlier = await heard.given.notified(imposed('CAUTION', 24));
    await heard.adopted('2');
    const { people, room, took, takes, ask, done, proposed } = heard;
    const { id } = await heard.deliberating();
    await heard.bringDue();
    const isClosed = (codes: string[]) => ({
      deliberation: { closed: codes.map((code) => ({ code })), openedOn: null },
      earlierFindings: null,
    });

    expect(await room(people.lay, id)).toMatchObject(isClosed(['COMPLAINTS_NO_BREACH_YET']));
    expect(codesOf(await takes(people.lay, id, 'OPEN_HISTORY'))).toEqual(['COMPLAINTS_NO_BREACH_YET']);
    await took(people.chair, id, 'FIND_FACTS', { PROVEN: 'yes', REASONS: 'We believe the client.' });
    expect((await room(people.lay, id)).deliberation).toMatchObject({ next: 'FACTS', facts: null });
    const { stepProposal } = await room(people.lay, id);
    expect(stepProposal).toMatchObject({ event: 'FIND_FACTS', agreed: 1, iAgreed: false });
    expect(codesOf(await ask(heard.cast.reg, STAND_BY, { id: stepProposal.id }))).toEqual(['NOT_FOUND']);
    await done(people.lay, STAND_BY, { id: stepProposal.id });
    expect((await room(people.coach, id)).deliberation).toMatchObject({
      next: 'BREACH',
      facts: { holds: true, on: '2027-01-25', agreed: 2 },
    });
    await heard.found(id, 'FIND_BREACH', { BREACH: 'yes' });
    expect(await room(people.lay, id)).toMatchObject(isClosed(['COMPLAINTS_HISTORY_NOT_OPENED']));
    const early = { input: { caseId: id, reasons: 'We heard both.', ...SUSPENSION } };
    expect(codesOf(await ask(people.chair, documents.PROPOSE, early))).toEqual(['COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW']);

    await took(people.coach, id, 'OPEN_HISTORY');
    expect(await room(people.lay, id)).toMatchObject({
      deliberation: { next: 'OUTCOME', closed: [], openedOn: '2027-01-25', suspendedDays: 0 },
      earlierFindings: [
        { outcome: 'SANCTION', decidedOn: '2026-11-22', sanction: { kind: 'CAUTION' }, clauses: ['CF-1'] },
      ],
    });
    const audited = await heard.inBody((db) =>
      db.query(`select 1 from complaints.audit where action = 'complaints.read-earlier-finding' and subject_id = $1`, [
        earlier.id,
      ]),
    );
    expect(audited).toHaveLength(1);
    const acquit = { input: { caseId: id, reasons: 'No.', outcome: 'NO_BREACH' } };
    expect(codesOf(await ask(people.chair, documents.PROPOSE, acquit))).toEqual(['COMPLAINTS_OUTCOME_DOES_NOT_FOLLOW']);
    const proposalId = await proposed(people.chair, id, SUSPENSION);
    expect((await room(people.lay, id)).proposal).toMatchObject({ agreed: 1, needed: 2 });
    await done(people.lay, documents.CONCUR, { id: proposalId });
    expect(await stateOf(id)).toBe('DETERMINED');
  });

  it('withdraws an accreditation with its lay member, or with one voice', async () => {
    await heard.adopted('2');
    const { people, done, proposed } = heard;
    const { id } = await heard.atOutcome();
    const proposalId = await proposed(people.chair, id, WITHDRAWAL);
    await done(people.coach, documents.CONCUR, { id: proposalId });
    expect(await stateOf(id)).toBe('DELIBERATION');
    await done(people.lay, documents.CONCUR, { id: proposalId });
    expect(await stateOf(id)).toBe('DETERMINED');
  });

  it('finds no breach where nothing is proven, and has read nothing of before', async () => {
    await heard.adopted('2');
    const { people, done, proposed, room, cast } = heard;
    const { id } = await heard.deliberating();
    await heard.found(id, 'FIND_FACTS', { PROVEN: 'no' });
    expect((await room(people.chair, id)).deliberation).toMatchObject({ next: 'OUTCOME', facts: { holds: false } });
    const proposalId = await proposed(people.coach, id, { outcome: 'NO_BREACH' });
    await done(people.chair, documents.CONCUR, { id: proposalId });
    await done(cast.manager, documents.NOTIFY, { id });
    expect(await stateOf(id)).toBe('CLOSED_NO_BREACH');
    expect((await room(people.chair, id)).earlierFindings).toBeNull();
  });

  it('is followed by those who keep the case once it has decided, and its reasons on the way are its own', async () => {
    await heard.adopted('2');
    const { cast, done } = heard;
    const { id } = await heard.atOutcome();
    expect(await eventsOf(id)).not.toContain('FIND_FACTS');
    expect(await eventsOf(id)).not.toContain('OPEN_HISTORY');
    const { written } = (await done(cast.reg, WRITTEN_FOR_REGISTRAR, { id })).openCaseAsRegistrar;
    expect(JSON.stringify(written)).not.toContain('We believe the client.');
  });

  describe('whose decision is appealed against', () => {
    beforeEach(() => heard.adopted('2'));

    it('is varied with other terms, which the respondent reads once it is notified, and that is final', async () => {
      const { cast, done, ask, mine, onAppeal } = heard;
      const { id, reference } = await heard.appealed();
      const before = await mine(reference);
      const nothing = { input: { caseId: id, outcome: 'VARY', reasons: 'Too heavy.' } };
      expect(codesOf(await ask(cast.a1, documents.PROPOSE, nothing))).toEqual(['COMPLAINTS_SANCTION_MISSING']);
      await onAppeal(id, imposed('CAUTION', 24, 'VARY'));
      expect(await stateOf(id)).toBe('DETERMINED');
      expect(await mine(reference)).toEqual(before);
      await done(cast.manager, documents.NOTIFY, { id });
      expect(await stateOf(id)).toBe('FINAL');
      expect(await mine(reference)).toMatchObject({
        decision: { sanction: { kind: 'SUSPENSION' } },
        appealDecision: { outcome: 'VARY', sanction: { kind: 'CAUTION' } },
        sanction: { state: 'PENDING' },
      });
    });

    it.each([
      ['row 35e: is sent back', { outcome: 'REMIT' }],
      ['row 35c: has another put in its place', imposed('CAUTION', 24, 'VARY')],
    ])('%s, and the others are told that what was in force at once never was', async (_, onAppeal) => {
      const { id } = await heard.appealed({ ...SUSPENSION, immediateEffect: true, immediateReasons: 'Clients.' });
      const facts = async () => (await heard.told()).filter(({ type }) => type === 'complaints.sanction-in-force');
      const [inForce] = await facts();
      expect(inForce?.data).toMatchObject({ revision: 1, lines: [{ line: 'suspended' }] });

      await heard.onAppeal(id, onAppeal);

      const { sanctionId, personId } = inForce!.data as Record<string, string>;
      expect((await facts()).slice(1).map(({ data }) => data)).toEqual([
        { personId, sanctionId, revision: 2, effects: [], lines: [] },
      ]);
    });

    it('is sent back to other people, and what was decided stands no more', async () => {
      const { people, onAppeal, mine, seat, room, cast } = heard;
      const { id, reference } = await heard.appealed();
      expect((await room(cast.a1, id)).earlierFindings).toEqual([]);
      await onAppeal(id, { outcome: 'REMIT' });
      expect(await stateOf(id)).toBe('LISTED');
      expect(await mine(reference)).toMatchObject({
        ...{ decision: null, sanction: null, hearing: null },
        appealDecision: { outcome: 'REMIT', reasons: 'We heard both.' },
      });
      const { next } = (await heard.done(cast.reg, EVENTS, { id })).caseCourse;
      expect(next).toContainEqual({ event: 'NAME_PANEL' });
      expect(codesOf(await heard.takes(cast.reg, id, 'NAME_PANEL'))).toEqual(['COMPLAINTS_PANEL_NEW_NEEDED']);
      expect((await room(people.chair, id)).proposal).toMatchObject({ outcome: 'SANCTION' });
      expect(codesOf(await seat(id, people.otherLay, 'LAY'))).toEqual(['COMPLAINTS_PANEL_FULL']);
    });

    it('is quashed or confirmed as under every procedure', async () => {
      const { id } = await heard.appealed();
      await heard.onAppeal(id, { outcome: 'QUASH' });
      expect(await stateOf(id)).toBe('CLOSED_QUASHED');
    });

    it('K11t: is heard by its panel, and from then on its text is due within twenty-eight days', async () => {
      const { people, cast, took, takes, done, todayIs } = heard;
      const { id } = await heard.appealed();
      todayIs('2027-03-01');
      expect(codesOf(await takes(people.chair, id, 'HEAR_APPEAL'))).toEqual(['NOT_FOUND']);
      await took(cast.a1, id, 'HEAR_APPEAL');
      expect(codesOf(await takes(cast.a2, id, 'HEAR_APPEAL'))).toEqual(['COMPLAINTS_APPEAL_HEARD']);

      const { clocks } = (await done(cast.reg, documents.COURSE_OF, { id })).caseCourse;
      expect(clocks).toContainEqual(expect.objectContaining({ name: 'K11t', dueOn: '2027-03-29' }));
    });

    it('is final where a reviewer refuses leave, with reasons that the respondent reads', async () => {
      const { people, took, mine } = heard;
      const { id, reference } = await heard.appealed();
      await heard.appoint(id, people.reviewer, 'REVIEWER');
      await took(people.reviewer, id, 'REFUSE_LEAVE', { REASONS: 'No ground is said.' });
      expect(await stateOf(id)).toBe('FINAL');
      expect(JSON.stringify((await mine(reference)).written)).toContain('No ground is said.');
    });
  });

  it('has no other outcome on appeal under the short procedure', async () => {
    const { cast, given, done, ask } = heard;
    const { id, reference } = await given.notified();
    await done(cast.coach, documents.APPEAL, { reference, text: 'No.' });
    await given.seated(id, 'APPEAL_PANEL', [cast.a1, cast.a2, cast.a3]);
    const input = { caseId: id, outcome: 'REMIT', reasons: 'Again.' };
    expect(codesOf(await ask(cast.a1, documents.PROPOSE, { input }))).toEqual(['COMPLAINTS_OUTCOME_MISSING']);
  });
});
