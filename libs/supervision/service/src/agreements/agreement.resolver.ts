import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, link, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SupervisorType } from '../supervisors/supervisor.graphql.js';
import { supervisorById } from '../supervisors/supervisor.queries.js';
import {
  AgreementForMailType,
  AgreementType,
  AnswerAgreementInput,
  ProposeAgreementInput,
} from './agreement.graphql.js';
import { AgreementForMail } from './agreement-for-mail.js';
import { agreementById, agreementOfLink, agreementsOf } from './agreement.queries.js';
import { AnswerAgreement } from './answer-agreement.js';
import { DisownAgreement } from './disown-agreement.js';
import { ProposeAgreement } from './propose-agreement.js';

@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(
    private readonly propose: ProposeAgreement,
    private readonly answer: AnswerAgreement,
    private readonly disown: DisownAgreement,
    private readonly forMail: AgreementForMail,
  ) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => [AgreementType], { description: 'My agreements, the latest first.' })
  myAgreements(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AgreementType[]> {
    return agreementsOf(reads, member(actor).personId);
  }

  @Allow('answer', 'Agreement')
  @Query(() => AgreementType, { description: 'The agreement that my link was sent for.' })
  agreementToAnswer(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AgreementType> {
    return agreementOfLink(reads, link(actor, 'answer-agreement'));
  }

  @Allow('write-to', 'Supervisor')
  @Query(() => AgreementForMailType, {
    description: 'What the mail to a proposed supervisor says; for the part that sends it.',
  })
  agreementForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<AgreementForMailType> {
    return this.forMail.of(reads, id);
  }

  @Allow('propose', 'Agreement')
  @Mutation(() => AgreementType, { description: 'Proposes an agreement; the supervisor is asked by mail.' })
  async proposeAgreement(
    @Args('input')
    { supervisorId = null, newSupervisor = null, subject, terms = null, ...input }: ProposeAgreementInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AgreementType | undefined> {
    const who = { supervisorId, newSupervisor, subject: subject ?? 'coaching' };
    const proposal = { ...input, ...who, terms: terms && { ...terms } };
    return agreementById(reads, await this.propose.execute(proposal, key, member(actor)));
  }

  @Allow('answer', 'Agreement')
  @Mutation(() => AgreementType, { description: 'Accepts or declines the agreement that my link was sent for.' })
  async answerAgreement(
    @Args('input') { accept, relations, relationsDeclared }: AnswerAgreementInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AgreementType | undefined> {
    const input = { accept, relations: relations ?? [], relationsDeclared: relationsDeclared ?? false };
    return agreementById(reads, await this.answer.execute(input, key, link(actor, 'answer-agreement')));
  }

  @Allow('answer', 'Agreement')
  @Mutation(() => AgreementType, { description: '"I don\'t know this person": declines it, and tells the body.' })
  async disownAgreement(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AgreementType | undefined> {
    return agreementById(reads, await this.disown.execute(key, link(actor, 'answer-agreement')));
  }

  @ResolveField(() => SupervisorType)
  supervisor(
    @Parent() { supervisorId }: AgreementType,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorType | undefined> {
    return supervisorById(reads, supervisorId);
  }
}
