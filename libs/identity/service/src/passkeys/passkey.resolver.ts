import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { OfferPasskey } from './offer-passkey.js';
import { PasskeyOffer } from './passkey.graphql.js';
import { RegisterPasskey } from './register-passkey.js';
import { SignInWithPasskey } from './sign-in-with-passkey.js';

const KEY = { type: () => Uuid };
const TEXT = { type: () => String };

@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly offer: OfferPasskey,
    private readonly register: RegisterPasskey,
    private readonly signIn: SignInWithPasskey,
  ) {}

  @Allow('register', 'Passkey')
  @Mutation(() => PasskeyOffer, { description: 'Begins the making of a passkey, for the host named.' })
  offerPasskey(
    @Args('rpId', TEXT) rpId: string,
    @Args('idempotencyKey', KEY) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<PasskeyOffer> {
    return this.offer.toRegister(member(actor), rpId);
  }

  @Allow('register', 'Passkey')
  @Mutation(() => Uuid, { description: 'Keeps the new passkey. Refused: IDENTITY_PASSKEY_NOT_ACCEPTED.' })
  registerPasskey(
    @Args('challengeId', KEY) challengeId: string,
    @Args('response', TEXT) response: string,
    @Args('rpId', TEXT) rpId: string,
    @Args('origin', TEXT) origin: string,
    @Args('idempotencyKey', KEY) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.register.execute(member(actor), challengeId, response, { rpId, origin }, key);
  }

  @Allow('open', 'Session')
  @Mutation(() => PasskeyOffer, { description: 'Begins a sign-in with a passkey. For the gateway alone.' })
  offerPasskeySignIn(
    @Args('rpId', TEXT) rpId: string,
    @Args('idempotencyKey', KEY) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<PasskeyOffer> {
    return this.offer.toSignIn(actor, rpId);
  }

  @Allow('open', 'Session')
  @Mutation(() => String, {
    description: 'Opens a session with a passkey. Refused: IDENTITY_PASSKEY_NOT_ACCEPTED. For the gateway alone.',
  })
  signInWithPasskey(
    @Args('challengeId', KEY) challengeId: string,
    @Args('response', TEXT) response: string,
    @Args('rpId', TEXT) rpId: string,
    @Args('origin', TEXT) origin: string,
    @Args('idempotencyKey', KEY) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.signIn.execute(actor, challengeId, response, { rpId, origin });
  }
}
