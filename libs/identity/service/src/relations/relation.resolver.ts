import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CorrectRelation } from './correct-relation.js';
import { DeclareRelation } from './declare-relation.js';
import { EndRelation } from './end-relation.js';
import { RecordRelation } from './record-relation.js';
import {
  CorrectRelationInput,
  DeclareRelationInput,
  MemberRelation,
  MyRelation,
  RecordRelationInput,
} from './relation.graphql.js';
import { RelationQueries } from './relation.queries.js';

const DAYS = 'IDENTITY_RELATION_AHEAD, IDENTITY_RELATION_REVERSED';

@Resolver()
export class RelationResolver {
  constructor(
    private readonly queries: RelationQueries,
    private readonly declare: DeclareRelation,
    private readonly end: EndRelation,
  ) {}

  @Allow('declare', 'Relation')
  @Query(() => [MyRelation], { description: 'What I am to others of the body, the latest said first.' })
  myRelations(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MyRelation[]> {
    return this.queries.mine(reads, member(actor).personId);
  }

  @Allow('declare', 'Relation')
  @Mutation(() => Uuid, {
    description: `Declares what I am to somebody; the relation's id. Whether they are a member is not told. Refused: IDENTITY_EMAIL_INCOMPLETE, IDENTITY_RELATION_WITH_SELF, ${DAYS}.`,
  })
  declareRelation(
    @Args('input') input: DeclareRelationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.declare.execute(member(actor), input, key);
  }

  @Allow('declare', 'Relation')
  @Mutation(() => Uuid, {
    description: `Says the last day of a relation that I declared, or, for the office, of any of others. Refused: IDENTITY_RELATION_ENDED, IDENTITY_RELATION_TAKEN_BACK, ${DAYS}.`,
  })
  endRelation(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was read.' }) revision: number,
    @Args('untilOn', { type: () => DayScalar, description: "The last day, in the body's zone." }) untilOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.end.execute(member(actor), { id, revision, untilOn }, key);
  }
}

@Resolver()
export class RelationKeepingResolver {
  constructor(
    private readonly queries: RelationQueries,
    private readonly record: RecordRelation,
    private readonly correct: CorrectRelation,
  ) {}

  @Allow('keep', 'Relation')
  @Query(() => [MemberRelation], { description: 'What a member is to others, the latest said first. For staff.' })
  relationsOfMember(
    @Args('personId', { type: () => Uuid }) personId: string,
    @Reads() reads: OperationReads,
  ): Promise<MemberRelation[]> {
    return this.queries.ofMember(reads, personId);
  }

  @Allow('keep', 'Relation')
  @Mutation(() => Uuid, {
    description: `Records what two members are to each other; the relation's id. For staff. Refused: IDENTITY_RELATION_WITH_SELF, IDENTITY_RELATION_OF_OWN, ${DAYS}.`,
  })
  recordRelation(
    @Args('input') input: RecordRelationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.record.execute(member(actor), input, key);
  }

  @Allow('keep', 'Relation')
  @Mutation(() => Uuid, {
    description: `Sets a relation of two others right; what was said stays on record. For staff. Refused: IDENTITY_RELATION_OF_OWN, ${DAYS}.`,
  })
  correctRelation(
    @Args('input') input: CorrectRelationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.correct.execute(member(actor), input, key);
  }
}
