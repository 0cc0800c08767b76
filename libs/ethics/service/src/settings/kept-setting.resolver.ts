import { Query, Resolver } from '@nestjs/graphql';
import { Allow, OperationReads, Reads } from '@standing/platform/graphql';
import { EthicsSettingType } from './kept-setting.graphql.js';
import { KeptSettingQueries } from './kept-setting.queries.js';

@Resolver(() => EthicsSettingType)
export class KeptSettingResolver {
  constructor(private readonly queries: KeptSettingQueries) {}

  @Allow('set', 'Declaration')
  @Query(() => [EthicsSettingType], {
    description: 'What the body has set of its ethics, the last of each name. For scheme administrators.',
  })
  ethicsSettings(@Reads() reads: OperationReads): Promise<EthicsSettingType[]> {
    return this.queries.all(reads);
  }
}
