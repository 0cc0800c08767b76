import type { Audience } from '@standing/ethics/rules';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';
import {
  AskedToSignType,
  AudienceEnum,
  CampaignSizeType,
  CampaignType,
  OpenCampaignInput,
} from './campaign.graphql.js';
import { CampaignQueries } from './campaign.queries.js';
import { CloseCampaign } from './close-campaign.js';
import { OpenCampaign } from './open-campaign.js';

@Resolver(() => CampaignType)
export class CampaignResolver {
  constructor(
    private readonly queries: CampaignQueries,
    private readonly open: OpenCampaign,
    private readonly close: CloseCampaign,
  ) {}

  @Allow('read', 'Campaign')
  @Query(() => [CampaignType], {
    description: 'Those that go on first, then the latest. For registrars and scheme administrators.',
  })
  campaigns(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CampaignType[]> {
    return this.queries.all(reads, member(actor));
  }

  @Allow('read', 'Campaign')
  @Query(() => CampaignSizeType, { description: 'Whom a campaign would ask, were it opened today.' })
  campaignSize(
    @Args('textId', { type: () => Uuid }) textId: string,
    @Args('audience', { type: () => AudienceEnum }) audience: Audience,
    @Reads() reads: OperationReads,
  ): Promise<CampaignSizeType> {
    return this.queries.size(reads, textId, audience);
  }

  @Allow('record', 'Signature')
  @Query(() => [PersonStub], { description: 'Who is asked and has not signed, 500 at the most. For registrars.' })
  campaignWaiting(@Args('id', { type: () => Uuid }) id: string, @Reads() reads: OperationReads): Promise<PersonStub[]> {
    return this.queries.waiting(reads, id);
  }

  @Allow('read', 'Declaration')
  @Query(() => [AskedToSignType], {
    description: 'The campaigns that wait for the reader, the nearest deadline first.',
  })
  askedToSign(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AskedToSignType[]> {
    return this.queries.askedOf(reads, member(actor));
  }

  @Allow('open', 'Campaign')
  @Mutation(() => CampaignType, {
    nullable: true,
    description:
      'Asks members to sign a text. For registrars and scheme administrators. Refused: ETHICS_CAMPAIGN_NOT_IN_FORCE, _OPEN_ALREADY, _NOBODY, _DEADLINE_WRONG, _REMINDERS_WRONG.',
  })
  async openCampaign(
    @Args('input') input: OpenCampaignInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CampaignType | null> {
    const id = await this.open.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, member(actor), id);
  }

  @Allow('open', 'Campaign')
  @Mutation(() => CampaignType, {
    nullable: true,
    description: 'Ends a campaign before its deadline; what was signed stays. Refused: ETHICS_CAMPAIGN_OVER.',
  })
  async closeCampaign(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CampaignType | null> {
    await this.close.execute(id, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, member(actor), id);
  }
}
