import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, Uuid } from '@standing/platform/graphql';
import { adviser } from './adviser.js';
import { HandBackAdvice } from './hand-back-advice.js';
import { TakeAdvice } from './take-advice.js';

/** The doors through which an enquiry comes to one adviser, and goes back. */
@Resolver()
export class HoldingResolver {
  constructor(
    private readonly taking: TakeAdvice,
    private readonly handingBack: HandBackAdvice,
  ) {}

  @Allow('give', 'Advice')
  @Mutation(() => Uuid, {
    description:
      'Takes an enquiry after declaring that one knows of no conflict of interest. Refused: ETHICS_ADVICE_CONFLICT_UNDECLARED, _HELD, _OWN, _CLOSED, _ROLE_INCOMPATIBLE; NOT_FOUND where one declared a conflict.',
  })
  async takeAdvice(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('noConflict', { type: () => Boolean, description: 'That one knows of no conflict of interest in it.' })
    noConflict: boolean,
    @Args('takeOver', { type: () => Boolean, description: 'To take it from another adviser who holds it.' })
    takeOver: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.taking.execute(id, { noConflict, takeOver }, key, adviser(actor));
  }

  @Allow('give', 'Advice')
  @Mutation(() => Uuid, {
    description:
      'Gives an enquiry that one holds back to the other advisers. Refused: ETHICS_ADVICE_ROLE_INCOMPATIBLE; NOT_FOUND for one that one does not hold.',
  })
  async handBackAdvice(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('hasConflict', {
      type: () => Boolean,
      description: 'That one found a conflict of interest, and is never to see it again.',
    })
    hasConflict: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.handingBack.execute(id, hasConflict, key, adviser(actor));
  }
}
