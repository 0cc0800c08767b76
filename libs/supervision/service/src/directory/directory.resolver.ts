import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  member,
  OperationReads,
  Reads,
  RefusalType,
  sentenceOf,
  Uuid,
} from '@standing/platform/graphql';
import { COUNTRIES, LANGUAGES, MOST_PLACES, refusalsToBeListed } from '@standing/supervision/rules';
import { AsSupervisorType } from '../desk/desk.graphql.js';
import { messages } from '../messages.js';
import { BeListed } from './be-listed.js';
import { BeListedInput, DirectoryChoicesType, ListedSupervisorType } from './directory.graphql.js';
import { todayOf } from '../today.js';
import { listingOf, supervisorsListed } from './directory.queries.js';
import { LeaveDirectory } from './leave-directory.js';

/** The directory: whom a coach finds, and how a supervisor enters and leaves it. */
@Resolver(() => AsSupervisorType)
export class DirectoryResolver {
  constructor(
    private readonly be: BeListed,
    private readonly leave: LeaveDirectory,
    private readonly clock: Clock,
  ) {}

  @Allow('read', 'SupervisorDirectory')
  @Query(() => [ListedSupervisorType], {
    description:
      'Supervisors who chose to be found, whose address the body checked and who may supervise, by name; 50 at the most.',
  })
  supervisorsListed(
    @Args('language', { type: () => String, nullable: true, description: 'ISO 639-1.' }) language: string | null = null,
    @Args('country', { type: () => String, nullable: true, description: 'ISO 3166-1.' }) country: string | null = null,
    @Args('withPlaces', { type: () => Boolean, nullable: true }) withPlaces: boolean | null = null,
    @Args('remote', { type: () => Boolean, nullable: true }) remote: boolean | null = null,
    @Reads() reads: OperationReads,
  ): Promise<ListedSupervisorType[]> {
    const wish = { language, country, withPlaces: withPlaces ?? false, remote: remote ?? false };
    return supervisorsListed(reads, wish, this.clock);
  }

  @Allow('read', 'SupervisorDirectory')
  @Query(() => DirectoryChoicesType, { description: 'The same for everybody.' })
  supervisorDirectoryChoices(): DirectoryChoicesType {
    return { languages: LANGUAGES, countries: COUNTRIES, mostPlaces: MOST_PLACES };
  }

  @Allow('supervise', 'Session')
  @Mutation(() => ListedSupervisorType, {
    nullable: true,
    description:
      'Puts me in the directory, or says anew what it shows. Refused: SUPERVISION_NOT_VETTED, SUPERVISION_SUPERVISES_NO_LONGER, SUPERVISION_LANGUAGE_UNKNOWN, SUPERVISION_COUNTRY_UNKNOWN, SUPERVISION_PLACES_OUT_OF_RANGE.',
  })
  async beListedInDirectory(
    @Args('input') { languages, countries, places, remote }: BeListedInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ListedSupervisorType | null> {
    const id = await this.be.execute({ languages, countries, places, remote }, key, member(actor));
    return listingOf(reads, id, this.clock);
  }

  @Allow('supervise', 'Session')
  @Mutation(() => Boolean, { description: 'Takes me out of the directory at once; true.' })
  async leaveDirectory(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.leave.execute(key, member(actor));
    return true;
  }

  @ResolveField(() => ListedSupervisorType, {
    nullable: true,
    description: 'What the directory shows of me; null while I am not in it.',
  })
  listing(@Parent() { id }: AsSupervisorType, @Reads() reads: OperationReads): Promise<ListedSupervisorType | null> {
    return listingOf(reads, id, this.clock);
  }

  @ResolveField(() => [RefusalType], {
    description:
      'Why I cannot be in the directory today: SUPERVISION_NOT_VETTED, SUPERVISION_SUPERVISES_NO_LONGER, SUPERVISION_SUPERVISES_NOT_NOW. Empty when I can.',
  })
  async directoryRefusals(
    @Parent() { vettedOn, barred }: AsSupervisorType,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RefusalType[]> {
    const today = await todayOf(reads, this.clock);
    const refusals = refusalsToBeListed({ vettedOn, barred, isAvailable: true }, today);
    return refusals.map((refusal) => sentenceOf(refusal, messages, locale));
  }
}
