import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { CurrentActor, hotRead, OperationReads, Reads } from '@standing/platform/graphql';
import type { LevelHeard } from '../heard/heard-level.entity.js';
import { SanctionTerms } from './sanction-terms.graphql.js';

const titleOfLevel = hotRead<Pick<LevelHeard, 'title'>>({
  name: 'complaints.title-of-level',
  text: `select t.title from complaints.heard_level_titles t where t.body_id = $1 and t.code = $2`,
});

/** What the codes of a sanction are called by the body. */
@Resolver(() => SanctionTerms)
export class SanctionTermsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'What the body calls the level to which it lowers; null where it lowers none.',
  })
  async levelTitle(
    @Parent() { level }: SanctionTerms,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<string | null> {
    // A decision of before levels could be lowered says nothing of any.
    if (!level) return null;
    return (await reads.maybe(titleOfLevel, [level]))?.title[locale] ?? level;
  }
}
