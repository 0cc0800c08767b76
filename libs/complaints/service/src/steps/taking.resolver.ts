import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { ConcurInStep } from './concur-in-step.js';
import { TakeStepInput } from './step.graphql.js';
import { TakeStep } from './take-step.js';

/** The plain steps of the procedure: one door for all of them, and one to stand by what another proposes. */
@Resolver()
export class TakingResolver {
  constructor(
    private readonly take: TakeStep,
    private readonly agree: ConcurInStep,
  ) {}

  @Mutation(() => Uuid, {
    description:
      'Takes a step in the function that the reader holds in the case; of one that several take together (`joint`), it proposes it to the others, in the place of what was proposed before. Answers with the case’s id. Refused with the codes of the conditions of its line, docs/complaint-procedure.md; COMPLAINTS_NOT_NOW, COMPLAINTS_NOT_YOUR_FUNCTION, COMPLAINTS_ANSWER_UNKNOWN, COMPLAINTS_NOT_ASKED, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_TIME_IN_FUTURE. NOT_FOUND for whoever holds no function in which it is taken.',
  })
  @Allow('act-in', 'Case')
  takeStep(
    @Args('input', { type: () => TakeStepInput }) { caseId, event, answers }: TakeStepInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    const given = answers.map(({ name, values }) => ({ name, values: [...values] }));
    return this.take.execute({ caseId, event, answers: given }, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'Stands by a step that another in the reader’s function proposes, for themself alone; it is taken once enough of them do. Answers with the proposal’s id. Refused: COMPLAINTS_PROPOSAL_REPLACED, COMPLAINTS_CONCURRED_ALREADY, and the codes of the conditions of its line.',
  })
  @Allow('act-in', 'Case')
  concurInStep(
    @Args('proposalId', { type: () => Uuid }) proposalId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.agree.execute(proposalId, key, member(actor));
  }
}
