import { type Case, happenedOnce, held } from './complaint.js';
import { type Scene, type Someone, until } from './scene.js';

const SEAT = `mutation Seat($caseId: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { appointToPanel(caseId: $caseId, panel: PANEL, who: $who, idempotencyKey: $key) { id } }`;
const DECLARE = `mutation Declare($caseId: Uuid!, $key: Uuid!) { declareInCase(caseId: $caseId, conflict: false, idempotencyKey: $key) }`;
const PROPOSE = `mutation Propose($input: ProposeDecisionInput!, $key: Uuid!) { proposeDecision(input: $input, idempotencyKey: $key) }`;
const CONCUR = `mutation Concur($id: Uuid!, $key: Uuid!) { concur(proposalId: $id, idempotencyKey: $key) }`;
const NOTIFY = `mutation Notify($caseId: Uuid!, $key: Uuid!) { notifyDecision(caseId: $caseId, idempotencyKey: $key) { id } }`;
const WITHDRAW = `mutation Withdraw($caseId: Uuid!, $key: Uuid!) { proposeWithdrawal(caseId: $caseId, idempotencyKey: $key) { id } }`;
const IN_FORCE = `mutation InForce($caseId: Uuid!, $key: Uuid!) { putWithdrawalInForce(caseId: $caseId, idempotencyKey: $key) { id } }`;
const STATE = `query State($caseId: Uuid!) { caseCourse(caseId: $caseId) { state } }`;

/** Why the panel withdraws, and why at once where it is at once. */
export type Reasons = { readonly reasons: string; readonly immediateReasons?: string };

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

/** The panel is appointed, each member says that nothing stands in their way, one proposes and the others concur; it is notified. */
export async function decide(scene: Scene, { id: caseId }: Case, said: Reasons): Promise<void> {
  const { acts, officer, manager, panel } = scene;
  for (const member of panel) {
    const who = { memberId: member.personId };
    await acts.ask('decide', officer.browser, SEAT, { caseId, who }, held(caseId, member, 'panel'));
    await acts.ask('decide', member.browser, DECLARE, { caseId }, declared(caseId, member));
  }
  const [first, ...others] = panel;
  if (!first) throw new Error('A panel has members.');
  const decided = { immediateEffect: said.immediateReasons !== undefined, weighing: { rungs: RUNGS } };
  const input = { caseId, outcome: 'WITHDRAWAL', ...said, ...decided };
  const id = (await acts.ask('decide', first.browser, PROPOSE, { input }, [
    'complaints.decision_proposals where case_id = $1',
    caseId,
  ])) as string;
  for (const { browser, personId } of others)
    await acts.ask('decide', browser, CONCUR, { id }, [
      'complaints.concurrences where proposal_id = $1 and person_id = $2',
      id,
      personId,
    ]);
  await acts.ask('decide', manager.browser, NOTIFY, { caseId }, happenedOnce(caseId, 'notify'));
}

/** One registrar proposes that the withdrawal take effect, the other puts it in force. */
export async function withdraw({ acts, officer, second }: Scene, { id: caseId }: Case): Promise<void> {
  await acts.ask('withdraw', officer.browser, WITHDRAW, { caseId }, happenedOnce(caseId, 'propose-withdrawal'));
  await acts.ask('withdraw', second.browser, IN_FORCE, { caseId }, happenedOnce(caseId, 'put-withdrawal-in-force'));
}

/** Waits until the case is so far: that time has passed has to be heard of. */
export async function reaches(
  { officer }: Scene,
  { id: caseId }: Case,
  state: 'INVESTIGATION' | 'FINAL',
): Promise<void> {
  await until(`a case in ${state}`, async () => {
    const { caseCourse } = await officer.browser.ask(STATE, { caseId });
    return caseCourse.state === state ? true : null;
  });
}

function declared(caseId: string, { personId }: Someone): [string, string, string] {
  return ['complaints.conflict_declarations where case_id = $1 and person_id = $2', caseId, personId];
}
