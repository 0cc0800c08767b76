import { startRegistration } from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { ask, newIdempotencyKey } from '@standing/web-core';
import { offerPasskeyMutation, registerPasskeyMutation } from './account.queries.js';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** The person closed the device's question, or the device could not answer it. */
export class PasskeyNotMade extends Error {
  override readonly name = 'PasskeyNotMade';
}

/** Asks the server for a challenge, the device for a passkey, and gives the server the answer. */
export function useRegisterPasskey() {
  return useMutation({ mutationFn: () => register() });
}

async function register(): Promise<void> {
  const { hostname: rpId, origin } = location;
  const { offerPasskey } = await ask(offerPasskeyMutation, { rpId, idempotencyKey: newIdempotencyKey() });
  const optionsJSON = JSON.parse(offerPasskey.options) as CreationOptions;
  const made = await startRegistration({ optionsJSON }).catch(() => {
    throw new PasskeyNotMade();
  });
  const { challengeId } = offerPasskey;
  await ask(registerPasskeyMutation, {
    challengeId,
    response: JSON.stringify(made),
    rpId,
    origin,
    idempotencyKey: newIdempotencyKey(),
  });
}
