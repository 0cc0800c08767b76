import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { PanelEnum } from '../cases/decision.graphql.js';
import { MemberMeantInput } from '../cases/who-is-meant.graphql.js';
import type { Panel, PassReason, Seat } from '@standing/complaints/rules';
import { NameRespondent } from '../managing/name-respondent.js';
import { AppointToPanel } from '../panel/appoint-to-panel.js';
import { NotifyDecision } from '../registry/notify-decision.js';
import { ProveService } from '../registry/prove-service.js';
import { ServeChargesInput } from '../registry/registry.graphql.js';
import { ServeCharges } from '../registry/serve-charges.js';
import { PassReasonEnum } from '../rota/pass-reason.graphql.js';
import { SeatEnum } from '../steps/step.graphql.js';
import { ProposeWithdrawal } from '../withdrawal/propose-withdrawal.js';
import { PutWithdrawalInForce } from '../withdrawal/put-withdrawal-in-force.js';
import { CaseCourse } from './course.graphql.js';
import { CourseQueries } from './course.queries.js';

/** The steps of those who keep a case; each answers with how far the case then is. */
@Resolver()
export class StepResolver {
  constructor(
    private readonly queries: CourseQueries,
    private readonly name: NameRespondent,
    private readonly serve: ServeCharges,
    private readonly prove: ProveService,
    private readonly appoint: AppointToPanel,
    private readonly notify: NotifyDecision,
    private readonly propose: ProposeWithdrawal,
    private readonly publish: PutWithdrawalInForce,
  ) {}

  @Mutation(() => CaseCourse, {
    description:
      'The case manager names the member whom the case concerns; until charges are served, another may be named instead. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_PERSON_MISSING, COMPLAINTS_PERSON_UNKNOWN, COMPLAINTS_RESPONDENT_NAMED, COMPLAINTS_FUNCTIONS_INCOMPATIBLE; NOT_FOUND afterwards when the reader has a hard conflict with that member.',
  })
  @Allow('act-in', 'Case')
  async nameRespondent(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('who', { type: () => MemberMeantInput }) { memberId = null, reference = null }: MemberMeantInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.name.execute({ caseId, memberId, reference }, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'The registrar serves the charges; the respondent is told that something waits. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_RESPONDENT_NOT_NAMED, COMPLAINTS_ROUTE_NOT_OPEN, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_CLAUSE_MISSING, COMPLAINTS_CLAUSE_UNKNOWN.',
  })
  @Allow('act-in', 'Case')
  async serveCharges(
    @Args('input', { type: () => ServeChargesInput }) { route, ...charges }: ServeChargesInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.serve.execute('serve', { ...charges, route: route ?? null }, key, member(actor));
    return this.after(reads, actor, id);
  }

  @Mutation(() => CaseCourse, {
    description:
      'The registrar serves amended charges, which an investigator proposed, in the place of the former; the respondent replies anew. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_AMENDMENT_NOT_PROPOSED, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_CLAUSE_MISSING, COMPLAINTS_CLAUSE_UNKNOWN.',
  })
  @Allow('act-in', 'Case')
  async amendCharges(
    @Args('input', { type: () => ServeChargesInput }) { caseId, charges, clauses, mayLeadTo }: ServeChargesInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const amended = { caseId, charges, clauses, mayLeadTo, route: null };
    return this.after(reads, actor, await this.serve.execute('amend-charges', amended, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'Records the day on which a registered letter brought the charges. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_SERVICE_PROVED, COMPLAINTS_TIME_IN_FUTURE, COMPLAINTS_BEFORE_LAST_STEP.',
  })
  @Allow('act-in', 'Case')
  async proveService(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('on', { type: () => DayScalar, description: 'The day on which the letter came.' }) on: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.prove.execute({ caseId, on }, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'The registrar gives a member a seat in the panel or the appeal panel. Refused: COMPLAINTS_CASE_MERGED, COMPLAINTS_PERSON_MISSING, COMPLAINTS_PERSON_UNKNOWN, COMPLAINTS_SEATED_ALREADY, COMPLAINTS_PANEL_FULL, COMPLAINTS_SEAT_MISSING, COMPLAINTS_SEAT_TAKEN, COMPLAINTS_FUNCTIONS_INCOMPATIBLE, COMPLAINTS_RESTORERS_NOT_NEW, COMPLAINTS_CONFLICT_DECLARED, COMPLAINTS_CONFLICT_KNOWN, COMPLAINTS_OFFICE_HELD; where a roster is kept for it COMPLAINTS_LOAD_FULL, COMPLAINTS_NOT_NEXT, COMPLAINTS_NOT_ON_ROSTER.',
  })
  @Allow('act-in', 'Case')
  async appointToPanel(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('panel', { type: () => PanelEnum }) panel: Panel,
    @Args('who', { type: () => MemberMeantInput }) { memberId = null, reference = null }: MemberMeantInput,
    @Args('seat', {
      type: () => SeatEnum,
      nullable: true,
      description: 'From where they sit, in a panel whose members have places.',
    })
    seat: Seat | null,
    @Args('because', {
      type: () => PassReasonEnum,
      nullable: true,
      description: 'Why not who is next by rota, where somebody else is; it counts for everybody who is passed over.',
    })
    because: PassReason | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const appointment = { caseId, panel, memberId, reference, seat: seat ?? null, because: because ?? null };
    return this.after(reads, actor, await this.appoint.execute(appointment, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'The case manager or a registrar notifies the decision; the time to appeal runs from it. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_ALREADY_NOTIFIED.',
  })
  @Allow('act-in', 'Case')
  async notifyDecision(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.notify.execute(caseId, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'A registrar proposes that the withdrawal take effect. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NO_WITHDRAWAL_DECIDED, COMPLAINTS_NOT_NOTIFIED, COMPLAINTS_NOT_FINAL.',
  })
  @Allow('act-in', 'Case')
  async proposeWithdrawal(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.propose.execute(caseId, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'Another registrar puts the withdrawal in force, today. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NO_WITHDRAWAL_DECIDED, COMPLAINTS_SECOND_PERSON_NEEDED, and COMPLAINTS_STEP_MISSING once for each step that is missing.',
  })
  @Allow('act-in', 'Case')
  async putWithdrawalInForce(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.publish.execute(caseId, key, member(actor)));
  }

  private after(reads: OperationReads, actor: Actor, caseId: string): Promise<CaseCourse> {
    reads.refresh();
    return this.queries.of(reads, member(actor), caseId);
  }
}
