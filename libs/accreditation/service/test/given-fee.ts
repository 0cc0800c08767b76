import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { FEE_OF, TAKE_WAIVER_BACK, WAIVE } from './fee-documents.js';
import { must } from './given-assessment.js';
import { registrarOf } from './given-award.js';
import { RECORD_PAYMENT } from './guided-documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** Ninety euros for level one and nothing for level two; sixty for a renewal. */
export const fees = { currency: 'EUR', dueBefore: 'never', first: { one: 9_000, two: 0 }, renewal: 6_000 };

/** How the fee of an application stands, as the actor is shown it. */
export async function feeShownTo(service: RunningService, actor: Member, id: string): Promise<Json> {
  return must(await service.as(actor).graphql(FEE_OF, { id })).applicationFee;
}

/** What the body received for an application; the payment's id. */
export async function givenPaid(service: RunningService, applicationId: string, amount: number): Promise<string> {
  const input = { applicationId, amount, currency: 'EUR', receivedOn: '2026-11-20', reference: 'VIR 4411' };
  return must(await service.as(registrarOf(service)).graphql(RECORD_PAYMENT, { input, key: newId() })).recordPayment.at(
    -1,
  ).id as string;
}

/** An attempt to waive the fee of an application. */
export function waive(service: RunningService, actor: Member, id: string, ground = 'HARDSHIP', key = newId()) {
  return service.as(actor).graphql(WAIVE, { id, ground, key });
}

/** An attempt to take a waiver back. */
export function takeWaiverBack(service: RunningService, actor: Member, id: string) {
  return service.as(actor).graphql(TAKE_WAIVER_BACK, { id, key: newId() });
}
