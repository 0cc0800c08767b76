import type { Attempt, CaseFunction, Particulars } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../src/cases/load-case.js';
import { recordStep } from '../src/cases/record-step.js';
import * as documents from './documents.js';
import { IN_THE_ROOM, MY_HEARING, SEAT } from './hearing.documents.js';
import { type Procedure, startProcedure } from './procedure.js';
import { APPOINT_IN, AS_APPOINTED, STAND_BY } from './steps.documents.js';

const REPORT = { FACTS_ONLY: 'yes', EXHIBITS_HASHED: 'yes', REPORT: 'Two people saw it.' };
const WHY = { REASONS: 'What is told hangs together with what was seen.' };

/** Complaints, with a hand that records what a party does where a spec is about something else. */
export async function startHearing() {
  const works: UnitOfWork[] = [];
  const hand = { provide: 'hand', inject: [UnitOfWork], useFactory: (work: UnitOfWork) => works.push(work) };
  const running = await startProcedure(hand);
  const party = (by: Member, caseId: string, event: Attempt['event'], as: CaseFunction, said: Particulars = {}) =>
    works[0]!.run({ actor: by, name: 'spec.party', key: newId(), input: {} }, async (tx) => {
      const attempt = { event, by: { as, personIds: [by.personId] }, reasoned: true, ...said };
      await recordStep(tx, caseId, await loadCase(tx, caseId), attempt);
      return caseId;
    });
  return { ...running, inNewBody: async () => heardIn(await running.inNewBody(), party) };
}

export type Hearing = ReturnType<typeof heardIn>;
type Party = (by: Member, id: string, event: Attempt['event'], as: CaseFunction, said?: Particulars) => Promise<string>;

