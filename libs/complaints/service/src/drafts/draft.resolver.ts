import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskForDraftCode } from './ask-for-draft-code.js';
import { ComplaintDraft, DraftForMail } from './draft.graphql.js';
import { DraftQueries } from './draft.queries.js';
import { EraseDraft } from './erase-draft.js';
import { GiveDraftAddress } from './give-draft-address.js';
import { OpenDraftByMail } from './open-draft-by-mail.js';
import { SaveDraft } from './save-draft.js';
import { StartDraft } from './start-draft.js';

const ACCESS = { type: () => String, description: 'What opens the draft, as it was given when it began.' };

@Resolver()
export class DraftResolver {
  constructor(
    private readonly start: StartDraft,
    private readonly save: SaveDraft,
    private readonly address: GiveDraftAddress,
    private readonly erase: EraseDraft,
    private readonly ask: AskForDraftCode,
    private readonly byMail: OpenDraftByMail,
    private readonly queries: DraftQueries,
  ) {}

  @Mutation(() => String, {
    description: 'Begins a complaint, and answers with what opens it. The same form, the same.',
  })
  @Allow('write', 'ComplaintDraft')
  startComplaintDraft(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.start.execute(key, actor);
  }

  @Query(() => ComplaintDraft, {
    nullable: true,
    description: 'A draft, for whoever writes it; null once it was erased, and for what opens none.',
  })
  @Allow('write', 'ComplaintDraft')
  complaintDraft(
    @Args('access', ACCESS) access: string,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintDraft | null> {
    return this.queries.opened(reads, access);
  }

  @Query(() => String, {
    nullable: true,
    description:
      'What opens the draft of a reference and its return code; null for any other. COMPLAINTS_CODE_MISTYPED.',
  })
  @Allow('write', 'ComplaintDraft')
  complaintDraftAccess(
    @Args('reference', { type: () => String }) reference: string,
    @Args('code', { type: () => String }) code: string,
    @Reads() reads: OperationReads,
  ): Promise<string | null> {
    return this.queries.accessTo(reads, reference, code);
  }

  @Mutation(() => Uuid, {
    description:
      'Keeps answers of a draft. COMPLAINTS_DRAFT_GONE once it was sent or erased; COMPLAINTS_DRAFT_TOO_LONG; COMPLAINTS_DRAFT_UNREADABLE.',
  })
  @Allow('write', 'ComplaintDraft')
  saveComplaintDraft(
    @Args('access', ACCESS) access: string,
    @Args('changes', {
      type: () => String,
      description: 'JSON: what was answered, by question; null takes an answer back. At most 250,000 characters.',
    })
    changes: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.save.execute(access, changes, key, actor);
  }

  @Mutation(() => Uuid, {
    description:
      'Says where a code and the warning may be mailed; null takes it back. COMPLAINTS_ADDRESS_UNREADABLE; COMPLAINTS_DRAFT_GONE.',
  })
  @Allow('write', 'ComplaintDraft')
  giveDraftAddress(
    @Args('access', ACCESS) access: string,
    @Args('address', { type: () => String, nullable: true, description: 'An e-mail address, or null.' })
    address: string | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.address.execute(access, address ?? null, key, actor);
  }

  @Mutation(() => Uuid, { description: 'Erases a draft at once, for good. COMPLAINTS_DRAFT_GONE.' })
  @Allow('write', 'ComplaintDraft')
  eraseComplaintDraft(
    @Args('access', ACCESS) access: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.erase.execute(access, key, actor);
  }

  @Mutation(() => Boolean, {
    description:
      'Mails a code to the address of the draft with this reference. Answered alike when there is none, or no address.',
  })
  @Allow('write', 'ComplaintDraft')
  async askForDraftCode(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.ask.execute(reference, key, actor);
    return true;
  }

  @Mutation(() => String, {
    description:
      'What opens the draft of a reference, by the code that was mailed: within 30 minutes, once, and after five wrong ones no more. COMPLAINTS_CODE_NOT_ACCEPTED.',
  })
  @Allow('write', 'ComplaintDraft')
  openDraftByMail(
    @Args('reference', { type: () => String }) reference: string,
    @Args('code', { type: () => String }) code: string,
    @Args('idempotencyKey', { type: () => Uuid }) _key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.byMail.execute(reference, code, actor);
  }

  @Query(() => DraftForMail, {
    nullable: true,
    description: 'For the part that sends mail; null when nothing is to be said.',
  })
  @Allow('write-of', 'ComplaintDraft')
  draftForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<DraftForMail | null> {
    return this.queries.mail(reads, id);
  }
}
