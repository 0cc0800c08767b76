import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationFeedbackType } from './application-feedback.graphql.js';
import { ApplicationFeedbackQueries } from './application-feedback.queries.js';

@Resolver(() => ApplicationFeedbackType)
export class ApplicationFeedbackResolver {
  constructor(private readonly queries: ApplicationFeedbackQueries) {}

  @Allow('apply-for', 'Level')
  @Query(() => ApplicationFeedbackType, {
    description:
      'How much feedback there is for an application, from whom by kind, and on which version of the charter. Another’s is found by officers and registrars alone.',
  })
  applicationFeedback(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFeedbackType> {
    return this.queries.ofApplication(reads, id, member(actor));
  }
}
