import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NameLink, RefusalReason } from '@standing/insurance/rules';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  DayScalar,
  member,
  OperationReads,
  PageArgs,
  Reads,
  Uuid,
} from '@standing/platform/graphql';
import { CoverRefusalReasonKind } from '../covers/cover.graphql.js';
import { NameLinkEnum, OfficeCoverConnection, OfficeCoverType } from './office-cover.graphql.js';
import { OfficeQueries } from './office.queries.js';
import { RefuseCover } from './refuse-cover.js';
import { VerifyCover } from './verify-cover.js';

@Resolver(() => OfficeCoverType)
export class OfficeResolver {
  constructor(
    private readonly queries: OfficeQueries,
    private readonly verify: VerifyCover,
    private readonly refuse: RefuseCover,
  ) {}

  @Allow('verify', 'Cover')
  @Query(() => OfficeCoverConnection, {
    description: "Covers that wait for a verification, the longest waiting first; the reader's own are not among them.",
  })
  coversToVerify(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OfficeCoverConnection> {
    return this.queries.waiting(reads, member(actor), args);
  }

  @Allow('verify', 'Cover')
  @Query(() => Int, { description: 'How many covers `coversToVerify` holds.' })
  coversToVerifyCount(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<number> {
    return this.queries.count(reads, member(actor));
  }

  @Allow('verify', 'Cover')
  @Mutation(() => OfficeCoverType, {
    description:
      "Says that the insurer's attestation was seen on a day, and how the name insured was found to be the coach's. Refused: INSURANCE_OWN_COVER, those of what is decided or gone, INSURANCE_SEEN_IN_FUTURE, INSURANCE_LINK_OF_LETTER, INSURANCE_LINK_UNSEEN and INSURANCE_LINK_NEEDS_NOTHING.",
  })
  async verifyCover(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read; STALE when it has risen since.' })
    version: number,
    @Args('seenOn', { type: () => DayScalar, description: 'The day on which it was seen; today at the latest.' })
    seenOn: string,
    @Args('nameLink', { type: () => NameLinkEnum }) nameLink: NameLink,
    @Args('linkSeenOn', {
      type: () => DayScalar,
      nullable: true,
      description: 'The day on which evidence of a trade name or a company was seen; today at the latest.',
    })
    linkSeenOn: string | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OfficeCoverType> {
    const check = { seenOn, nameLink, linkSeenOn: linkSeenOn ?? null };
    await this.verify.execute({ id, version, ...check }, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, id);
  }

  @Allow('verify', 'Cover')
  @Mutation(() => OfficeCoverType, { description: 'Says why a cover is not verified; its holder may set it right.' })
  async refuseCover(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read; STALE when it has risen since.' })
    version: number,
    @Args('reason', { type: () => CoverRefusalReasonKind }) reason: RefusalReason,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OfficeCoverType> {
    await this.refuse.execute({ id, version, reason }, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, id);
  }
}
