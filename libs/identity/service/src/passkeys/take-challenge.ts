import { newId, Refused } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { Challenge } from './challenge.entity.js';

const LIFETIME_MS = 5 * 60_000;

/** The host that passkeys are bound to, and the page that may use them. */
export type Place = { readonly rpId: string; readonly origin: string };

/** The one answer for everything that can be wrong with a passkey. */
export const notAccepted = (): Refused => new Refused([{ code: 'IDENTITY_PASSKEY_NOT_ACCEPTED' }]);

/** What the authenticator answered; a text that names no passkey is not accepted either. */
export function readAnswer<Answer extends { readonly id: string }>(response: string): Answer {
  const answer = parsed(response) as Partial<Answer> | null;
  if (typeof answer?.id !== 'string') throw notAccepted();
  return answer as Answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(notAccepted(), { cause });
  }
}

/** Keeps a challenge to be answered later. */
export async function keepChallenge(
  { manager, realNow }: Transaction,
  purpose: Challenge['purpose'],
  challenge: string,
  accountId: string | null,
): Promise<string> {
  const row = {
    id: newId(),
    accountId,
    purpose,
    challenge,
    expiresAt: new Date(realNow.getTime() + LIFETIME_MS),
    usedAt: null,
  };
  await manager.insert(Challenge, row);
  return row.id;
}

/** Takes the challenge for its one answer; IDENTITY_PASSKEY_NOT_ACCEPTED when it is unknown, answered or over. */
export async function takeChallenge(
  { manager, realNow }: Transaction,
  id: string,
  purpose: Challenge['purpose'],
): Promise<Challenge> {
  const challenge = await manager.findOne(Challenge, { where: { id, purpose }, lock: { mode: 'pessimistic_write' } });
  if (!challenge || challenge.usedAt !== null || challenge.expiresAt <= realNow) throw notAccepted();
  await manager.update(Challenge, { id }, { usedAt: realNow });
  return challenge;
}
