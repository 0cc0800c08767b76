import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Subcontractor } from '@standing/insurance/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { EraseSubcontractor } from './erase-subcontractor.js';
import { KeepSubcontractor } from './keep-subcontractor.js';
import { SubcontractorInput, SubcontractorRegisterType } from './subcontractor.graphql.js';
import { SubcontractorQueries } from './subcontractor.queries.js';
import { TellOfRegister } from './tell-of-register.js';

/** A coach's own register of subcontractors. The office reads nothing of what is in it. */
@Resolver(() => SubcontractorRegisterType)
export class SubcontractorResolver {
  constructor(
    private readonly queries: SubcontractorQueries,
    private readonly keep: KeepSubcontractor,
    private readonly erase: EraseSubcontractor,
    private readonly tell: TellOfRegister,
  ) {}

  @Allow('read', 'OwnCover')
  @Query(() => SubcontractorRegisterType, { description: 'My register of subcontractors. Nobody else reads it.' })
  mySubcontractors(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SubcontractorRegisterType> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => SubcontractorRegisterType, {
    description:
      'Keeps a subcontractor, for me alone. Refused: INSURANCE_SUBCONTRACTOR_NAME, INSURANCE_SUBCONTRACTOR_TOO_LONG, INSURANCE_SUBCONTRACTOR_DAYS, INSURANCE_SUBCONTRACTOR_COVER, INSURANCE_SEEN_IN_FUTURE.',
  })
  async addSubcontractor(
    @Args('input', { type: () => SubcontractorInput }) input: SubcontractorInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SubcontractorRegisterType> {
    await this.keep.execute({ ...saidIn(input), known: null }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => SubcontractorRegisterType, { description: 'Changes one of mine; refused as `addSubcontractor` is.' })
  async changeSubcontractor(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read; STALE when it has risen since.' })
    version: number,
    @Args('input', { type: () => SubcontractorInput }) input: SubcontractorInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SubcontractorRegisterType> {
    await this.keep.execute({ ...saidIn(input), known: { id, version } }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => SubcontractorRegisterType, { description: 'Erases one of mine: nothing of it is left.' })
  async eraseSubcontractor(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SubcontractorRegisterType> {
    await this.erase.execute({ id }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => SubcontractorRegisterType, {
    description:
      'Lets the office know, in a check of papers, that I keep a register, or no longer; nothing of what is in it.',
  })
  async tellOfSubcontractorRegister(
    @Args('isTold', { type: () => Boolean }) isTold: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SubcontractorRegisterType> {
    await this.tell.execute({ isTold }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }
}

/** What a coach sends, with what is left out said to be nothing. */
function saidIn(input: SubcontractorInput): Subcontractor {
  return {
    name: input.name,
    level: input.level ?? null,
    issuer: input.issuer ?? null,
    insurer: input.insurer ?? null,
    coveredUntil: input.coveredUntil ?? null,
    coverSeenOn: input.coverSeenOn ?? null,
    workedFrom: input.workedFrom,
    workedUntil: input.workedUntil ?? null,
  };
}
