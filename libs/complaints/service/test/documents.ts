/** What a registrar writes, unless a spec is about it. */
export const charges = {
  charges: 'To have told the employer what the client had said.',
  clauses: ['CF-1'],
  mayLeadTo: 'Up to the withdrawal of the accreditation.',
};
/** What a panel decides, unless a spec is about it. */
export const withdrawal = { outcome: 'WITHDRAWAL', reasons: 'What was said in confidence was passed on.' };
const RUNGS = [
  ...['REDRESS', 'LEARNING_PLAN', 'CAUTION', 'CONDITIONS', 'LEVEL_REDUCTION', 'ROLE_REMOVAL', 'SUSPENSION'],
  'WITHDRAWAL',
];
/** The ladder up to a sanction, each rung below it passed by. */
export const ladderTo = (kind: string) => ({
  rungs: RUNGS.slice(0, RUNGS.indexOf(kind)).map((rung) => ({ kind: rung, why: 'TOO_GRAVE' })),
});

const COURSE = `{
  id reference state withdrawal
  sanction { state fromOn decideBy terms { kind months named } preview { branch days { on lines { line } } } }
  measure { state ground fromOn untilOn } mine missingSteps respondent { id }
  functions { function person { id } endedOn declared } events { event on by }
  clocks { name what startedOn dueOn pausedSince daysUsed daysLeft } next { event refusals { code } }
}`;
export const NAME = `mutation ($id: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { nameRespondent(caseId: $id, who: $who, idempotencyKey: $key) ${COURSE} }`;
export const REGISTRY = `query ($first: Int) { caseRegistry(first: $first) { edges { node { id reference state mine } } } }`;
export const RESPONDENT = `mutation ($id: Uuid!, $key: Uuid!) { readRespondent(caseId: $id, idempotencyKey: $key) { id reference function respondentName } }`;
export const DECLARE = `mutation ($id: Uuid!, $conflict: Boolean!, $key: Uuid!) { declareInCase(caseId: $id, conflict: $conflict, idempotencyKey: $key) }`;
export const BECOME = `mutation ($id: Uuid!, $noConflict: Boolean!, $key: Uuid!) { becomeRegistrar(caseId: $id, noConflict: $noConflict, idempotencyKey: $key) ${COURSE} }`;
const FILE = `id reference respondentName allegations { behaviour clauses } complainantName charges clauses mayLeadTo reply grounds`;
const DECISION = `{ outcome reasons immediateEffect immediateReasons decidedOn }`;
export const AS_REGISTRAR = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) {
  ${FILE} about nameVisibility repliedOn decision ${DECISION} appealDecision ${DECISION} course { state } } }`;
export const AS_MANAGER = `mutation ($id: Uuid!, $key: Uuid!) { openCaseFile(caseId: $id, idempotencyKey: $key) { id course ${COURSE} } }`;
export const COURSE_OF = `query ($id: Uuid!) { caseCourse(caseId: $id) ${COURSE} }`;
export const SERVE = `mutation ($input: ServeChargesInput!, $key: Uuid!) { serveCharges(input: $input, idempotencyKey: $key) ${COURSE} }`;
export const PROVE = `mutation ($id: Uuid!, $on: Day!, $key: Uuid!) { proveService(caseId: $id, on: $on, idempotencyKey: $key) ${COURSE} }`;
export const MY_CASES = `{ myCases { id reference servedOn } }`;
const NOTIFIED = `{ outcome reasons immediateEffect immediateReasons notifiedOn }`;
export const MY_CASE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  id reference servedOn charges clauses mayLeadTo complainantName replyBy reply repliedOn decision ${NOTIFIED}
  appealUntil appealGrounds appealedOn appealDecision ${NOTIFIED} withdrawnFrom refusalsToReply { code } refusalsToAppeal { code } } }`;
