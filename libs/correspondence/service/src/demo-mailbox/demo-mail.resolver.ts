import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { DemoMailType } from './demo-mail.graphql.js';
import { DemoMailQueries } from './demo-mail.queries.js';

@Resolver(() => DemoMailType)
export class DemoMailResolver {
  constructor(private readonly queries: DemoMailQueries) {}

  @Allow('read', 'DemoMail')
  @Query(() => [DemoMailType], {
    description:
      'The fifty newest mails of a demonstration. For the gateway alone, which shows them in demo mode only.',
  })
  demoMails(@Reads() reads: OperationReads): Promise<DemoMailType[]> {
    return this.queries.newest(reads);
  }

  @Allow('read', 'DemoMail')
  @Query(() => DemoMailType, { nullable: true, description: 'One mail of a demonstration.' })
  demoMail(@Args('id', { type: () => Uuid }) id: string, @Reads() reads: OperationReads): Promise<DemoMailType | null> {
    return this.queries.one(id, reads);
  }
}
