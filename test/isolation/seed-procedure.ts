import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const COURSE = `{ id state withdrawal }`;
const STEPS = {
  name: `mutation Name($id: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { nameRespondent(caseId: $id, who: $who, idempotencyKey: $key) ${COURSE} }`,
  whom: `mutation Whom($id: Uuid!, $key: Uuid!) { readRespondent(caseId: $id, idempotencyKey: $key) { respondentName } }`,
  become: `mutation Become($id: Uuid!, $key: Uuid!) { becomeRegistrar(caseId: $id, noConflict: true, idempotencyKey: $key) ${COURSE} }`,
  screen: `mutation Screen($id: Uuid!, $key: Uuid!) { takeStep(input: { caseId: $id, event: SCREEN_RISK, answers: [{ name: RISK, values: ["low"] }] }, idempotencyKey: $key) }`,
  serve: `mutation Serve($input: ServeChargesInput!, $key: Uuid!) { serveCharges(input: $input, idempotencyKey: $key) ${COURSE} }`,
  tell: `mutation Tell($id: Uuid!, $key: Uuid!) { takeStep(input: { caseId: $id, event: TELL_COMPLAINANT, answers: [] }, idempotencyKey: $key) }`,
  prove: `mutation Prove($id: Uuid!, $on: Day!, $key: Uuid!) { proveService(caseId: $id, on: $on, idempotencyKey: $key) ${COURSE} }`,
  pause: `mutation Pause($input: PauseClocksInput!, $key: Uuid!) { pauseClocks(input: $input, idempotencyKey: $key) { id } }`,
  off: `mutation Off($day: Day!, $key: Uuid!) { setDayOff(day: $day, off: true, idempotencyKey: $key) { daysOff } }`,
  adopt: `mutation Adopt($input: AdoptionInput!, $key: Uuid!) { adoptProcedure(input: $input, idempotencyKey: $key) { version } }`,
  open: `mutation Open($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { charges } }`,
  reply: `mutation Reply($reference: String!, $text: String!, $key: Uuid!) { replyToCharges(reference: $reference, text: $text, idempotencyKey: $key) }`,
  appoint: `mutation Appoint($id: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { appointToPanel(caseId: $id, panel: PANEL, who: $who, idempotencyKey: $key) ${COURSE} }`,
  declare: `mutation Declare($id: Uuid!, $key: Uuid!) { declareInCase(caseId: $id, conflict: false, idempotencyKey: $key) }`,
  read: `mutation Read($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) { allegations { behaviour } } }`,
  propose: `mutation Propose($input: ProposeDecisionInput!, $key: Uuid!) { proposeDecision(input: $input, idempotencyKey: $key) }`,
  concur: `mutation Concur($id: Uuid!, $key: Uuid!) { concur(proposalId: $id, idempotencyKey: $key) }`,
  notify: `mutation Notify($id: Uuid!, $key: Uuid!) { notifyDecision(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
  withdraw: `mutation Withdraw($id: Uuid!, $key: Uuid!) { proposeWithdrawal(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
  inForce: `mutation InForce($id: Uuid!, $key: Uuid!) { putWithdrawalInForce(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
  urgent: `mutation Urgent($input: AskForMeasureInput!, $key: Uuid!) { orderUrgentMeasure(input: $input, idempotencyKey: $key) ${COURSE} }`,
  extend: `mutation Extend($id: Uuid!, $key: Uuid!) { extendReply(caseId: $id, idempotencyKey: $key) { caseId: __typename } }`,
  sanction: `mutation Sanction($id: Uuid!, $key: Uuid!) { proposeSanction(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
  sanctionInForce: `mutation InForce($id: Uuid!, $key: Uuid!) { putSanctionInForce(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
  proposeAnnulment: `mutation Judged($id: Uuid!, $reasons: String!, $key: Uuid!) { proposeAnnulment(caseId: $id, reasons: $reasons, idempotencyKey: $key) ${COURSE} }`,
  annul: `mutation Annul($id: Uuid!, $key: Uuid!) { annulSanction(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
  confirm: `mutation Confirm($id: Uuid!, $key: Uuid!) { confirmUrgentMeasure(caseId: $id, idempotencyKey: $key) ${COURSE} }`,
} as const;

/** Each rung of the ladder below a withdrawal, passed by. */
const RUNGS = [
  'REDRESS',
  'LEARNING_PLAN',
  'CAUTION',
  'CONDITIONS',
  'LEVEL_REDUCTION',
  'ROLE_REMOVAL',
  'SUSPENSION',
].map((kind) => ({ kind, why: 'TOO_GRAVE' }));

/** Ahead as well for a body whose clock stands forty days later, and no longer than time may stand still. */
const AHEAD = 41;

export type Case = { readonly id: string; readonly reference: string };

/** Who acts in a case: the staff keep it, the panel decides. */
export type Cast = { readonly staff: Member; readonly respondent: Member; readonly panel: readonly Member[] };

/** Charges are served on the respondent, with the staff as registrar of the case that they manage. */
export async function charge(world: World, { id }: Case, { staff, respondent }: Omit<Cast, 'panel'>): Promise<void> {
  await world.ask(staff, STEPS.name, { id, who: { memberId: respondent.personId } });
  await world.ask(staff, STEPS.whom, { id });
  await world.ask(staff, STEPS.become, { id });
  await world.ask(staff, STEPS.screen, { id });
  const input = {
    caseId: id,
    charges: `${world.mark} told an employer.`,
    clauses: ['CF-1'],
    mayLeadTo: `${world.mark} withdrawal.`,
  };
  await world.ask(staff, STEPS.serve, { input });
  await world.ask(staff, STEPS.tell, { id });
  const ahead = addDays(world.today, AHEAD);
  const waiting = { reason: 'THIRD_PARTY', reviewOn: ahead, reasons: `${world.mark} is asked.` };
  await world.ask(staff, STEPS.pause, { input: { caseId: id, ...waiting } });
  await world.ask(staff, STEPS.off, { day: ahead });
  await world.ask(staff, STEPS.adopt, { input: { version: 'SHORT', holdsFrom: ahead } });
}

/** The respondent opens the case and replies; a panel decides a withdrawal at once, and it is notified. */
export async function decide(world: World, taken: Case, cast: Cast): Promise<void> {
  await hear(world, taken, cast.respondent);
  await seat(world, taken, cast);
  await rule(world, taken, cast.panel, { immediateEffect: true, immediateReasons: `${world.mark} danger.` });
  await notify(world, taken, cast.staff);
}

/** The respondent opens the case and replies. */
export async function hear(world: World, { reference }: Case, respondent: Member): Promise<void> {
  await world.ask(respondent, STEPS.open, { reference });
  await world.ask(respondent, STEPS.reply, { reference, text: `${world.mark} was not so.` });
}

/** A panel is appointed: each of them says that nothing is in their way, and reads the case. */
export async function seat(world: World, { id }: Case, { staff, panel }: Omit<Cast, 'respondent'>): Promise<void> {
  for (const member of panel) {
    await world.ask(staff, STEPS.appoint, { id, who: { memberId: member.personId } });
    await world.ask(member, STEPS.declare, { id });
    await world.ask(member, STEPS.read, { id });
  }
}

/** The panel decides a withdrawal, with effect at once or when it is final. */
export async function rule(
  world: World,
  { id }: Case,
  [first, ...others]: readonly Member[],
  effect: { readonly immediateEffect: boolean; readonly immediateReasons?: string } & Readonly<Record<string, unknown>>,
): Promise<void> {
  if (!first) throw new Error('A panel has members.');
  const input = {
    caseId: id,
    outcome: 'WITHDRAWAL',
    reasons: `${world.mark} reasons.`,
    weighing: { rungs: RUNGS },
    ...effect,
  };
  const { proposeDecision } = await world.ask(first, STEPS.propose, { input });
  for (const member of others) await world.ask(member, STEPS.concur, { id: proposeDecision });
}

/** The decision is told to the respondent. */
export async function notify(world: World, { id }: Case, staff: Member): Promise<void> {
  await world.ask(staff, STEPS.notify, { id });
}

/** One registrar proposes the withdrawal, another puts it in force. */
export async function withdraw(world: World, taken: Case, staff: Member, second: Member): Promise<void> {
  await proposeWithdrawal(world, taken, staff, second);
  await putInForce(world, taken, second);
}

/** A second registrar joins, and the first proposes the withdrawal. */
export async function proposeWithdrawal(world: World, { id }: Case, staff: Member, second: Member): Promise<void> {
  await world.ask(second, STEPS.become, { id });
  await world.ask(staff, STEPS.withdraw, { id });
}

/** The second registrar puts it in force. */
export async function putInForce(world: World, { id }: Case, second: Member): Promise<void> {
  await world.ask(second, STEPS.inForce, { id });
}

/** Three decide a suspension with effect at once; it is notified, and two registrars put it in force. */
export async function sanction(world: World, taken: Case, cast: Cast, second: Member): Promise<void> {
  const { id } = taken;
  const { staff, panel } = cast;
  await hear(world, taken, cast.respondent);
  await seat(world, taken, cast);
  const suspension = { outcome: 'SANCTION', sanction: { kind: 'SUSPENSION', months: 2 } };
  const effect = { immediateEffect: true, immediateReasons: `${world.mark} danger.` };
  await rule(world, taken, panel, { ...effect, ...suspension, weighing: { rungs: RUNGS.slice(0, -1) } });
  await notify(world, taken, staff);
  await world.ask(second, STEPS.become, { id });
  await world.ask(staff, STEPS.sanction, { id });
  await world.ask(second, STEPS.sanctionInForce, { id });
}

/** A court annuls the withdrawal: one registrar read the judgment, another records that it never was. */
export async function annul(world: World, { id }: Case, staff: Member, second: Member): Promise<void> {
  await world.ask(staff, STEPS.proposeAnnulment, { id, reasons: `${world.mark} judgment.` });
  await world.ask(second, STEPS.annul, { id });
}

/** More time to reply is given, once. */
export async function extend(world: World, { id }: Case, staff: Member): Promise<void> {
  await world.ask(staff, STEPS.extend, { id });
}

/** A letter brought the charges: the time to reply runs. */
export async function prove(world: World, { id }: Case, staff: Member): Promise<void> {
  await world.ask(staff, STEPS.prove, { id, on: world.today });
}

/** One officer orders an urgent suspension, a registrar who joins the case confirms it: it is in effect. */
export async function suspend(world: World, { id }: Case, staff: Member, third: Member): Promise<void> {
  await world.ask(third, STEPS.become, { id });
  const input = { caseId: id, ground: 'PUBLIC_PROTECTION', reasons: `${world.mark} danger.` };
  await world.ask(staff, STEPS.urgent, { input });
  await world.ask(third, STEPS.confirm, { id });
}