export const REPLY = `mutation ($reference: String!, $text: String!, $key: Uuid!) { replyToCharges(reference: $reference, text: $text, idempotencyKey: $key) }`;
export const APPEAL = `mutation ($reference: String!, $text: String!, $key: Uuid!) { appealDecision(reference: $reference, text: $text, idempotencyKey: $key) }`;
export const APPOINT = `mutation ($id: Uuid!, $panel: CasePanel!, $who: MemberMeantInput!, $key: Uuid!) {
  appointToPanel(caseId: $id, panel: $panel, who: $who, idempotencyKey: $key) ${COURSE} }`;
export const SEATS = `{ mySeats { id reference panel declared state } }`;
export const AS_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  ${FILE} panel state decision ${DECISION}
  proposal { id outcome reasons immediateEffect immediateReasons proposedOn mine iAgreed agreed needed } } }`;
const DECIDED = '{ outcome reasons sanction { kind months } }';
/** Both decisions that a sanction panel reads. */
export const DECISIONS_FOR_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  decision ${DECIDED} appealDecision ${DECIDED} } }`;
export const PROPOSE = `mutation ($input: ProposeDecisionInput!, $key: Uuid!) { proposeDecision(input: $input, idempotencyKey: $key) }`;
export const CONCUR = `mutation ($id: Uuid!, $key: Uuid!) { concur(proposalId: $id, idempotencyKey: $key) }`;
export const NOTIFY = `mutation ($id: Uuid!, $key: Uuid!) { notifyDecision(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const WITHDRAW = `mutation ($id: Uuid!, $key: Uuid!) { proposeWithdrawal(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const IN_FORCE = `mutation ($id: Uuid!, $key: Uuid!) { putWithdrawalInForce(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const LETTER = `query ($id: Uuid!) { letterForMail(id: $id) { reference } }`;
const MEASURE = `{ state ground toldOn reasons answerBy answer answeredOn fromOn untilOn reviewBy orderReasons }`;
export const MEASURE_OF = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  measure ${MEASURE} refusalsToAnswerMeasure { code } } }`;
export const MEASURE_FOR_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  panel measure ${MEASURE} proposal { id outcome agreed needed } } }`;
export const PROPOSE_MEASURE = `mutation ($input: AskForMeasureInput!, $key: Uuid!) { proposeMeasure(input: $input, idempotencyKey: $key) ${COURSE} }`;
export const ORDER_URGENT = `mutation ($input: AskForMeasureInput!, $key: Uuid!) { orderUrgentMeasure(input: $input, idempotencyKey: $key) ${COURSE} }`;
export const CONFIRM_URGENT = `mutation ($id: Uuid!, $key: Uuid!) { confirmUrgentMeasure(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const NOTIFY_MEASURE = `mutation ($id: Uuid!, $key: Uuid!) { notifyMeasure(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const ANSWER_MEASURE = `mutation ($reference: String!, $text: String!, $key: Uuid!) { answerMeasure(reference: $reference, text: $text, idempotencyKey: $key) }`;
export const PROPOSE_SANCTION = `mutation ($id: Uuid!, $key: Uuid!) { proposeSanction(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const SANCTION_IN_FORCE = `mutation ($id: Uuid!, $key: Uuid!) { putSanctionInForce(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const PROPOSE_ANNULMENT = `mutation ($id: Uuid!, $reasons: String!, $key: Uuid!) { proposeAnnulment(caseId: $id, reasons: $reasons, idempotencyKey: $key) ${COURSE} }`;
export const ANNUL = `mutation ($id: Uuid!, $key: Uuid!) { annulSanction(caseId: $id, idempotencyKey: $key) ${COURSE} }`;
export const PREVIEW = `query ($sanction: SanctionInput!, $fromOn: Day!) { sanctionPreview(sanction: $sanction, fromOn: $fromOn) {
  branch silentFrom spentOn days { on accreditation rolesOff lines { line untilOn conditions { code } } } } }`;
export const SANCTION_OF_MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  decision { outcome sanction { kind months named } weighing { rungs { kind why } aggravating mitigating } namingReasons }
  sanction { state fromOn preview { days { on lines { line } } } } } }`;
