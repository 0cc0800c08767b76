import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AbsenceType, CorrectAbsenceInput, EnterAbsenceInput } from './absence.graphql.js';
import { AbsenceQueries } from './absence.queries.js';
import { CorrectAbsence } from './correct-absence.js';
import { EnterAbsence } from './enter-absence.js';
import { TakeBackAbsence } from './take-back-absence.js';

/** When assessors are away. Each says it of themself, and registrars of anybody of the pool. */
@Resolver()
export class AbsenceResolver {
  constructor(
    private readonly queries: AbsenceQueries,
    private readonly enter: EnterAbsence,
    private readonly correct: CorrectAbsence,
    private readonly takeBack: TakeBackAbsence,
  ) {}

  @Allow('assess', 'OwnAssessment')
  @Query(() => [AbsenceType], {
    description: 'When I am away as an assessor: what goes on or comes, the first before.',
  })
  myAbsences(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AbsenceType[]> {
    return this.queries.mine(reads, member(actor));
  }

  @Allow('assess', 'OwnAssessment')
  @Mutation(() => Uuid, {
    description:
      "Says when I am away, or for registrars when somebody of the pool is; the absence's id. Who is not of the pool is not found. Refused: ACCREDITATION_DAYS_REVERSED, ACCREDITATION_ABSENCE_OVERLAPS, ACCREDITATION_ABSENCE_OVER.",
  })
  enterAbsence(
    @Args('input') { personId, from, until }: EnterAbsenceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    const me = member(actor);
    return this.enter.execute({ personId: personId ?? me.personId, from, until }, key, me);
  }

  @Allow('assess', 'OwnAssessment')
  @Mutation(() => Uuid, {
    description:
      'Says other days of an absence that is not over; what was said before is kept. Refused: ACCREDITATION_DAYS_REVERSED, ACCREDITATION_ABSENCE_OVERLAPS, ACCREDITATION_ABSENCE_OVER.',
  })
  correctAbsence(
    @Args('input') { id, from, until }: CorrectAbsenceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.correct.execute({ id, from, until }, key, member(actor));
  }

  @Allow('assess', 'OwnAssessment')
  @Mutation(() => Uuid, {
    description:
      'Says that somebody is not away after all; that it was said is kept. Refused: ACCREDITATION_ABSENCE_OVER.',
  })
  takeBackAbsence(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.takeBack.execute(id, key, member(actor));
  }
}
