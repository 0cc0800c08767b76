import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, PageArgs, Reads } from '@standing/platform/graphql';
import { RegisterEntryConnection, RegisterEntryType } from './register.graphql.js';
import { RegisterQueries } from './register.queries.js';

@Resolver(() => RegisterEntryType)
export class RegisterResolver {
  constructor(private readonly queries: RegisterQueries) {}

  @Allow('read', 'Register')
  @Query(() => RegisterEntryType, {
    nullable: true,
    description: 'The entry of the public register that a reference leads to; null when it leads nowhere.',
  })
  registerEntry(
    @Args('reference', { type: () => String, description: 'As it is written or typed; capitals and hyphens are free.' })
    reference: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RegisterEntryType | null> {
    return this.queries.entry(reads, reference, actor.locale);
  }

  @Allow('read', 'Register')
  @Query(() => Boolean, {
    description:
      'Whether a reference led to an entry that the register keeps no longer: its accreditation was withdrawn, and the time for which that is read is over.',
  })
  registerGone(
    @Args('reference', { type: () => String, description: 'As it is written or typed; capitals and hyphens are free.' })
    reference: string,
    @Reads() reads: OperationReads,
  ): Promise<boolean> {
    return this.queries.gone(reads, reference);
  }

  @Allow('read', 'Register')
  @Query(() => RegisterEntryConnection, {
    description:
      'Members in the public register whose name is like the text, the likest first; accents, capitals and small slips are forgiven. Less than two letters find nobody, and 200 entries are the most.',
  })
  registerSearch(
    @Args('text', { type: () => String, description: 'A name, or a reference.' }) text: string,
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RegisterEntryConnection> {
    return this.queries.search(reads, text, args, actor.locale);
  }
}
