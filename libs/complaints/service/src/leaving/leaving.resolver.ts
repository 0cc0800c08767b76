import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { ProposeLeavingInput } from './leaving.graphql.js';
import { ProposeLeaving } from './propose-leaving.js';

/** Leaving by consent, as the respondent proposes it; it is taken back by `takeMyStep`, and decided by a sanction panel. */
@Resolver()
export class LeavingResolver {
  constructor(private readonly proposing: ProposeLeaving) {}

  @Mutation(() => Boolean, {
    description:
      'The respondent admits what they are charged with and proposes to leave, from the day on which there is a case to answer to the end of the hearing. No clock stands still for it. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_ADMITTED_IN_PART where a clause of the charges is not admitted, COMPLAINTS_NOT_CHARGED, COMPLAINTS_LEAVING_ASKED while one waits, COMPLAINTS_LEAVING_ASKED_TWICE, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG. NOT_FOUND for anybody else, and before charges are served.',
  })
  @Allow('read', 'OwnCase')
  async proposeLeaving(
    @Args('input', { type: () => ProposeLeavingInput }) { reference, admitted, text }: ProposeLeavingInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.proposing.execute({ reference, admitted: [...admitted], text }, key, member(actor));
    return true;
  }
}
