import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { type Relation, relationsTreated } from '@standing/supervision/rules';
import { RelationRuleRow } from './relation-rule.entity.js';

type Work = Transaction | HeardTransaction;

/** All that the body set about relations, in the order in which it was set. */
export function relationRules({ manager, bodyId }: Work): Promise<RelationRuleRow[]> {
  return manager.find(RelationRuleRow, { where: { bodyId }, order: { id: 'ASC' } });
}

/** The relations beside which no agreement begins today. */
export async function refusedToday(tx: Transaction): Promise<Relation[]> {
  return relationsTreated(await relationRules(tx), 'refused', tx.today);
}
