import { restorationGranted, sanctionInForce, withdrawalAnnulled, withdrawalInForce } from '@standing/complaints/facts';
import {
  type Case,
  datedEffects,
  linesOf,
  lowersTo,
  restorationOf,
  respondentOf,
  restoredUnder,
  type SanctionHistory,
  type SanctionPlaced,
  sanctionsOf,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';

/**
 * Tells the other contexts what a sanction does and what the register says of it, on which days, each time that this
 * becomes something else: by days and codes, neither the case nor a reason. A withdrawal has a fact of its own, and another
 * when it never was; so has whoever leaves by consent, beside what the register says.
 */
export async function tellSanction(tx: Transaction, caseId: string, before: Case, after: Case): Promise<void> {
  if (restorationOf(after) === 'granted' && restorationOf(before) !== 'granted')
    await tellRestoration(tx, caseId, after);
  const earlier = told(before);
  for (const [index, { history, seq }] of told(after).entries()) {
    if (seq === null || history.acts.length === (earlier[index]?.history.acts.length ?? 0)) continue;
    await tellOne(tx, await calledIn(tx, caseId, after, seq), history);
  }
}

/** The sanctions of a case, and the conditions of a restoration, which come last and are told as a sanction of their own. */
function told(theCase: Case): SanctionPlaced[] {
  const conditions = restoredUnder(theCase);
  return [...sanctionsOf(theCase), ...(conditions ? [conditions] : [])];
}

/** Whom a sanction concerns, and how it is called. */
type Of = { readonly personId: string; readonly sanctionId: string };

/** Whom a sanction concerns, and how it is called: by the event that put it in force. */
async function calledIn(
  { manager, bodyId, today }: Transaction,
  caseId: string,
  theCase: Case,
  seq: number,
): Promise<Of> {
  const personId = respondentOf(theCase, today);
  if (personId === null) throw new Error('A sanction took effect that concerns nobody.');
  const { id } = await manager.findOneByOrFail(CaseEventRow, { bodyId, caseId, seq });
  return { personId, sanctionId: id };
}

/** That the withdrawal keeps nobody from an accreditation any more; the award itself is for others. */
async function tellRestoration(tx: Transaction, caseId: string, theCase: Case): Promise<void> {
  const { seq = null } = sanctionsOf(theCase).at(-1) ?? {};
  if (seq === null) throw new Error('Somebody was restored who had lost nothing.');
  await tx.tell(restorationGranted, { ...(await calledIn(tx, caseId, theCase, seq)), grantedOn: tx.today });
}

/**
 * Whoever leaves by consent loses what a withdrawal takes, and that is told as one; what the register says is another line, and
 * is told first, so that it never says that somebody was withdrawn who left.
 */
async function tellLeft(tx: Transaction, of: Of, history: SanctionHistory): Promise<void> {
  const lines = linesOf(history).map((line) => ({ ...line, conditions: [] }));
  await tx.tell(sanctionInForce, { ...of, revision: history.acts.length, effects: [], lines });
  if (lines.length > 0) await tx.tell(withdrawalInForce, { ...of, effectiveOn: tx.today });
  else await tx.tell(withdrawalAnnulled, { ...of, annulledOn: tx.today });
}

async function tellOne(tx: Transaction, of: Of, history: SanctionHistory): Promise<void> {
  const [effects, lines] = [datedEffects(history), linesOf(history)];
  const { kind } = history.decided;
  if (kind === 'withdrawal' && effects.length === 0) await tx.tell(withdrawalAnnulled, { ...of, annulledOn: tx.today });
  if (kind === 'withdrawal') return;
  if (kind === 'left-by-consent') return tellLeft(tx, of, history);
  const shown = lines.map(({ conditions, ...line }) => ({ ...line, conditions: conditions.map(({ code }) => code) }));
  const told = effects.flatMap(({ effect, fromOn, untilOn }) =>
    effect === 'lower-level' || effect === 'ended' ? [] : [{ effect, fromOn, untilOn }],
  );
  const lowers = lowersTo(history);
  if (told.length === 0 && shown.length === 0 && lowers === null && history.acts.length === 1) return;
  // A level is named for those sanctions alone that lower one.
  const level = history.decided.kind === 'level-reduction' ? { lowersTo: lowers } : {};
  await tx.tell(sanctionInForce, { ...of, revision: history.acts.length, effects: told, lines: shown, ...level });
}
