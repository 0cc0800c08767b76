import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { FunctionHeld } from './function-held.entity.js';

/**
 * By what the respondent is named in the audit of their case: the row that says that they are. It leads to them as long as the
 * case is there; the lines stay when it is erased, and then tell that the respondent did something, and not who that was.
 */
export async function respondentInAudit(
  { manager, bodyId }: Transaction,
  { personId }: Member,
  caseId: string,
): Promise<string> {
  const held = await manager.findOneBy(FunctionHeld, { bodyId, caseId, personId, function: 'respondent' });
  if (!held) throw new NotFound('case');
  return `party:${held.id}`;
}
