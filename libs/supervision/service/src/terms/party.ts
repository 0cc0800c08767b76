import { NotFound } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import type { Side } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { linkAgreement } from '../agreements/link-agreement.js';
import { ownAgreement } from '../agreements/own-agreements.js';

/** One of the two of an agreement: the coach signed in, or the supervisor with the link that was mailed. */
export type Party = Member | LinkHolder;

export function sideOf({ kind }: Party): Side {
  return kind === 'member' ? 'supervisee' : 'supervisor';
}

/** The agreement of one of its two, locked; of anybody else's it is not found. */
export async function agreementOfParty(tx: Transaction, party: Party, id: string): Promise<Agreement> {
  if (party.kind === 'member') return ownAgreement(tx, party, id);
  if (party.subjectId !== id) throw new NotFound('agreement');
  return linkAgreement(tx, party);
}
