import {
  type Case,
  type CaseEvent,
  dueOn,
  groundOf,
  INTERIM_OUTCOMES,
  measureStateOf,
  noticeOf,
  type Panel,
  suspensionOf,
  toldMeasureState,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { decidedProposal } from '../cases/standing-proposal.js';
import type { MeasureInWords } from './measure.graphql.js';

const NOTICES: readonly CaseEvent['event'][] = ['propose-measure', 'confirm-urgent-measure'];
const INTERIM: Panel = 'interim-panel';

/** The last interim measure of which the respondent was told, in the words of those who spoke; null when there was none. */
export async function readMeasure(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
): Promise<MeasureInWords | null> {
  const { events } = theCase;
  const told = events.findLastIndex(({ event }) => NOTICES.includes(event));
  const notice = events[told];
  if (notice === undefined) return null;
  const since = events.slice(told);
  const answered = since.find(({ event }) => event === 'answer-measure');
  // What an officer wrote in an emergency stands with the order that the second one confirmed.
  const asked =
    notice.event === 'propose-measure' ? notice : events.findLast(({ event }) => event === 'order-urgent-measure');
  const { reasons = '' } = await textsOf(texts, tx, caseId, theCase, asked);
  const { reply: answer = null } = await textsOf(texts, tx, caseId, theCase, answered);
  const suspension = suspensionOf(theCase);
  const isOfThis = suspension !== null && suspension.seq > told;
  return {
    state: toldMeasureState(theCase),
    ground: asked?.ground ?? groundOf(theCase),
    toldOn: notice.on,
    reasons,
    answerBy: noticeOf(theCase) && dueOn(theCase, 'K10a', tx.today),
    answer,
    answeredOn: answered?.on ?? null,
    fromOn: isOfThis ? suspension.fromOn : null,
    untilOn: isOfThis ? suspension.untilOn : null,
    reviewBy: dueOn(theCase, 'K10u', tx.today) ?? dueOn(theCase, 'K10r', tx.today),
    orderReasons: await reasonsOfOrder(texts, tx, caseId, theCase, since),
  };
}

/** Why the interim panel decided as it did last; null before it has, and before the respondent was notified. */
async function reasonsOfOrder(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
  since: readonly CaseEvent[],
): Promise<string | null> {
  const steps = INTERIM_OUTCOMES.map((outcome) => `${outcome}-measure`);
  if (measureStateOf(theCase) === 'imposed' || !since.some(({ event }) => steps.includes(event))) return null;
  const decided = await decidedProposal(tx, caseId, INTERIM, theCase.procedure);
  return decided && ((await texts.readEntry(tx, caseId, decided.id)).reasons ?? null);
}

/** The texts of an event of this case; empty for none. */
async function textsOf(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  { events }: Case,
  happened: CaseEvent | undefined,
) {
  if (happened === undefined) return {};
  const { manager, bodyId } = tx;
  const row = await manager.findOneBy(CaseEventRow, { bodyId, caseId, seq: events.indexOf(happened) + 1 });
  return texts.readEntry(tx, caseId, row?.id ?? null);
}
