import * as documents from './documents.js';

/** A decision of conditions that the platform measures, for a year. */
export const CONDITIONS = {
  ...{ outcome: 'SANCTION', reasons: 'What was said in confidence was passed on.' },
  sanction: {
    ...{ kind: 'CONDITIONS', months: 12 },
    conditions: [{ code: 'SUPERVISION_EVERY', amount: 4 }, { code: 'NO_ASSESSING' }],
  },
  weighing: { ...documents.ladderTo('CONDITIONS'), aggravating: [], mitigating: [] },
};
/** On this day two registrars put them in force. */
export const FROM = '2026-12-22';

const TERMS = `{ kind months }`;
const DECIDED = `{ outcome reasons decidedOn immediateReasons namingReasons sanction ${TERMS} }`;
/** All that a sanction monitor reads of a case. */
export const AS_MONITOR = `mutation ($id: Uuid!, $key: Uuid!) { openAsMonitor(caseId: $id, idempotencyKey: $key) {
  id reference respondentName state written { event by answers { name values } } decision ${DECIDED} appealDecision ${DECIDED} reviews ${DECIDED}
  sanction { state fromOn reviewOpensOn decideBy terms ${TERMS} meters { condition { code } state have nextBy } }
  measure { state reasons answer orderReasons } earlierFindings { outcome decidedOn sanction ${TERMS} clauses } } }`;
export const WARN = `mutation ($input: WarnOfBreachInput!, $key: Uuid!) { warnOfBreach(input: $input, idempotencyKey: $key) }`;
export const REPORT = `mutation ($input: ReportOnConditionsInput!, $key: Uuid!) { reportOnConditions(input: $input, idempotencyKey: $key) }`;
const WARNING = `report { reportedOn views { condition { code amount } view state } } warning { warnedOn provedOn putRightBy answeredOn endedOn conditions { condition { code } state } }`;
const WRITTEN = `written { event by answers { name values } }`;
export const WARNED_COACH = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  steps { event until } sanction { state ${WARNING} } ${WRITTEN} letters { title } } }`;
export const WARNED_PANEL = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  sanction { ${WARNING} } ${WRITTEN} } }`;
