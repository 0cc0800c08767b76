import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { sessionsOfRequest } from '../sessions/session.queries.js';
import { ConfirmationRequestForMailType, SessionForMailType } from './confirmation.graphql.js';
import { requestForMail } from './confirmation.queries.js';

@Resolver(() => ConfirmationRequestForMailType)
export class RequestForMailResolver {
  @Allow('write-to', 'Supervisor')
  @Query(() => ConfirmationRequestForMailType, {
    description: 'What the mail to a supervisor says; for the part that sends it.',
  })
  confirmationRequestForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<ConfirmationRequestForMailType> {
    return requestForMail(reads, id);
  }

  @ResolveField(() => [SessionForMailType])
  sessions(
    @Parent() { id }: ConfirmationRequestForMailType,
    @Reads() reads: OperationReads,
  ): Promise<SessionForMailType[]> {
    return sessionsOfRequest(reads, id);
  }
}