function heardIn(complaints: Procedure, party: Party) {
  const { cast, done, ask, took, member, given, todayIs } = complaints;
  const people = {
    // Not those who decide the case of the short procedure: whoever decided about somebody decides nothing else about them.
    ...{ chair: member('Chloé'), coach: member('Cyril'), lay: member('Léo'), otherLay: member('Lise') },
    reviewer: member('Rosa'),
    ...{ investigator: member('Ida'), assessor: member('Carl'), layAssessor: member('Lou') },
  };
  const appoint = async (id: string, who: Member, as: string, seat: string | null = null) => {
    await done(cast.reg, APPOINT_IN, { input: { caseId: id, function: as, seat, who: { memberId: who.personId } } });
    await done(who, documents.DECLARE, { id, conflict: false });
  };
  const seat = (id: string, who: Member, place: string | null, panel = 'PANEL') =>
    ask(cast.reg, SEAT, { id, panel, seat: place, who: { memberId: who.personId } });
  const seated = async (id: string, who: Member, place: string | null, panel = 'PANEL') => {
    await done(cast.reg, SEAT, { id, panel, seat: place, who: { memberId: who.personId } });
    await done(who, documents.DECLARE, { id, conflict: false });
  };
  const room = async (by: Member, id: string) => (await done(by, IN_THE_ROOM, { id })).openCaseAsPanel;
  const mine = async (reference: string) => (await done(cast.coach, MY_HEARING, { reference })).openMyCase;

  /** On the eighth of December two assessors found that there is a case to answer. */
  const listed = async () => {
    const filed = await given.named();
    const { id, reference } = filed;
    await took(cast.reg, id, 'SCREEN_RISK', { RISK: 'medium' });
    await done(cast.reg, documents.SERVE, { input: { ...documents.charges, caseId: id, route: 'DISCIPLINARY' } });
    await done(cast.coach, documents.MY_CASE, { reference });
    await done(cast.coach, documents.REPLY, { reference, text: 'It was not so.' });
    await appoint(id, people.investigator, 'INVESTIGATOR');
    await took(people.investigator, id, 'FILE_REPORT', REPORT);
    await took(cast.reg, id, 'APPROVE_DISCLOSURE', WHY);
    await took(cast.manager, id, 'DISCLOSE');
    await appoint(id, people.assessor, 'ASSESSOR', 'COACH');
    await appoint(id, people.layAssessor, 'ASSESSOR', 'LAY');
    todayIs('2026-12-08');
    await took(people.assessor, id, 'FIND_CASE_TO_ANSWER', WHY);
    const { openCaseAsAppointed } = await done(people.layAssessor, AS_APPOINTED, { id });
    await done(people.layAssessor, STAND_BY, { id: openCaseAsAppointed.proposal.id });
    return filed;
  };
  const named = async () => {
    const filed = await listed();
    await seated(filed.id, people.chair, 'CHAIR');
    await seated(filed.id, people.coach, 'COACH');
    await seated(filed.id, people.lay, 'LAY');
    await took(cast.reg, filed.id, 'NAME_PANEL');
    return filed;
  };
  /** Notice on the day given, then the bundle. */
  const summoned = async (id: string, [on, bundleOn, hearingOn]: readonly [string, string, string]) => {
    todayIs(on);
    await took(cast.manager, id, 'GIVE_NOTICE', { HEARING_ON: hearingOn, NOTICE: 'At ten, 3 rue du Port.' });
    todayIs(bundleOn);
    await took(cast.manager, id, 'SERVE_BUNDLE');
  };
  const ready = async () => {
    const filed = await named();
    await summoned(filed.id, ['2026-12-20', '2027-01-04', '2027-01-25']);
    return filed;
  };
  const deliberating = async () => {
    const filed = await ready();
    await mine(filed.reference);
    todayIs('2027-01-25');
    await took(people.chair, filed.id, 'OPEN_HEARING');
    await took(people.chair, filed.id, 'CLOSE_HEARING');
    return filed;
  };
  /** Two of the panel: one proposes it, and another stands by it. */
  const found = async (id: string, event: string, said: Record<string, string>) => {
    await took(people.chair, id, event, { REASONS: 'We believe the client.', ...said });
    await done(people.lay, STAND_BY, { id: (await room(people.lay, id)).stepProposal.id });
  };
  const atOutcome = async () => {
    const filed = await deliberating();
    await found(filed.id, 'FIND_FACTS', { PROVEN: 'yes' });
    await found(filed.id, 'FIND_BREACH', { BREACH: 'yes' });
    await took(people.coach, filed.id, 'OPEN_HISTORY');
    return filed;
  };
  const proposed = async (by: Member, id: string, decision: object) =>
    (await done(by, documents.PROPOSE, { input: { caseId: id, reasons: 'We heard both.', ...decision } }))
      .proposeDecision as string;
  const decided = async (decision: object = SUSPENSION) => {
    const filed = await atOutcome();
    const proposalId = await proposed(people.chair, filed.id, decision);
    await done(people.lay, documents.CONCUR, { id: proposalId });
    return filed;
  };
  /** Notified, in force at once where that was ordered, appealed against, and the appeal panel sits. */
  const appealed = async (decision: Record<string, unknown> = SUSPENSION) => {
    const filed = await decided(decision);
    await done(cast.manager, documents.NOTIFY, { id: filed.id });
    if (decision['immediateEffect'] === true) {
      await done(cast.reg, documents.PROPOSE_SANCTION, { id: filed.id });
      await done(cast.reg2, documents.SANCTION_IN_FORCE, { id: filed.id });
    }
    await party(cast.coach, filed.id, 'appeal', 'respondent', { appealGround: 'sanction' });
    for (const one of [cast.a1, cast.a2, cast.a3]) await seated(filed.id, one, null, 'APPEAL_PANEL');
    return filed;
  };
  const onAppeal = async (id: string, decision: object) => {
    const proposalId = await proposed(cast.a1, id, decision);
    for (const by of [cast.a2, cast.a3]) await done(by, documents.CONCUR, { id: proposalId });
  };
  return {
    ...{ ...complaints, people, party, appoint, seat, seated, room, mine, listed, named, summoned, ready },
    ...{ deliberating, found, atOutcome, proposed, decided, appealed, onAppeal },
  };
}

/** A sanction as a panel imposes it, walked up to on its ladder. */
export const imposed = (kind: string, months: number, outcome = 'SANCTION') => ({
  ...{ outcome, sanction: { kind, months } },
  weighing: { ...documents.ladderTo(kind), aggravating: [], mitigating: [] },
});
export const SUSPENSION = imposed('SUSPENSION', 6);
