import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { WarnOfBreach } from './warn-of-breach.js';
import { WarnOfBreachInput } from './warning.graphql.js';

/** The warning before a sanction may be found not to be met. */
@Resolver()
export class WarningResolver {
  constructor(private readonly warn: WarnOfBreach) {}

  @Mutation(() => Uuid, {
    description:
      'The sanction monitor of a case, or its case manager where there is none, warns the respondent in writing of what is not kept; the case’s id. Another warning takes the place of one that stands. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_MONITOR_WARNS, COMPLAINTS_SANCTION_OVER, COMPLAINTS_SANCTION_NOT_TO_MEET, COMPLAINTS_WARNING_OF_NOTHING, COMPLAINTS_CONDITION_KEPT, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  warnOfBreach(
    @Args('input', { type: () => WarnOfBreachInput }) input: WarnOfBreachInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.warn.execute(input, key, member(actor));
  }
}
