import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskForCode } from './ask-for-code.js';
import { EndSession } from './end-session.js';
import { MintCode } from './mint-code.js';
import { ResumeSession } from './resume-session.js';
import { MintedCode, SessionHolder } from './sign-in.graphql.js';
import { SignInAsPersona } from './sign-in-as-persona.js';
import { SignInWithCode } from './sign-in-with-code.js';

const KEY = { type: () => Uuid };
const TEXT = { type: () => String };

@Resolver()
export class SignInResolver {
  constructor(
    private readonly ask: AskForCode,
    private readonly mint: MintCode,
    private readonly withCode: SignInWithCode,
    private readonly asPersona: SignInAsPersona,
    private readonly resume: ResumeSession,
    private readonly end: EndSession,
  ) {}

  @Allow('open', 'Session')
  @Query(() => SessionHolder, {
    nullable: true,
    description: 'Who holds the session; null when it is closed. For the gateway alone.',
  })
  session(
    @Args('tokenHash', TEXT) tokenHash: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SessionHolder | null> {
    return this.resume.execute(actor, tokenHash, reads);
  }

  @Allow('open', 'Session')
  @Mutation(() => Uuid, { description: 'Asks for a code by mail; answers alike whether the address is known or not.' })
  askForSignInCode(
    @Args('email', TEXT) email: string,
    @Args('idempotencyKey', KEY) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.ask.execute(actor, email, key);
  }

  @Allow('mint', 'SignInCode')
  @Mutation(() => MintedCode, { description: 'Makes the code for the mail about to leave. For correspondence alone.' })
  mintSignInCode(
    @Args('codeId', KEY) codeId: string,
    @Args('idempotencyKey', KEY) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<MintedCode> {
    return this.mint.execute(actor, codeId, key);
  }

  @Allow('open', 'Session')
  @Mutation(() => String, {
    description:
      'Opens a session; refused: IDENTITY_CODE_NOT_ACCEPTED. The code is its own idempotency: it opens once.',
  })
  signInWithCode(
    @Args('email', TEXT) email: string,
    @Args('code', TEXT) code: string,
    @Args('idempotencyKey', KEY) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.withCode.execute(actor, email, code);
  }

  @Allow('open', 'Session')
  @Mutation(() => String, { description: 'In a demonstration: opens a session as a persona. NOT_FOUND anywhere else.' })
  signInAsPersona(
    @Args('personId', KEY) personId: string,
    @Args('idempotencyKey', KEY) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.asPersona.execute(actor, personId);
  }

  @Allow('open', 'Session')
  @Mutation(() => Uuid, { description: 'Closes a session; to close it twice changes nothing.' })
  endSession(
    @Args('tokenHash', TEXT) tokenHash: string,
    @Args('idempotencyKey', KEY) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.end.execute(actor, tokenHash);
  }
}
