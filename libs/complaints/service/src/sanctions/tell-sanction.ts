import { sanctionInForce, withdrawalAnnulled } from '@standing/complaints/facts';
import {
  type Case,
  datedEffects,
  linesOf,
  respondentOf,
  sanctionDecided,
  type SanctionHistory,
  sanctionHistory,
} from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';

/**
 * Tells the other contexts what a sanction does and what the register says of it, on which days, each time that this
 * becomes something else: by days and codes, neither the case nor a reason. A withdrawal has a fact of its own, and another
 * when it never was.
 */
export async function tellSanction(tx: Transaction, caseId: string, before: Case, after: Case): Promise<void> {
  const [was, is] = [sanctionHistory(before), sanctionHistory(after)];
  if (is === null || is.acts.length === (was?.acts.length ?? 0) || !wasEverInForce(is)) return;
  const personId = respondentOf(after, tx.today);
  if (personId === null) throw new Error('A sanction took effect that concerns nobody.');
  const sanctionId = await idOf(tx, caseId, after);
  const [effects, lines] = [datedEffects(is), linesOf(is)];
  if (sanctionDecided(after)?.kind === 'withdrawal') {
    if (effects.length === 0) await tx.tell(withdrawalAnnulled, { personId, sanctionId, annulledOn: tx.today });
    return;
  }
  const shown = lines.map(({ conditions, ...line }) => ({ ...line, conditions: conditions.map(({ code }) => code) }));
  const told = effects.flatMap(({ effect, fromOn, untilOn }) =>
    effect === 'lower-level' || effect === 'ended' ? [] : [{ effect, fromOn, untilOn }],
  );
  if (told.length === 0 && shown.length === 0 && is.acts.length === 1) return;
  await tx.tell(sanctionInForce, { personId, sanctionId, revision: is.acts.length, effects: told, lines: shown });
}

function wasEverInForce({ acts }: SanctionHistory): boolean {
  return acts.some(({ act }) => act === 'in-force');
}

/** A sanction is called by the event that put it in force. */
async function idOf({ manager, bodyId }: Transaction, caseId: string, { events }: Case): Promise<string> {
  const at = events.findIndex(({ event }) => event === 'put-sanction-in-force' || event === 'put-withdrawal-in-force');
  const { id } = await manager.findOneByOrFail(CaseEventRow, { bodyId, caseId, seq: at + 1 });
  return id;
}
