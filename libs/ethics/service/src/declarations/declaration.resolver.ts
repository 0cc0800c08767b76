import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { DeclarationType, PublishDeclarationInput, SignDeclarationInput } from './declaration.graphql.js';
import { DeclarationQueries } from './declaration.queries.js';
import { PublishDeclaration } from './publish-declaration.js';
import { SignDeclaration } from './sign-declaration.js';

@Resolver(() => DeclarationType)
export class DeclarationResolver {
  constructor(
    private readonly queries: DeclarationQueries,
    private readonly publish: PublishDeclaration,
    private readonly sign: SignDeclaration,
  ) {}

  @Allow('read', 'Declaration')
  @Query(() => [DeclarationType], {
    description: 'The policies and undertakings in force, and the earlier versions that the reader signed.',
  })
  myDeclarations(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<DeclarationType[]> {
    return this.queries.ofMember(reads, member(actor));
  }

  @Allow('read', 'Declaration')
  @Query(() => DeclarationType, { nullable: true, description: 'Any version that was ever published.' })
  declaration(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<DeclarationType | null> {
    return this.queries.byId(reads, member(actor), id);
  }

  @Allow('publish', 'Declaration')
  @Mutation(() => DeclarationType, {
    nullable: true,
    description:
      'Publishes a version; it never changes. For scheme administrators. Refused: ETHICS_CODE_MALFORMED, ETHICS_DECLARATION_KIND_DIFFERS, _IN_PAST, _NOT_AFTER_LAST, _TERM_WRONG, _TITLE_MISSING, _TEXT_MISSING, _TOO_LONG.',
  })
  async publishDeclaration(
    @Args('input') input: PublishDeclarationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<DeclarationType | null> {
    const id = await this.publish.execute(
      { ...input, reportWithinDays: input.reportWithinDays ?? null },
      key,
      member(actor),
    );
    reads.refresh();
    return this.queries.byId(reads, member(actor), id);
  }

  @Allow('sign', 'Declaration')
  @Mutation(() => DeclarationType, {
    nullable: true,
    description:
      'Signs a version that is in force. Refused: ETHICS_EDITION_CHANGED, ETHICS_DECLARATION_ALREADY_SIGNED, ETHICS_NAME_DIFFERS, ETHICS_PLACE_MISSING, _PLACE_TOO_LONG.',
  })
  async signDeclaration(
    @Args('input') input: SignDeclarationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<DeclarationType | null> {
    const id = await this.sign.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, member(actor), id);
  }
}
