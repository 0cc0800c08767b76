import { type Bytes, randomBytes } from '../bytes/layout.js';
import { keptOfAnswer, questionFor } from '../bytes/secrets.js';

/** The person closed the device's question, or has no passkey to answer it with: the browser does not say which. */
export class PasskeyNotGiven extends Error {
  override readonly name = 'PasskeyNotGiven';
}

/** The passkey, the device or the browser cannot derive a key (PRF). */
export class PasskeyGivesNoKey extends Error {
  override readonly name = 'PasskeyGivesNoKey';
}

/** What a browser throws where its question was closed, ran out of time or found no passkey. */
const CLOSED = ['NotAllowedError', 'AbortError'];

const CHALLENGE_BYTES = 32;

/** Whether this browser knows passkeys at all. Which of them derive keys is known once one was asked. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function';
}

/**
 * Asks one of this site's passkeys for what it derives for this person's vault. Nothing of it is sent: the challenge is made
 * here, and its answer is dropped. Throws `PasskeyNotGiven` and `PasskeyGivesNoKey`.
 */
export async function askPasskey(personId: string): Promise<Bytes> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: randomBytes(CHALLENGE_BYTES),
    rpId: location.hostname,
    userVerification: 'required',
    extensions: { prf: { eval: { first: questionFor(personId) } } },
  };
  const given = (await navigator.credentials.get({ publicKey }).catch(asRefusal)) as PublicKeyCredential | null;
  const answer = given?.getClientExtensionResults().prf?.results?.first;
  if (!answer) throw new PasskeyGivesNoKey();
  return keptOfAnswer(new Uint8Array(answer as ArrayBuffer));
}

function asRefusal(error: Error): never {
  throw CLOSED.includes(error.name) ? new PasskeyNotGiven() : new PasskeyGivesNoKey();
}
