import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { TakeComplainantStepInput, TakeMyStepInput } from './party-step.graphql.js';
import { TakeComplainantStep } from './take-complainant-step.js';
import { TakeMyStep } from './take-my-step.js';

/** What the parties themselves do in a case: one door for each of them. */
@Resolver()
export class PartyStepResolver {
  constructor(
    private readonly mine: TakeMyStep,
    private readonly theirs: TakeComplainantStep,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'The respondent takes a step in their case. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NOBODY_LEAVES, COMPLAINTS_NOTHING_TO_RESTORE, COMPLAINTS_RESTORED_BY_STATUTES, COMPLAINTS_RESTORATION_TOO_EARLY, COMPLAINTS_COMMENTS_TIME_OVER, COMPLAINTS_OBJECTION_TIME_OVER, COMPLAINTS_OBJECTED_MISSING, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_ANSWER_UNKNOWN, COMPLAINTS_NOT_ASKED. NOT_FOUND for anybody else, and before charges are served.',
  })
  @Allow('read', 'OwnCase')
  async takeMyStep(
    @Args('input', { type: () => TakeMyStepInput }) { reference, event, answers }: TakeMyStepInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.mine.execute({ reference, event, answers: given(answers) }, key, member(actor));
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'A complainant takes a step, with reference and code. Refused: COMPLAINTS_CODE_MISTYPED, COMPLAINTS_CODE_NOT_ACCEPTED, COMPLAINTS_NOT_NOW, COMPLAINTS_NOTHING_ASKED, COMPLAINTS_COMMENTS_TIME_OVER, COMPLAINTS_OBJECTION_TIME_OVER, COMPLAINTS_OBJECTED_MISSING, COMPLAINTS_NOT_NOTIFIED, COMPLAINTS_APPEAL_TIME_OVER, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_ANSWER_UNKNOWN, COMPLAINTS_NOT_ASKED.',
  })
  @Allow('follow', 'Complaint')
  async takeComplainantStep(
    @Args('input', { type: () => TakeComplainantStepInput })
    { reference, code, event, answers }: TakeComplainantStepInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.theirs.execute({ reference, code, event, answers: given(answers) }, key, actor);
    return true;
  }
}

function given(answers: TakeMyStepInput['answers']) {
  return answers.map(({ name, values }) => ({ name, values: [...values] }));
}
