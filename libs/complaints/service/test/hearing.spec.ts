import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { EVENTS, MY_HEARING } from './hearing.documents.js';
import { type Hearing, startHearing, SUSPENSION } from './hearing.js';

describe('a case that is heard', () => {
  let running: Awaited<ReturnType<typeof startHearing>>;
  let heard: Hearing;
  beforeAll(async () => {
    running = await startHearing();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    heard = await running.inNewBody();
    heard.todayIs('2026-11-22');
    await heard.adopted('2');
  });

  const course = async (id: string) => (await heard.done(heard.cast.manager, EVENTS, { id })).caseCourse;
  const stateOf = async (id: string) => (await course(id)).state as string;

  it('R10: goes from the list to a final decision, by an objection, a postponement and an adjournment', async () => {
    const { cast, people, took, takes, todayIs, party, appoint, done, ask, seat, seated, mine, summoned } = heard;
    const { id, reference } = await heard.named();
    expect((await mine(reference)).hearing).toMatchObject({
      ...{ namedOn: '2026-12-08', objectUntil: '2026-12-18', hearingOn: null },
      panel: [
        { seat: 'CHAIR', name: 'Chloé' },
        { seat: 'COACH', name: 'Cyril' },
        { seat: 'LAY', name: 'Léo' },
      ],
    });

    todayIs('2026-12-10');
    await party(cast.coach, id, 'object-to-panel', 'respondent', { seats: ['lay'] });
    await appoint(id, people.reviewer, 'REVIEWER');
    const halved = await takes(people.reviewer, id, 'DECIDE_OBJECTIONS', { UPHELD: 'yes', REASONS: 'She knew him.' });
    expect(codesOf(halved)).toEqual(['COMPLAINTS_UPHELD_SEAT']);
    await took(people.reviewer, id, 'DECIDE_OBJECTIONS', { UPHELD: 'yes', SEATS: ['lay'], REASONS: 'She knew him.' });
    expect(codesOf(await ask(people.lay, documents.AS_PANEL, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await seat(id, people.lay, 'LAY'))).toEqual(['COMPLAINTS_OBJECTION_UPHELD']);
    expect((await mine(reference)).hearing).toMatchObject({ namedOn: null, panel: [] });
    expect(codesOf(await takes(cast.reg, id, 'NAME_PANEL'))).toEqual(['COMPLAINTS_PANEL_NOT_SEATED']);

    await seated(id, people.otherLay, 'LAY');
    expect(JSON.stringify(await mine(reference))).not.toContain('Lise');
    await took(cast.reg, id, 'NAME_PANEL');
    expect((await mine(reference)).hearing.panel).toContainEqual({ seat: 'LAY', name: 'Lise' });
    const early = { HEARING_ON: '2027-02-01', NOTICE: 'At ten.' };
    expect(codesOf(await takes(cast.manager, id, 'GIVE_NOTICE', early))).toEqual(['COMPLAINTS_OBJECTIONS_NOT_OVER']);

    await summoned(id, ['2026-12-26', '2027-01-05', '2027-01-25']);
    expect(codesOf(await takes(people.coach, id, 'POSTPONE', { REASONS: 'Ill.' }))).toEqual([
      'COMPLAINTS_NOT_THE_CHAIR',
    ]);
    await took(people.chair, id, 'POSTPONE', { REASONS: 'The respondent is ill.', ASKED_BY_PARTY: 'yes' });
    expect((await mine(reference)).hearing).toMatchObject({ hearingOn: null, postponed: 1 });

    await summoned(id, ['2027-01-11', '2027-01-20', '2027-02-20']);
    const proof = { PROOF: 'registered-letter', ARRIVED_ON: '2027-01-10' };
    expect(codesOf(await takes(cast.reg, id, 'PROVE_NOTICE', proof))).toEqual(['COMPLAINTS_PROOF_DAY']);
    await took(cast.reg, id, 'PROVE_NOTICE', { ...proof, ARRIVED_ON: '2027-01-15' });
    expect(codesOf(await takes(people.chair, id, 'OPEN_HEARING'))).toEqual(['COMPLAINTS_HEARING_NOT_YET']);

    todayIs('2027-02-20');
    await took(people.chair, id, 'OPEN_HEARING');
    await took(people.chair, id, 'ADJOURN', { RESUME_ON: '2027-03-05', REASONS: 'A witness comes then.' });
    expect((await mine(reference)).hearing).toMatchObject({ openedOn: '2027-02-20', resumeOn: '2027-03-05' });
    todayIs('2027-03-05');
    await took(people.chair, id, 'RESUME_HEARING');
    await took(people.chair, id, 'CLOSE_HEARING');
    people.lay = people.otherLay;
    await heard.found(id, 'FIND_FACTS', { PROVEN: 'yes' });
    await heard.found(id, 'FIND_BREACH', { BREACH: 'yes' });
    await took(people.coach, id, 'OPEN_HISTORY');
    const proposalId = await heard.proposed(people.chair, id, SUSPENSION);
    await done(people.coach, documents.CONCUR, { id: proposalId });
    expect(await stateOf(id)).toBe('DETERMINED');
    await done(cast.manager, documents.NOTIFY, { id });
    expect((await mine(reference)).decision).toMatchObject({ outcome: 'SANCTION', notifiedOn: '2027-03-05' });

    todayIs('2027-04-07');
    await heard.bringDue();
    expect(await stateOf(id)).toBe('FINAL');
    await done(cast.reg, documents.PROPOSE_SANCTION, { id });
    await done(cast.reg2, documents.SANCTION_IN_FORCE, { id });
    expect((await mine(reference)).sanction).toEqual({ state: 'IN_FORCE' });
  });

  it('is proved to have been called by the respondent, who opens it, and by that once', async () => {
    const { id, reference } = await heard.ready();
    expect(await course(id)).toMatchObject({ next: expect.arrayContaining([{ event: 'PROVE_NOTICE' }]) });
    const { written } = await heard.mine(reference);
    expect(written).toContainEqual(
      expect.objectContaining({
        event: 'GIVE_NOTICE',
        answers: expect.arrayContaining([{ name: 'NOTICE', values: ['At ten, 3 rue du Port.'] }]),
      }),
    );
    const { next, events } = await course(id);
    expect(next).not.toContainEqual({ event: 'PROVE_NOTICE' });
    expect(events.filter(({ event }: { event: string }) => event === 'PROVE_NOTICE')).toHaveLength(1);
    await heard.mine(reference);
    expect((await course(id)).events).toHaveLength(events.length);
  });

  it('keeps from its panel what was told until the bundle is served', async () => {
    const { id } = await heard.named();
    const { room, people } = heard;
    expect(await room(people.chair, id)).toMatchObject({ allegations: [], charges: null, written: [] });
    await heard.summoned(id, ['2026-12-20', '2027-01-04', '2027-01-25']);
    const file = await room(people.chair, id);
    expect(file).toMatchObject({ charges: documents.charges.charges, deliberation: null, earlierFindings: null });
    expect(file.allegations).toHaveLength(1);
    expect(file.written.map(({ event }: { event: string }) => event)).toContain('FILE_REPORT');
  });

  it('says nothing to the respondent of what the panel does, from the bundle to the notification', async () => {
    const { cast, people, ask, done, took, found, mine } = heard;
    const { id, reference } = await heard.deliberating();
    const before = await mine(reference);
    const answers = [before];
    await found(id, 'FIND_FACTS', { PROVEN: 'yes' });
    answers.push(await mine(reference));
    await found(id, 'FIND_BREACH', { BREACH: 'yes' });
    await took(people.chair, id, 'OPEN_HISTORY');
    answers.push(await mine(reference));
    const proposalId = await heard.proposed(people.chair, id, SUSPENSION);
    answers.push(await mine(reference));
    await done(people.lay, documents.CONCUR, { id: proposalId });
    expect(await stateOf(id)).toBe('DETERMINED');
    answers.push(await mine(reference));

    for (const answer of answers) expect(answer).toEqual(before);
    expect(before).toMatchObject({ decision: null, sanction: null, hearing: { closedOn: '2027-01-25' } });
    const { data: list } = await ask(cast.coach, documents.MY_CASES);
    expect(JSON.stringify(list)).not.toMatch(/DETERMINED|DELIBERATION/);
    await done(cast.manager, documents.NOTIFY, { id });
    expect((await mine(reference)).decision).toMatchObject({ sanction: { kind: 'SUSPENSION' } });
    expect(codesOf(await ask(people.chair, MY_HEARING, { reference }))).toEqual(['NOT_FOUND']);
  });
});
