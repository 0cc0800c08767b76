import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads } from '@standing/platform/graphql';
import { TextToSignType } from './text.graphql.js';
import { TextQueries } from './text.queries.js';

@Resolver(() => TextToSignType)
export class TextResolver {
  constructor(private readonly queries: TextQueries) {}

  @Allow('read', 'Campaign')
  @Query(() => [TextToSignType], {
    description:
      'Every text that members were ever asked to sign, the latest first. For registrars and scheme administrators.',
  })
  textsToSign(@CurrentActor() { locale }: Actor, @Reads() reads: OperationReads): Promise<TextToSignType[]> {
    return this.queries.all(reads, locale);
  }
}
