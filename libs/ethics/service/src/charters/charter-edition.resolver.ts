import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CharterEditionType } from './charter.graphql.js';
import { CharterQueries } from './charter.queries.js';
import { PublishCharterEditionInput } from './publish-charter-edition.input.js';
import { PublishCharterEdition } from './publish-charter-edition.js';

/** The body's own charter. */
@Resolver(() => CharterEditionType)
export class CharterEditionResolver {
  constructor(
    private readonly queries: CharterQueries,
    private readonly publish: PublishCharterEdition,
  ) {}

  @Mutation(() => CharterEditionType, {
    nullable: true,
    description:
      'Publishes an edition of the charter that coaches start from; it never changes. Refused: ETHICS_EDITION_UNNAMED, _NAME_TAKEN, _IN_PAST, _NOT_AFTER_LAST, ETHICS_CHARTER_TITLE_MISSING, _SOURCE_MISSING, _LINES_MISSING, _LINE_TOO_LONG, _CLAUSE_UNKNOWN, ETHICS_CODE_MALFORMED, _CODE_REPEATED, ETHICS_TEXT_MISSING.',
  })
  @Allow('publish', 'CharterEdition')
  async publishCharterEdition(
    @Args('input', { type: () => PublishCharterEditionInput }) input: PublishCharterEditionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CharterEditionType | null> {
    const id = await this.publish.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.edition(reads, id);
  }
}
