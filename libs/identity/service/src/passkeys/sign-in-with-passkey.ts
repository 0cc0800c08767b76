import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { livingPerson } from '../deaths/living-person.js';
import type { Person } from '../people/person.entity.js';
import { OpenSession } from '../sign-in/open-session.js';
import { Passkey } from './passkey.entity.js';
import { notAccepted, type Place, readAnswer, takeChallenge } from './take-challenge.js';
import { webauthn } from './webauthn.js';

/** Signs in with a passkey. Refused: IDENTITY_PASSKEY_NOT_ACCEPTED, whatever was wrong. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenSession,
  ) {}

  async execute(actor: Actor, challengeId: string, response: string, place: Place): Promise<string> {
    let token = '';
    await this.unitOfWork.run({ actor, name: 'identity.sign-in', key: newId(), input: null }, async (transaction) => {
      const { manager, bodyId, realNow } = transaction;
      const challenge = await takeChallenge(transaction, challengeId, 'sign-in');
      const answer = readAnswer<AuthenticationResponseJSON>(response);
      const passkey = await manager.findOneBy(Passkey, { credentialId: answer.id });
      const person = passkey && (await livingPerson(transaction, { accountId: passkey.accountId }));
      if (!person) throw notAccepted();
      const counter = await newCounter(answer, challenge.challenge, passkey, place);
      await manager.update(Passkey, { id: passkey.id }, { counter, lastUsedAt: realNow });
      token = await this.openFor(person, transaction);
      return bodyId;
    });
    return token;
  }

  private openFor(person: Person, transaction: Transaction): Promise<string> {
    return this.open.within(transaction, person, 'passkey');
  }
}

async function newCounter(
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  passkey: Passkey,
  place: Place,
): Promise<number> {
  const { verifyAuthenticationResponse } = await webauthn();
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: place.origin,
    expectedRPID: place.rpId,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: Buffer.from(passkey.publicKey, 'base64url'),
      counter: passkey.counter,
    },
  }).catch((cause: unknown) => {
    throw Object.assign(notAccepted(), { cause });
  });
  if (!result.verified) throw notAccepted();
  return result.authenticationInfo.newCounter;
}
