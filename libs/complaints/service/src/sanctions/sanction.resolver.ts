import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { preview } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CaseCourse } from '../course/course.graphql.js';
import { CourseQueries } from '../course/course.queries.js';
import { ProposeAnnulment } from './propose-annulment.js';
import { RecordSanctionStep, type SanctionStep } from './record-sanction-step.js';
import { SanctionPreview } from './sanction.graphql.js';
import { SanctionInput } from './sanction-input.graphql.js';
import { termsOfInput } from './terms-of-input.js';

/** The sanction of a case, for its registrars; a panel imposes it, and a sanction panel looks at it, as panels decide. */
@Resolver()
export class SanctionResolver {
  constructor(
    private readonly queries: CourseQueries,
    private readonly steps: RecordSanctionStep,
    private readonly annulment: ProposeAnnulment,
  ) {}

  @Query(() => [SanctionPreview], {
    description:
      'What the public will read of such a sanction on each day on which that changes, if it takes effect on a day; for conditions also after they are met, and are not. It rests on the catalogue alone and on no case.',
  })
  @Allow('act-in', 'Case')
  sanctionPreview(
    @Args('sanction', { type: () => SanctionInput }) sanction: SanctionInput,
    @Args('fromOn', { type: () => DayScalar, description: 'The day of its notification.' }) fromOn: string,
  ): SanctionPreview[] {
    return preview(termsOfInput(sanction), fromOn).map((one) => ({ ...one, days: [...one.days] }));
  }

  @Mutation(() => CaseCourse, {
    description:
      'A registrar proposes that the sanction take effect. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NO_SANCTION_DECIDED, COMPLAINTS_NOT_NOTIFIED, COMPLAINTS_NOT_FINAL.',
  })
  @Allow('act-in', 'Case')
  proposeSanction(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.step('propose-sanction', caseId, key, actor, reads);
  }

  @Mutation(() => CaseCourse, {
    description:
      'Another registrar puts the sanction in force, today. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NO_SANCTION_DECIDED, COMPLAINTS_SECOND_PERSON_NEEDED, and COMPLAINTS_STEP_MISSING once for each step that is missing.',
  })
  @Allow('act-in', 'Case')
  putSanctionInForce(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.step('put-sanction-in-force', caseId, key, actor, reads);
  }

  @Mutation(() => CaseCourse, {
    description:
      'A registrar records a judgment that annuls the sanction or the withdrawal; nothing follows before another one confirms it. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NOT_IN_FORCE, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  async proposeAnnulment(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('reasons', {
      type: () => String,
      description: 'Which judgment, and on what it rests. At most 20,000 characters.',
    })
    reasons: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.annulment.execute({ caseId, reasons }, key, member(actor));
    return this.after(reads, actor, id);
  }

  @Mutation(() => CaseCourse, {
    description:
      'Another registrar confirms that a court annulled it: the sanction or the withdrawal never was, on any day. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_ANNULMENT_NOT_PROPOSED, COMPLAINTS_SECOND_PERSON_NEEDED.',
  })
  @Allow('act-in', 'Case')
  annulSanction(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.step('annul-sanction', caseId, key, actor, reads);
  }

  private async step(
    event: SanctionStep,
    caseId: string,
    key: string,
    actor: Actor,
    reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.steps.execute(event, caseId, key, member(actor)));
  }

  private after(reads: OperationReads, actor: Actor, caseId: string): Promise<CaseCourse> {
    reads.refresh();
    return this.queries.of(reads, member(actor), caseId);
  }
}
