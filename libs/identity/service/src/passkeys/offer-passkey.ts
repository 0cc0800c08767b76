import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Body } from '../bodies/body.entity.js';
import { Person } from '../people/person.entity.js';
import { Passkey } from './passkey.entity.js';
import { keepChallenge } from './take-challenge.js';
import type { PasskeyOffer } from './passkey.graphql.js';
import { webauthn } from './webauthn.js';

/** Makes what the browser needs to create a passkey, or to sign in with one. */
@Injectable()
export class OfferPasskey {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async toRegister(actor: Member, rpId: string): Promise<PasskeyOffer> {
    let options: unknown;
    const challengeId = await this.unitOfWork.run(this.command(actor), async (transaction) => {
      const { manager, bodyId } = transaction;
      const person = await manager.findOneByOrFail(Person, { id: actor.personId, bodyId });
      const body = await manager.findOneByOrFail(Body, { id: bodyId });
      const known = await manager.findBy(Passkey, { accountId: person.accountId });
      const { generateRegistrationOptions } = await webauthn();
      const made = await generateRegistrationOptions({
        rpName: body.name,
        rpID: rpId,
        userName: actor.email,
        userDisplayName: actor.name,
        userID: new TextEncoder().encode(person.accountId),
        excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        // Some devices derive a key for a vault (032) only with passkeys that were asked to from the start: all are asked to.
        extensions: { prf: {} },
      });
      options = made;
      return keepChallenge(transaction, 'register', made.challenge, person.accountId);
    });
    return { challengeId, options: JSON.stringify(options) };
  }

  async toSignIn(actor: Actor, rpId: string): Promise<PasskeyOffer> {
    const { generateAuthenticationOptions } = await webauthn();
    const options = await generateAuthenticationOptions({ rpID: rpId, userVerification: 'required' });
    const challengeId = await this.unitOfWork.run(this.command(actor), (transaction) =>
      keepChallenge(transaction, 'sign-in', options.challenge, null),
    );
    return { challengeId, options: JSON.stringify(options) };
  }

  private command(actor: Actor) {
    return { actor, name: 'identity.offer-passkey', key: newId(), input: null };
  }
}
