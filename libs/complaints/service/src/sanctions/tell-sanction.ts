import { sanctionInForce, withdrawalAnnulled } from '@standing/complaints/facts';
import {
  type Case,
  datedEffects,
  linesOf,
  respondentOf,
  type SanctionHistory,
  sanctionsOf,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';

/**
 * Tells the other contexts what a sanction does and what the register says of it, on which days, each time that this
 * becomes something else: by days and codes, neither the case nor a reason. A withdrawal has a fact of its own, and another
 * when it never was.
 */
export async function tellSanction(tx: Transaction, caseId: string, before: Case, after: Case): Promise<void> {
  const earlier = sanctionsOf(before);
  for (const [index, { history, seq }] of sanctionsOf(after).entries()) {
    if (seq === null || history.acts.length === (earlier[index]?.history.acts.length ?? 0)) continue;
    const personId = respondentOf(after, tx.today);
    if (personId === null) throw new Error('A sanction took effect that concerns nobody.');
    // A sanction is called by the event that put it in force.
    const { id } = await tx.manager.findOneByOrFail(CaseEventRow, { bodyId: tx.bodyId, caseId, seq });
    await tellOne(tx, { personId, sanctionId: id }, history);
  }
}

async function tellOne(
  tx: Transaction,
  of: { readonly personId: string; readonly sanctionId: string },
  history: SanctionHistory,
): Promise<void> {
  const [effects, lines] = [datedEffects(history), linesOf(history)];
  if (history.decided.kind === 'withdrawal') {
    if (effects.length === 0) await tx.tell(withdrawalAnnulled, { ...of, annulledOn: tx.today });
    return;
  }
  const shown = lines.map(({ conditions, ...line }) => ({ ...line, conditions: conditions.map(({ code }) => code) }));
  const told = effects.flatMap(({ effect, fromOn, untilOn }) =>
    effect === 'lower-level' || effect === 'ended' ? [] : [{ effect, fromOn, untilOn }],
  );
  if (told.length === 0 && shown.length === 0 && history.acts.length === 1) return;
  await tx.tell(sanctionInForce, { ...of, revision: history.acts.length, effects: told, lines: shown });
}
