import type { Case } from '@standing/complaints/rules';
import { isReturnCode, NotFound, Refused, typed } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { loadCase } from '../cases/load-case.js';
import { ReturnCode } from '../cases/return-code.entity.js';
import type { ReturnCodes } from '../cases/return-codes.js';

type Given = { readonly reference: string; readonly code: string };

/** A case in the hand of its complainant. */
export type CaseByCode = {
  readonly caseId: string;
  readonly theCase: Case;
  readonly by: { readonly as: 'complainant'; readonly personIds: readonly string[] };
};

/** The case that reference and code open together, held from here on; refused as by `caseIdByCode`. */
export async function caseByCode(tx: Transaction, codes: ReturnCodes, given: Given): Promise<CaseByCode> {
  const caseId = await caseIdByCode(tx, codes, given);
  const theCase = await loadCase(tx, caseId);
  const complainant = theCase.everHeld.find((held) => held.function === 'complainant');
  if (!complainant) throw new NotFound('case');
  return { caseId, theCase, by: { as: 'complainant', personIds: [complainant.personId] } };
}

/**
 * Which case reference and code open together, and nothing is held yet. COMPLAINTS_CODE_MISTYPED when the code does not check in itself;
 * COMPLAINTS_CODE_NOT_ACCEPTED alike for an unknown reference and for another's code.
 */
export async function caseIdByCode(tx: Transaction, codes: ReturnCodes, given: Given): Promise<string> {
  const { manager, bodyId } = tx;
  const [reference, code] = [typed(given.reference), typed(given.code)];
  if (!isReturnCode(code)) throw refused('COMPLAINTS_CODE_MISTYPED');
  const row = await manager.findOneBy(CaseRow, { bodyId, reference });
  const codeHash = codes.hash(bodyId, reference, code);
  const isTheirs = row && (await manager.existsBy(ReturnCode, { bodyId, caseId: row.id, codeHash }));
  if (!row || !isTheirs) throw refused('COMPLAINTS_CODE_NOT_ACCEPTED');
  return row.id;
}

function refused(code: 'COMPLAINTS_CODE_MISTYPED' | 'COMPLAINTS_CODE_NOT_ACCEPTED'): Refused {
  return new Refused([{ code, path: 'code' }]);
}
