import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf, gateway } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { CONCUR, COURSE_OF, PROPOSE, PROPOSE_SANCTION, SANCTION_IN_FORCE } = documents;
const imposed = (kind: string, terms: object = {}) => ({
  ...{ outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' },
  sanction: { kind, ...terms },
  weighing: { ...documents.ladderTo(kind), aggravating: ['BREACH_OF_TRUST'], mitigating: ['APOLOGY'] },
});
const SUSPENSION = imposed('SUSPENSION', { months: 6 });
const CONDITIONS = imposed('CONDITIONS', {
  months: 12,
  conditions: [{ code: 'NO_MINORS' }, { code: 'QUARTERLY_REPORT' }],
});

const CLOCKS = `query ($id: Uuid!) { caseCourse(caseId: $id) { clocks { name what startedOn dueOn pausedSince } } }`;
const LETTERS = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { letters { title } } }`;
const LETTERS_OF_MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { letters { title } } }`;

describe('a sanction', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const course = async (id: string) => (await complaints.ask(complaints.cast.reg, COURSE_OF, { id })).data.caseCourse;
  const facts = async (type = 'complaints.sanction-in-force') =>
    (await complaints.told()).filter((fact) => fact.type === type).map(({ data }) => data);
  /** It is notified, the time to appeal runs out, and two registrars put it in force on that day. */
  const inForce = async (decided: object) => {
    const { reg, reg2 } = complaints.cast;
    const filed = await complaints.given.notified({ sanction: null, ...decided });
    complaints.todayIs('2026-12-22');
    await complaints.done(reg, PROPOSE_SANCTION, { id: filed.id });
    await complaints.done(reg2, SANCTION_IN_FORCE, { id: filed.id });
    return filed;
  };
  const SITTING = ['a1', 'a2', 'a3'] as const;
  const reviewed = async (id: string, outcome: string, more: object = {}) => {
    const members = SITTING.map((name): Member => complaints.cast[name]);
    const [first, ...others] = members;
    await complaints.given.seated(id, 'SANCTION_PANEL', members);
    const input = { caseId: id, outcome, reasons: 'We looked at it.', ...more };
    const { proposeDecision } = await complaints.done(first!, PROPOSE, { input });
    for (const by of others) await complaints.done(by, CONCUR, { id: proposeDecision });
  };

  it('is told as days and codes once two put it in force, and of nothing before', async () => {
    const { reg, reg2, coach } = complaints.cast;
    const { id } = await complaints.given.notified(SUSPENSION);
    expect(codesOf(await complaints.ask(reg, PROPOSE_SANCTION, { id }))).toEqual(['COMPLAINTS_NOT_FINAL']);
    complaints.todayIs('2026-12-22');
    expect((await course(id)).next.map(({ event }: { event: string }) => event)).toContain('PROPOSE_SANCTION');
    expect(codesOf(await complaints.ask(reg, documents.WITHDRAW, { id }))).toEqual([
      'COMPLAINTS_NO_WITHDRAWAL_DECIDED',
    ]);
    await complaints.done(reg, PROPOSE_SANCTION, { id });
    expect(codesOf(await complaints.ask(reg, SANCTION_IN_FORCE, { id }))).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);
    expect(await facts()).toEqual([]);

    const { putSanctionInForce } = await complaints.done(reg2, SANCTION_IN_FORCE, { id });

    expect(putSanctionInForce).toMatchObject({
      ...{ state: 'FINAL', missingSteps: [] },
      sanction: {
        state: 'IN_FORCE',
        fromOn: '2026-12-22',
        decideBy: '2027-06-21',
        terms: { kind: 'SUSPENSION', months: 6 },
      },
    });
    const days = { fromOn: '2026-12-22', untilOn: '2027-06-22' };
    expect(await facts()).toEqual([
      {
        ...{ personId: coach.personId, sanctionId: expect.any(String), revision: 1 },
        effects: [
          { effect: 'off', ...days },
          { effect: 'no-supervising', ...days },
          { effect: 'no-assessing', ...days },
        ],
        lines: [{ line: 'suspended', ...days, lastOn: '2027-06-21', conditions: [] }],
      },
    ]);
    expect(await facts('complaints.withdrawal-in-force')).toEqual([]);
  });

  it('shows the respondent what was weighed, why they are named, and what the public reads', async () => {
    const { coach } = complaints.cast;
    const named = { ...imposed('CAUTION', { months: 12, named: true }), namingReasons: 'Clients must know.' };
    const { reference } = await complaints.given.notified(named);

    expect((await complaints.done(coach, documents.SANCTION_OF_MINE, { reference })).openMyCase).toMatchObject({
      decision: {
        sanction: { kind: 'CAUTION', months: 12, named: true },
        weighing: {
          rungs: [{ kind: 'REDRESS' }, { kind: 'LEARNING_PLAN' }],
          aggravating: ['BREACH_OF_TRUST'],
          mitigating: ['APOLOGY'],
        },
        namingReasons: 'Clients must know.',
      },
      sanction: {
        state: 'PENDING',
        fromOn: null,
        preview: [{ days: [{ lines: [{ line: 'CAUTION' }] }, { lines: [] }] }],
      },
    });
  });

  it('tells nothing to others that does nothing to others', async () => {
    const { id } = await inForce(imposed('LEARNING_PLAN', { months: 6 }));

    expect(await facts()).toEqual([]);
    expect(await course(id)).toMatchObject({ state: 'FINAL', sanction: { state: 'IN_FORCE' } });
  });

  it('K12: closes its case by the end of its term although nobody looked at it', async () => {
    const { id } = await inForce(SUSPENSION);
    complaints.todayIs('2027-06-21');
    expect(await course(id)).toMatchObject({ state: 'FINAL', sanction: { state: 'REVIEW' } });
    complaints.todayIs('2027-07-10');

    expect(await complaints.bringDue()).toBeGreaterThan(0);

    expect((await course(id)).events.at(-1)).toEqual({ event: 'COMPLETE', on: '2027-06-22', by: null });
    expect(await course(id)).toMatchObject({ state: 'CLOSED_COMPLETE', sanction: { state: 'EXPIRED' } });
    expect(await facts()).toHaveLength(1);
  });

  it('is found to be met by three who did not decide it, and is told again with all that it does', async () => {
    const { id } = await inForce(CONDITIONS);
    complaints.todayIs('2027-05-03');
    const who = { memberId: complaints.cast.p1.personId };
    expect(
      codesOf(await complaints.ask(complaints.cast.reg, documents.APPOINT, { id, panel: 'SANCTION_PANEL', who })),
    ).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);

    await reviewed(id, 'MET');

    expect(await course(id)).toMatchObject({ state: 'CLOSED_COMPLETE', sanction: { state: 'COMPLETED' } });
    const days = { fromOn: '2026-12-22', untilOn: '2027-05-03' };
    expect(await facts()).toMatchObject([
      { revision: 1, effects: [{ effect: 'limited', untilOn: '2027-12-22' }], lines: [{ conditions: ['no-minors'] }] },
      { revision: 2, effects: [{ effect: 'limited', ...days }], lines: [{ line: 'conditions', ...days }] },
    ]);
  });

  it('is varied in its review, with everything told anew', async () => {
    const { id } = await inForce(SUSPENSION);
    complaints.todayIs('2027-06-01');

    await reviewed(id, 'VARY', { sanction: CONDITIONS.sanction });

    expect((await facts()).at(-1)).toMatchObject({
      revision: 2,
      effects: [
        { effect: 'off', fromOn: '2026-12-22', untilOn: '2027-06-01' },
        { effect: 'no-supervising', untilOn: '2027-06-01' },
        { effect: 'no-assessing', untilOn: '2027-06-01' },
        { effect: 'limited', fromOn: '2027-06-01', untilOn: '2028-06-01' },
      ],
    });
  });

  it('invariant 10: never was once two registrars record that a court annulled it', async () => {
    const { reg, reg2 } = complaints.cast;
    const { id } = await inForce(SUSPENSION);
    expect(codesOf(await complaints.ask(reg2, documents.ANNUL, { id }))).toContain('COMPLAINTS_ANNULMENT_NOT_PROPOSED');
    await complaints.done(reg, documents.PROPOSE_ANNULMENT, { id, reasons: 'Judgment of the third of January.' });
    expect(codesOf(await complaints.ask(reg, documents.ANNUL, { id }))).toEqual(['COMPLAINTS_SECOND_PERSON_NEEDED']);

    await complaints.done(reg2, documents.ANNUL, { id });

    expect((await facts()).at(-1)).toMatchObject({ revision: 2, effects: [], lines: [] });
    expect((await course(id)).sanction).toMatchObject({ state: 'ANNULLED' });
  });

  it('row 44, K18: has both parties told of it, and everybody else in three days, which is recorded once', async () => {
    const { reg, reg2, manager, coach } = complaints.cast;
    const { id, reference, returnCode: code } = await inForce(SUSPENSION);
    await complaints.done(reg, documents.PROPOSE_ANNULMENT, { id, reasons: 'Judgment of the third of January.' });
    const told = { REASONS: 'The employer and the insurer, by letter of today.' };
    expect(codesOf(await complaints.takes(manager, id, 'TELL_RECIPIENTS', told))).toEqual(['COMPLAINTS_NOT_NOW']);
    await complaints.done(reg2, documents.ANNUL, { id });

    const owed = {
      name: 'K18',
      what: 'TELL_RECIPIENTS',
      startedOn: '2026-12-22',
      dueOn: '2026-12-25',
      pausedSince: null,
    };
    const clocks = async () => (await complaints.done(manager, CLOCKS, { id })).caseCourse.clocks;
    expect(await clocks()).toContainEqual(owed);
    const { data } = await complaints.as(gateway(complaints)).graphql(LETTERS, { reference, code });
    expect(data.followComplaint.letters[0].title).toBe('The decision is annulled');
    const { openMyCase } = await complaints.done(coach, LETTERS_OF_MINE, { reference });
    expect(openMyCase.letters[0].title).toBe('The sanction is annulled');

    expect(codesOf(await complaints.takes(manager, id, 'TELL_RECIPIENTS'))).toEqual(['COMPLAINTS_REASONS_MISSING']);
    await complaints.took(manager, id, 'TELL_RECIPIENTS', told);
    expect(await clocks()).not.toContainEqual(owed);
    expect(codesOf(await complaints.takes(reg, id, 'TELL_RECIPIENTS', told))).toEqual(['COMPLAINTS_RECIPIENTS_TOLD']);
  });

  it('O9: of a withdrawal that is quashed or annulled the others are told that it never was', async () => {
    const { reg, reg2, coach } = complaints.cast;
    const { id } = await complaints.given.notified();
    complaints.todayIs('2026-12-22');
    await complaints.done(reg, documents.WITHDRAW, { id });
    await complaints.done(reg2, documents.IN_FORCE, { id });
    await complaints.done(reg, documents.PROPOSE_ANNULMENT, { id, reasons: 'On form.' });
    await complaints.done(reg2, documents.ANNUL, { id });

    const [{ sanctionId } = { sanctionId: '' }] = (await facts('complaints.withdrawal-in-force')) as {
      sanctionId: string;
    }[];
    expect(await facts('complaints.withdrawal-annulled')).toEqual([
      { personId: coach.personId, sanctionId, annulledOn: '2026-12-22' },
    ]);
  });

  it('is not imposed out of bounds, without the ladder, or with a name and no reason why', async () => {
    const { p1, p2, p3 } = complaints.cast;
    const { id } = await complaints.given.replied();
    await complaints.given.seated(id, 'PANEL', [p1, p2, p3]);
    const tried = async (changes: object) =>
      codesOf(await complaints.ask(p1, PROPOSE, { input: { caseId: id, ...SUSPENSION, ...changes } }));

    expect(await tried({ sanction: { kind: 'SUSPENSION', months: 13 } })).toEqual(['COMPLAINTS_SANCTION_MONTHS']);
    expect(await tried({ weighing: { rungs: [] } })).toEqual(['COMPLAINTS_RUNG_MISSING']);
    expect(await tried({ sanction: { kind: 'SUSPENSION', months: 6, named: true } })).toEqual([
      'COMPLAINTS_NAMING_REASONS_MISSING',
    ]);
    expect(await tried({ sanction: { kind: 'EXCLUSION', months: 60 } })).toContain('COMPLAINTS_SANCTION_NOT_HERE');
    expect(await tried({ sanction: null })).toEqual(['COMPLAINTS_SANCTION_MISSING']);
    expect(await tried({ outcome: 'WITHDRAWAL', sanction: null })).toEqual(['COMPLAINTS_RUNG_MISSING']);
  });

  it('is foretold from the catalogue: what the public will read after met and not met', async () => {
    const { data } = await complaints.ask(complaints.cast.p1, documents.PREVIEW, {
      sanction: { ...CONDITIONS.sanction, named: true },
      fromOn: '2026-03-01',
    });

    const read = data.sanctionPreview.map(
      ({ branch, days }: { branch: string; days: { on: string; lines: { line: string }[] }[] }) => [
        branch,
        ...days.map(({ on, lines }) => [on, ...lines.map(({ line }) => line)].join(' ')),
      ],
    );
    expect(read).toEqual([
      ['AS_DECIDED', '2026-03-01 CONDITIONS', '2027-03-01'],
      ['MET', '2026-03-01 CONDITIONS', '2027-02-28 CONDITIONS_MET', '2027-08-28'],
      [
        'NOT_MET',
        '2026-03-01 CONDITIONS',
        '2027-02-28 CONDITIONS_NOT_MET',
        '2027-03-01 CONDITIONS_NOT_MET',
        '2027-09-01',
      ],
    ]);
  });
});
