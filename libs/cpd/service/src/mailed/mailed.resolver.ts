import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { DiscardMail } from './discard-mail.js';
import { CpdMailboxType, CpdMailInput, MailedCpdType } from './mailed.graphql.js';
import { MailedQueries } from './mailed.queries.js';
import { OpenMailbox } from './open-mailbox.js';
import { TakeMail } from './take-mail.js';

@Resolver(() => MailedCpdType)
export class MailedResolver {
  constructor(
    private readonly queries: MailedQueries,
    private readonly open: OpenMailbox,
    private readonly take: TakeMail,
    private readonly discard: DiscardMail,
  ) {}

  @Allow('read', 'CpdMailbox')
  @Query(() => CpdMailboxType, { description: "The reader's private address." })
  myCpdMailbox(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CpdMailboxType> {
    return this.queries.mailbox(reads, member(actor));
  }

  @Allow('read', 'CpdMailbox')
  @Query(() => [MailedCpdType], { description: 'Mails of the reader that wait, the earliest first.' })
  myMailedCpd(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MailedCpdType[]> {
    return this.queries.waiting(reads, member(actor));
  }

  @Allow('fill', 'CpdMailbox')
  @Query(() => Uuid, {
    nullable: true,
    description: 'Whose address it is; none when it is nobody’s, or no longer. For the gateway, which takes mail in.',
  })
  cpdMailboxHolder(
    @Args('localPart', { description: 'What stands before the @.' }) localPart: string,
    @Reads() reads: OperationReads,
  ): Promise<string | null> {
    return this.queries.holder(reads, localPart);
  }

  @Allow('fill', 'CpdMailbox')
  @Mutation(() => Uuid, {
    description:
      'Keeps a mail until its coach makes an activity of it. For the gateway. Refused: NOT_FOUND, CPD_MAILBOX_FULL, CPD_MAIL_EMPTY, CPD_FILE_UNKNOWN, CPD_FILE_EXPIRED, CPD_FILE_ALREADY_USED.',
  })
  takeCpdMail(
    @Args('input', { type: () => CpdMailInput }) { sentOn, ...input }: CpdMailInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.take.execute({ ...input, sentOn: sentOn ?? null }, key, actor);
  }

  @Allow('open', 'CpdMailbox')
  @Mutation(() => CpdMailboxType, {
    description: 'Opens a private address in place of the one before; what comes to that one is refused from now on.',
  })
  openCpdMailbox(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdMailboxType> {
    return this.set(true, key, actor, reads);
  }

  @Allow('open', 'CpdMailbox')
  @Mutation(() => CpdMailboxType, { description: 'Closes the private address; what waits already goes on waiting.' })
  closeCpdMailbox(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdMailboxType> {
    return this.set(false, key, actor, reads);
  }

  @Allow('open', 'CpdMailbox')
  @Mutation(() => Uuid, {
    description: 'Puts a mail aside that waits: it is erased with its files. NOT_FOUND for one that does not.',
  })
  discardMailedCpd(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.discard.execute(id, key, member(actor));
  }

  private async set(isOpen: boolean, key: string, actor: Actor, reads: OperationReads): Promise<CpdMailboxType> {
    await this.open.execute(isOpen, key, member(actor));
    reads.refresh();
    return this.queries.mailbox(reads, member(actor));
  }
}
