import type { Case } from '@standing/complaints/rules';
import { isReturnCode, NotFound, Refused, typed } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { loadCase } from '../cases/load-case.js';
import { ReturnCode } from '../cases/return-code.entity.js';
import type { ReturnCodes } from '../cases/return-codes.js';

/** A case in the hand of its complainant. */
export type CaseByCode = {
  readonly caseId: string;
  readonly theCase: Case;
  readonly by: { readonly as: 'complainant'; readonly personIds: readonly string[] };
};

/**
 * The case that reference and code open together. COMPLAINTS_CODE_MISTYPED when the code does not check in itself;
 * COMPLAINTS_CODE_NOT_ACCEPTED alike for an unknown reference and for another's code.
 */
export async function caseByCode(
  tx: Transaction,
  codes: ReturnCodes,
  given: { readonly reference: string; readonly code: string },
): Promise<CaseByCode> {
  const { manager, bodyId } = tx;
  const [reference, code] = [typed(given.reference), typed(given.code)];
  if (!isReturnCode(code)) throw refused('COMPLAINTS_CODE_MISTYPED');
  const row = await manager.findOneBy(CaseRow, { bodyId, reference });
  const codeHash = codes.hash(bodyId, reference, code);
  const isTheirs = row && (await manager.existsBy(ReturnCode, { bodyId, caseId: row.id, codeHash }));
  if (!row || !isTheirs) throw refused('COMPLAINTS_CODE_NOT_ACCEPTED');
  const theCase = await loadCase(tx, row.id);
  const complainant = theCase.everHeld.find((held) => held.function === 'complainant');
  if (!complainant) throw new NotFound('case');
  return { caseId: row.id, theCase, by: { as: 'complainant', personIds: [complainant.personId] } };
}

function refused(code: 'COMPLAINTS_CODE_MISTYPED' | 'COMPLAINTS_CODE_NOT_ACCEPTED'): Refused {
  return new Refused([{ code, path: 'code' }]);
}
