import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AddCharterLine } from './add-charter-line.js';
import { MyCharterType } from './charter.graphql.js';
import { AddCharterLineInput, MoveCharterLineInput, SaveCharterLineInput } from './charter.input.js';
import { CharterQueries } from './charter.queries.js';
import { MoveCharterLine } from './move-charter-line.js';
import { SaveCharterLine } from './save-charter-line.js';

const NO_WORDS = { fr: null, en: null };

/** Writing one's own charter, line by line. */
@Resolver(() => MyCharterType)
export class CharterResolver {
  constructor(
    private readonly queries: CharterQueries,
    private readonly save: SaveCharterLine,
    private readonly add: AddCharterLine,
    private readonly move: MoveCharterLine,
  ) {}

  @Query(() => MyCharterType, {
    nullable: true,
    description: 'The reader’s charter; null while the body has none in force.',
  })
  @Allow('read', 'Charter')
  myCharter(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MyCharterType | null> {
    return this.queries.mine(reads, member(actor));
  }

  @Mutation(() => MyCharterType, {
    nullable: true,
    description:
      'Keeps, rewords or leaves out a line. Refused: ETHICS_CHARTER_LINE_LOCKED, _REASON_MISSING, _REASON_TOO_LONG, _WORDS_MISSING, _LINE_TOO_LONG, _NONE_IN_FORCE.',
  })
  @Allow('change', 'Charter')
  async saveCharterLine(
    @Args('input', { type: () => SaveCharterLineInput }) { words, reason, ...line }: SaveCharterLineInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    const input = { ...line, words: { ...NO_WORDS, ...words }, reason: reason ?? null };
    await this.save.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.mine(reads, member(actor));
  }

  @Mutation(() => MyCharterType, {
    nullable: true,
    description:
      'Adds a line of one’s own, the last of its commitment. Refused: ETHICS_CHARTER_FULL, _WORDS_MISSING, _LINE_TOO_LONG, _NONE_IN_FORCE.',
  })
  @Allow('change', 'Charter')
  async addCharterLine(
    @Args('input', { type: () => AddCharterLineInput }) { commitment, words }: AddCharterLineInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    await this.add.execute({ commitment, words: { ...NO_WORDS, ...words } }, key, member(actor));
    reads.refresh();
    return this.queries.mine(reads, member(actor));
  }

  @Mutation(() => MyCharterType, {
    nullable: true,
    description:
      'Moves a line one place among those of its commitment; at the end it stays. Refused: ETHICS_CHARTER_NONE_IN_FORCE.',
  })
  @Allow('change', 'Charter')
  async moveCharterLine(
    @Args('input', { type: () => MoveCharterLineInput }) input: MoveCharterLineInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    await this.move.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.mine(reads, member(actor));
  }
}
