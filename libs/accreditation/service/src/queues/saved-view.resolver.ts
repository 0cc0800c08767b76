import type { Queue } from '@standing/accreditation/rules';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ChangeView } from './change-view.js';
import { RemoveView } from './remove-view.js';
import { SaveView } from './save-view.js';
import { ChangeViewInput, QueueKind, SavedViewType, SaveViewInput } from './saved-view.graphql.js';
import { SavedViewQueries } from './saved-view.queries.js';

@Resolver()
export class SavedViewResolver {
  constructor(
    private readonly queries: SavedViewQueries,
    private readonly save: SaveView,
    private readonly change: ChangeView,
    private readonly remove: RemoveView,
  ) {}

  @Allow('keep', 'View')
  @Query(() => [SavedViewType], {
    description:
      'What is kept of a list of work: mine first, then what others share. A list that is not open to me is not found.',
  })
  savedViews(
    @Args('queue', { type: () => QueueKind }) queue: Queue,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SavedViewType[]> {
    return this.queries.of(reads, queue, member(actor));
  }

  @Allow('keep', 'View')
  @Mutation(() => Uuid, {
    description:
      "Keeps what I ask of a list of work; the view's id. Refused: ACCREDITATION_VIEW_NAME_MISSING, ACCREDITATION_VIEW_NAME_TOO_LONG, ACCREDITATION_VIEW_NAME_TAKEN, ACCREDITATION_VIEW_QUERY_UNKNOWN, ACCREDITATION_VIEW_OWN_ONLY, ACCREDITATION_STAGE_FOR_REGISTRARS.",
  })
  saveView(
    @Args('input') { queue, name, shared, query }: SaveViewInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.save.execute({ queue, name, shared, query }, key, member(actor));
  }

  @Allow('keep', 'View')
  @Mutation(() => Uuid, {
    description:
      'Changes a view of mine; another’s is not found, and an older revision is STALE. Refused: every reason of `saveView`.',
  })
  changeView(
    @Args('input') { id, revision, name, shared, query }: ChangeViewInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.change.execute({ id, revision, name, shared, query }, key, member(actor));
  }

  @Allow('keep', 'View')
  @Mutation(() => Uuid, { description: 'Removes a view of mine for good; another’s is not found.' })
  removeView(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.remove.execute(id, key, member(actor));
  }
}
