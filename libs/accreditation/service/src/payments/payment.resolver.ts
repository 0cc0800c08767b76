import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationPaymentType, RecordPaymentInput } from './payment.graphql.js';
import { PaymentQueries } from './payment.queries.js';
import { RecordPayment } from './record-payment.js';
import { ReversePayment } from './reverse-payment.js';

@Resolver(() => ApplicationPaymentType)
export class PaymentResolver {
  constructor(
    private readonly queries: PaymentQueries,
    private readonly record: RecordPayment,
    private readonly reverse: ReversePayment,
  ) {}

  @Allow('apply-for', 'Level')
  @Query(() => [ApplicationPaymentType], {
    description:
      'What was paid for an application outside the platform, the oldest first; empty while nothing is recorded. Another’s is found by officers and registrars alone.',
  })
  applicationPayments(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationPaymentType[]> {
    return this.queries.ofApplication(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Mutation(() => [ApplicationPaymentType], {
    description:
      'Records what the body received for an application. It decides nothing by itself; a line of the scheme may ask for it. For registrars. Refused: ACCREDITATION_OWN_PAYMENT, ACCREDITATION_PAYMENT_AMOUNT, ACCREDITATION_PAYMENT_CURRENCY, ACCREDITATION_PAYMENT_IN_FUTURE, ACCREDITATION_PAYMENT_REFERENCE_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async recordPayment(
    @Args('input') input: RecordPaymentInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationPaymentType[]> {
    const id = await this.record.execute({ ...input }, key, member(actor));
    return this.queries.ofApplication(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Mutation(() => [ApplicationPaymentType], {
    description:
      'Takes back a payment that was recorded wrongly or paid back; both stay on record. For registrars. Refused: ACCREDITATION_OWN_PAYMENT, ACCREDITATION_PAYMENT_REVERSED.',
  })
  async reversePayment(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationPaymentType[]> {
    const applicationId = await this.reverse.execute(id, key, member(actor));
    return this.queries.ofApplication(reads, applicationId, member(actor));
  }
}
