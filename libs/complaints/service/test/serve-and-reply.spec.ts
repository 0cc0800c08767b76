import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awarded } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const { NAME, REGISTRY, RESPONDENT, DECLARE, BECOME, AS_REGISTRAR, SERVE, PROVE, MY_CASES, MY_CASE, REPLY } = documents;

describe('charges', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const course = async (id: string) =>
    (await complaints.ask(complaints.cast.manager, documents.COURSE_OF, { id })).data.caseCourse;
  const audited = async (): Promise<string[]> =>
    (await complaints.inBody((tx) => tx.query(`select action from complaints.audit order by seq`))).map(
      ({ action }: { action: string }) => action,
    );

  describe('begin with whom they concern', () => {
    it('by their reference in the register or by their account, and another may be named until they are served', async () => {
      const { manager, coach, p1 } = complaints.cast;
      const { id } = await complaints.given.taken();
      const days = { awardedOn: '2026-01-01', validFrom: '2026-01-01', validUntil: null };
      const award = { awardId: newId(), applicationId: newId(), schemeVersionId: newId(), level: 'one', ...days };
      await complaints.hears(awarded, { ...award, personId: coach.personId, reference: 'CC-2026-7K3Q9MX' });

      await complaints.done(manager, NAME, { id, who: { memberId: p1.personId } });
      const { nameRespondent } = await complaints.done(manager, NAME, { id, who: { reference: 'cc 2026 7k3q9mx' } });

      expect(nameRespondent.respondent).toEqual({ id: coach.personId });
      expect(nameRespondent.functions).toMatchObject([
        { function: 'COMPLAINANT', person: null },
        { function: 'CASE_MANAGER', person: { id: manager.personId }, declared: true },
        { function: 'RESPONDENT', person: { id: p1.personId }, endedOn: '2026-11-22' },
        { function: 'RESPONDENT', person: { id: coach.personId }, endedOn: null },
      ]);
    });

    it('and are refused for whoever manages the case, is named, or is nobody here', async () => {
      const { manager, coach } = complaints.cast;
      const { id } = await complaints.given.taken();
      const name = async (who: object) => codesOf(await complaints.ask(manager, NAME, { id, who }));

      expect(await name({ memberId: manager.personId })).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
      expect(await name({})).toEqual(['COMPLAINTS_PERSON_MISSING']);
      expect(await name({ memberId: coach.personId, reference: 'CC' })).toEqual(['COMPLAINTS_PERSON_MISSING']);
      expect(await name({ memberId: newId() })).toEqual(['COMPLAINTS_PERSON_UNKNOWN']);
      expect(await name({ reference: 'CC-2026-AAAAAAA' })).toEqual(['COMPLAINTS_PERSON_UNKNOWN']);
      expect(await name({ memberId: coach.personId })).toEqual([]);
      expect(await name({ memberId: coach.personId })).toEqual(['COMPLAINTS_RESPONDENT_NAMED']);
    });
  });

  describe('are served by a registrar of the case', () => {
    it('who reads whom it concerns, declares themself, and finds no case that concerns them', async () => {
      const { manager, reg, reg2, coach } = complaints.cast;
      const { id, reference } = await complaints.given.taken();
      expect((await complaints.ask(reg, REGISTRY)).data.caseRegistry.edges).toEqual([]);
      await complaints.done(manager, NAME, { id, who: { memberId: coach.personId } });
      const self = { ...coach, roles: ['registrar'] as const };

      expect((await complaints.ask(reg, REGISTRY)).data.caseRegistry.edges).toEqual([
        { node: { id, reference, state: 'TRIAGE', mine: false } },
      ]);
      expect((await complaints.ask(reg, RESPONDENT, { id })).data.readRespondent).toMatchObject({
        function: 'REGISTRAR',
        respondentName: 'Éric Moreau',
      });
      expect((await complaints.ask(self, REGISTRY)).data.caseRegistry.edges).toEqual([]);
      for (const answer of [
        await complaints.ask(self, RESPONDENT, { id }),
        await complaints.ask(self, BECOME, { id, noConflict: true }),
        await complaints.ask(reg, AS_REGISTRAR, { id }),
      ])
        expect(codesOf(answer)).toEqual(['NOT_FOUND']);
      expect(codesOf(await complaints.ask(reg, BECOME, { id, noConflict: false }))).toEqual([
        'COMPLAINTS_CONFLICT_NOT_DECLARED',
      ]);
      expect((await complaints.done(reg, BECOME, { id, noConflict: true })).becomeRegistrar.mine).toEqual([
        'REGISTRAR',
      ]);
      await complaints.done(reg2, DECLARE, { id, conflict: true });
      expect(codesOf(await complaints.ask(reg2, BECOME, { id, noConflict: true }))).toEqual(['NOT_FOUND']);
      expect((await complaints.ask(reg2, REGISTRY)).data.caseRegistry.edges).toEqual([]);
    });

    it('in writing, founded on a clause, and once', async () => {
      const { manager, reg } = complaints.cast;
      const { id } = await complaints.given.named();
      const serve = async (changes: object = {}, by = reg) =>
        codesOf(await complaints.ask(by, SERVE, { input: { ...documents.charges, caseId: id, ...changes } }));

      expect(await serve({ charges: ' ', clauses: [], mayLeadTo: '' })).toEqual([
        'COMPLAINTS_TEXT_MISSING',
        'COMPLAINTS_CLAUSE_MISSING',
        'COMPLAINTS_TEXT_MISSING',
      ]);
      expect(await serve({ clauses: ['?'] })).toEqual(['COMPLAINTS_CLAUSE_UNKNOWN']);
      expect(await serve({}, manager)).toEqual(['NOT_FOUND']);
      expect(await serve()).toEqual([]);
      expect(await serve()).toEqual(['COMPLAINTS_NOT_NOW']);
      expect(codesOf(await complaints.ask(manager, NAME, { id, who: { memberId: reg.personId } }))).toEqual([
        'COMPLAINTS_NOT_NOW',
        'COMPLAINTS_FUNCTIONS_INCOMPATIBLE',
      ]);
    });

    it('and the respondent is told that something waits, and nothing else is told to anybody', async () => {
      const before = (await complaints.told()).length;
      const { reference } = await complaints.given.served();
      const [, letter, ...more] = (await complaints.told()).slice(before);
      const post = { kind: 'service', service: 'correspondence', bodyId: complaints.bodyId, locale: 'fr' } as const;

      expect([letter, more]).toEqual([
        {
          type: 'complaints.letter-written',
          data: { letterId: expect.any(String), personId: complaints.cast.coach.personId },
        },
        [],
      ]);
      const asked = await complaints.as(post).graphql(documents.LETTER, { id: letter?.data['letterId'] });
      expect(asked.data.letterForMail).toEqual({ reference });
      expect(codesOf(await complaints.ask(complaints.cast.reg, documents.LETTER, { id: newId() }))).toEqual([
        'FORBIDDEN',
      ]);
    });
  });

  describe('are read by the respondent', () => {
    it('not before they are served, and by nobody else', async () => {
      const { coach, manager, reg, p1 } = complaints.cast;
      const { reference } = await complaints.given.named();
      expect((await complaints.ask(coach, MY_CASES)).data.myCases).toEqual([]);
      expect(codesOf(await complaints.ask(coach, MY_CASE, { reference }))).toEqual(['NOT_FOUND']);

      const served = await complaints.given.served();
      expect((await complaints.ask(coach, MY_CASES)).data.myCases).toEqual([
        { id: served.id, reference: served.reference, servedOn: '2026-11-22' },
      ]);
      for (const by of [manager, reg, p1])
        for (const answer of [
          await complaints.ask(by, MY_CASE, { reference: served.reference }),
          await complaints.ask(by, REPLY, { reference: served.reference, text: 'No.' }),
        ])
          expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    });

    it('which proves that they came; the name of who complained is in it only if it may be', async () => {
      const { id, reference } = await complaints.given.served();
      complaints.todayIs('2026-11-25');

      const { openMyCase } = await complaints.done(complaints.cast.coach, MY_CASE, { reference });
      await complaints.done(complaints.cast.coach, MY_CASE, { reference });

      expect(openMyCase).toEqual({
        id,
        reference,
        servedOn: '2026-11-22',
        ...documents.charges,
        complainantName: null,
        replyBy: '2026-12-23',
        reply: null,
        repliedOn: null,
        decision: null,
        appealUntil: null,
        appealGrounds: null,
        appealedOn: null,
        appealDecision: null,
        withdrawnFrom: null,
        refusalsToReply: [],
        refusalsToAppeal: [{ code: 'COMPLAINTS_NOT_NOW' }, { code: 'COMPLAINTS_NOT_NOTIFIED' }],
      });
      expect((await course(id)).events.at(-1)).toEqual({ event: 'PROVE_SERVICE', on: '2026-11-25', by: 'RESPONDENT' });
      expect((await audited()).filter((action) => action === 'complaints.open-my-case')).toHaveLength(2);
      const named = await complaints.given.served({ nameVisibility: 'NAMED' });
      const { openMyCase: other } = await complaints.done(complaints.cast.coach, MY_CASE, {
        reference: named.reference,
      });
      expect(other.complainantName).toBe('Jeanne Petit');
    });

    it('or are proved by the day of a registered letter, once, and never one to come', async () => {
      const { manager } = complaints.cast;
      const { id } = await complaints.given.served();
      complaints.todayIs('2026-11-30');
      const prove = async (on: string) => codesOf(await complaints.ask(manager, PROVE, { id, on }));

      expect(await prove('2026-12-01')).toEqual(['COMPLAINTS_TIME_IN_FUTURE']);
      expect(await prove('2026-11-21')).toEqual(['COMPLAINTS_BEFORE_LAST_STEP']);
      expect(await prove('2026-11-24')).toEqual([]);
      expect(await prove('2026-11-25')).toEqual(['COMPLAINTS_SERVICE_PROVED']);
      expect((await course(id)).clocks).toContainEqual(
        expect.objectContaining({ name: 'K5', what: 'REPLY', startedOn: '2026-11-24', dueOn: '2026-12-22' }),
      );
    });
  });

  describe('are replied to', () => {
    it('after they were read, with a text, once', async () => {
      const { coach, reg } = complaints.cast;
      const { id, reference } = await complaints.given.served();
      const reply = async (text: string, key = newId()) =>
        codesOf(await complaints.ask(coach, REPLY, { reference, text, key }));

      expect(await reply('Too early.')).toEqual(['COMPLAINTS_SERVICE_NOT_PROVED']);
      await complaints.done(coach, MY_CASE, { reference });
      expect(await reply(' ')).toEqual(['COMPLAINTS_TEXT_MISSING']);
      const key = newId();
      expect([await reply('It was not so.', key), await reply('It was not so.', key)]).toEqual([[], []]);
      expect(await reply('Once more.')).toEqual(['COMPLAINTS_NOT_NOW']);
      expect(await course(id)).toMatchObject({ state: 'INVESTIGATION' });
      expect((await complaints.done(reg, AS_REGISTRAR, { id })).openCaseAsRegistrar).toMatchObject({
        ...documents.charges,
        respondentName: 'Éric Moreau',
        complainantName: null,
        reply: 'It was not so.',
        repliedOn: '2026-11-22',
      });
    });

    it('or not: when the time is over the case goes on by itself, from the day after, and once', async () => {
      const { coach } = complaints.cast;
      const { id, reference } = await complaints.given.served();
      await complaints.done(coach, MY_CASE, { reference });
      complaints.todayIs('2026-12-21');
      expect(await course(id)).toMatchObject({ state: 'PARTICULARS' });
      complaints.todayIs('2027-03-01');

      expect(await course(id)).toMatchObject({ state: 'INVESTIGATION' });
      for (let again = 0; again < 2; again += 1)
        expect(codesOf(await complaints.ask(coach, REPLY, { reference, text: 'Too late.' }))).toEqual([
          'COMPLAINTS_NOT_NOW',
        ]);
      await complaints.done(coach, MY_CASE, { reference });
      await complaints.done(coach, MY_CASE, { reference });
      const stored = await complaints.inBody((tx) =>
        tx.query(
          `select event, on_day::text as on from complaints.case_events where case_id = $1 and acts_as = 'time'`,
          [id],
        ),
      );
      expect(stored).toEqual([{ event: 'reply-time-runs-out', on: '2026-12-22' }]);
    });
  });
});
