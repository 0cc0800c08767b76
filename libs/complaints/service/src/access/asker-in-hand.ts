import type { Case, KnownBy, Recipient } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { member } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { caseOfRespondent } from '../cases/case-in-hand.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import type { ReturnCodes } from '../cases/return-codes.js';
import { caseByCode } from '../parties/case-by-code.js';

/** Their case: by its reference, and by its return code where whoever asks has no account. */
export type OwnCase = { readonly reference: string; readonly code?: string };

/** A party with their case in hand. */
export type AskerInHand = {
  readonly caseId: string;
  readonly theCase: Case;
  readonly party: Recipient;
  readonly personId: string;
  readonly knownBy: KnownBy;
  /** By what they are named in the audit, where it is not as whoever they are. */
  readonly inAudit: string | undefined;
};

/**
 * The respondent, signed in, or whoever complained, by reference and code. `NotFound` for anybody else, and before charges are served; see
 * `caseByCode` for the refusals of a code.
 */
export async function askerInHand(
  tx: Transaction,
  codes: ReturnCodes,
  actor: Actor,
  { reference, code }: OwnCase,
): Promise<AskerInHand> {
  if (code !== undefined) {
    const { caseId, theCase, by } = await caseByCode(tx, codes, { reference, code });
    const personId = by.personIds[0] ?? '';
    return { caseId, theCase, party: 'complainant', personId, knownBy: 'code', inAudit: undefined };
  }
  const reader = member(actor);
  const { row, theCase } = await caseOfRespondent(tx, reader, reference);
  const inAudit = await respondentInAudit(tx, reader, row.id);
  return { caseId: row.id, theCase, party: 'respondent', personId: reader.personId, knownBy: 'account', inAudit };
}
