import type { Transaction } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import type { CaseTexts } from './case-texts.js';
import { FunctionHeld } from './function-held.entity.js';

/** The name of the member whom the case concerns, as it was when they were named; null as long as nobody is. */
export async function nameOfRespondent(texts: CaseTexts, tx: Transaction, caseId: string): Promise<string | null> {
  const { manager, bodyId } = tx;
  const held = await manager.findOneBy(FunctionHeld, { bodyId, caseId, function: 'respondent', endedOn: IsNull() });
  const { 'person-name': name = null } = await texts.readEntry(tx, caseId, held?.id ?? null);
  return name;
}
