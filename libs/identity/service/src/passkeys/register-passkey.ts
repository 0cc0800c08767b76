import { Injectable } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Person } from '../people/person.entity.js';
import { Passkey } from './passkey.entity.js';
import { notAccepted, type Place, readAnswer, takeChallenge } from './take-challenge.js';
import { webauthn } from './webauthn.js';

/** Keeps a new passkey of the signed-in person. Refused: IDENTITY_PASSKEY_NOT_ACCEPTED. */
@Injectable()
export class RegisterPasskey {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member, challengeId: string, response: string, place: Place, key: string): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'identity.register-passkey', key, input: challengeId },
      async (transaction) => {
        const { manager, bodyId, realNow, audit } = transaction;
        const challenge = await takeChallenge(transaction, challengeId, 'register');
        const person = await manager.findOneByOrFail(Person, { id: actor.personId, bodyId });
        if (challenge.accountId !== person.accountId) throw notAccepted();
        const credential = await verified(response, challenge.challenge, place);
        const passkey = {
          id: newId(),
          accountId: person.accountId,
          credentialId: credential.id,
          publicKey: Buffer.from(credential.publicKey).toString('base64url'),
          counter: credential.counter,
          transports: [...(credential.transports ?? [])],
          createdAt: realNow,
          lastUsedAt: null,
        };
        await manager.insert(Passkey, passkey);
        await audit('register-passkey', actor.personId);
        return passkey.id;
      },
    );
  }
}

async function verified(response: string, expectedChallenge: string, { rpId, origin }: Place) {
  const { verifyRegistrationResponse } = await webauthn();
  const result = await verifyRegistrationResponse({
    response: readAnswer<RegistrationResponseJSON>(response),
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw Object.assign(notAccepted(), { cause });
  });
  if (!result.verified) throw notAccepted();
  return result.registrationInfo.credential;
}
