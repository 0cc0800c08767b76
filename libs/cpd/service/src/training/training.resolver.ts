import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { KeepEvent } from './keep-event.js';
import { KeepProvider } from './keep-provider.js';
import { MakeProviderKey } from './make-provider-key.js';
import { RevokeProviderKey } from './revoke-provider-key.js';
import {
  ChangedTrainingInput,
  TrainingEventInput,
  TrainingEventType,
  TrainingProviderInput,
  TrainingProviderType,
} from './training.graphql.js';
import { TrainingQueries } from './training.queries.js';

const CHANGED = {
  type: () => ChangedTrainingInput,
  nullable: true,
  description: 'Which is changed; none for a new one.',
};

@Resolver(() => TrainingProviderType)
export class TrainingResolver {
  constructor(
    private readonly queries: TrainingQueries,
    private readonly keepProvider: KeepProvider,
    private readonly keepEvent: KeepEvent,
    private readonly make: MakeProviderKey,
    private readonly revoke: RevokeProviderKey,
  ) {}

  @Allow('keep', 'Training')
  @Query(() => [TrainingProviderType], {
    description: 'For the office: who holds events besides the body itself, by name; at most 200.',
  })
  trainingProviders(@Reads() reads: OperationReads): Promise<TrainingProviderType[]> {
    return this.queries.providers(reads);
  }

  @Allow('keep', 'Training')
  @Query(() => [TrainingEventType], { description: 'For the office: the 200 that end last, the latest day first.' })
  trainingEvents(@Reads() reads: OperationReads): Promise<TrainingEventType[]> {
    return this.queries.events(reads);
  }

  @Allow('keep', 'Training')
  @Mutation(() => TrainingProviderType, {
    description:
      'Keeps a training provider; what it said before is kept. Refused: CPD_PROVIDER_NAME_MISSING, CPD_PROVIDER_TOO_LONG, CPD_DAYS_REVERSED, NOT_FOUND, STALE.',
  })
  async keepTrainingProvider(
    @Args('input', { type: () => TrainingProviderInput }) { name, fromDay, untilDay }: TrainingProviderInput,
    @Args('changed', CHANGED) changed: ChangedTrainingInput | null | undefined,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<TrainingProviderType> {
    const said = { name: name.trim(), fromDay, untilDay: untilDay ?? null, changed: read(changed) };
    const id = await this.keepProvider.execute(said, key, member(actor));
    reads.refresh();
    return this.queries.provider(reads, id);
  }

  @Allow('keep', 'Training')
  @Mutation(() => TrainingEventType, {
    description:
      'Keeps an event; what was reported of it before rests on what it said then. Refused as `recordCpdActivity`, save that it may be yet to come; CPD_PROVIDER_NOT_THEN, NOT_FOUND, STALE.',
  })
  async keepTrainingEvent(
    @Args('input', { type: () => TrainingEventInput }) { title, providerId, categories, ...input }: TrainingEventInput,
    @Args('changed', CHANGED) changed: ChangedTrainingInput | null | undefined,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<TrainingEventType> {
    const parts = categories.map(({ code, minutes }) => ({ code, minutes }));
    const said = { ...input, title: title.trim(), providerId: providerId ?? null, categories: parts };
    const id = await this.keepEvent.execute({ ...said, changed: read(changed) }, key, member(actor));
    reads.refresh();
    return this.queries.event(reads, id);
  }

  @Allow('keep', 'Training')
  @Mutation(() => String, {
    nullable: true,
    description:
      'Makes a key with which a provider reports attendance at `/attendance`: it is told once; none when this was asked before. NOT_FOUND for no provider.',
  })
  makeTrainingKey(
    @Args('providerId', { type: () => Uuid }) providerId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string | null> {
    return this.make.execute(providerId, key, member(actor));
  }

  @Allow('keep', 'Training')
  @Mutation(() => Uuid, {
    description: 'Revokes a key: nothing is reported with it any more. NOT_FOUND for none, and for one revoked before.',
  })
  revokeTrainingKey(
    @Args('keyId', { type: () => Uuid }) keyId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.revoke.execute(keyId, key, member(actor));
  }
}

function read(changed: ChangedTrainingInput | null | undefined) {
  return changed ? { id: changed.id, version: changed.version } : null;
}
