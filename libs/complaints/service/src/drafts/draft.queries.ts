import { Injectable } from '@nestjs/common';
import { draftErasedOn, mayBeTried } from '@standing/complaints/rules';
import { Clock, isReturnCode, Refused, typed } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { ReturnCodes } from '../cases/return-codes.js';
import { DraftCodes } from './draft-codes.js';
import type { DraftMailRow, DraftRow } from './draft.entity.js';
import type { ComplaintDraft, DraftForMail } from './draft.graphql.js';

type Read = Pick<DraftRow, 'id' | 'reference' | 'version' | 'answers' | 'address' | 'editedOn' | 'sentOn'>;
type Opened = Read & { readonly wrapped: Buffer | null };
type Mailed = Pick<DraftRow, 'address' | 'editedOn' | 'locale'> &
  Pick<DraftMailRow, 'kind' | 'tries' | 'askedAt' | 'usedAt' | 'draftId'> & { readonly wrapped: Buffer };

const byId = hotRead<Opened>({
  name: 'complaints.draft-opened',
  text: `select d.id, d.reference, d.version, d.answers, d.address, d.edited_on as "editedOn", d.sent_on as "sentOn", k.wrapped
         from complaints.drafts d left join complaints.draft_keys k on k.body_id = d.body_id and k.draft_id = d.id
         where d.body_id = $1 and d.id = $2`,
});

const byCode = hotRead<{ readonly id: string }>({
  name: 'complaints.draft-by-code',
  text: `select id from complaints.drafts where body_id = $1 and reference = $2 and code_hash = $3 and case_id is null`,
});

const forMail = hotRead<Mailed>({
  name: 'complaints.draft-for-mail',
  text: `select m.kind, m.tries, m.asked_at as "askedAt", m.used_at as "usedAt", m.draft_id as "draftId", d.address, d.edited_on as "editedOn", d.locale, k.wrapped
         from complaints.draft_mails m join complaints.drafts d on d.body_id = m.body_id and d.id = m.draft_id
         join complaints.draft_keys k on k.body_id = d.body_id and k.draft_id = d.id
         where m.body_id = $1 and m.id = $2`,
});

/** Drafts, read by whoever writes them; nobody else can name one, and nothing lists or counts them. */
@Injectable()
export class DraftQueries {
  constructor(
    private readonly keys: CaseKeys,
    private readonly codes: DraftCodes,
    private readonly returnCodes: ReturnCodes,
    private readonly clock: Clock,
  ) {}

  /** The draft that this opens; null when it was erased, or was never given out. */
  async opened(reads: OperationReads, access: string): Promise<ComplaintDraft | null> {
    const { bodyId } = reads;
    const id = this.codes.draftOf(bodyId, access);
    const found = id === null ? null : await reads.maybe(byId, [id]);
    if (!found) return null;
    const { reference, version, wrapped, answers, address, editedOn, sentOn } = found;
    const key = wrapped && this.keys.unwrap(wrapped, { bodyId, caseId: found.id });
    return {
      reference,
      returnCode: this.returnCodes.of(bodyId, found.id),
      version,
      answers: key && answers ? key.open('answers', answers) : '{}',
      address: key && address ? key.open('address', address) : null,
      erasedOn: draftErasedOn(editedOn),
      sent: sentOn !== null,
    };
  }

  /** What opens the draft of a reference and its return code; null alike for a reference of none and for another's code. */
  async accessTo(reads: OperationReads, reference: string, code: string): Promise<string | null> {
    const [asked, given] = [typed(reference), typed(code)];
    if (!isReturnCode(given)) throw new Refused([{ code: 'COMPLAINTS_CODE_MISTYPED', path: 'code' }]);
    const hash = this.returnCodes.hash(reads.bodyId, asked, given);
    const found = await reads.maybe(byCode, [asked, hash]);
    return found && this.codes.access(reads.bodyId, found.id);
  }

  /** What the mail may say as it leaves; null when the draft went, has no address any more, or the code's time is over. */
  async mail(reads: OperationReads, mailId: string): Promise<DraftForMail | null> {
    const { bodyId } = reads;
    const found = await reads.maybe(forMail, [mailId]);
    if (!found?.address) return null;
    const { kind, draftId, wrapped, address, editedOn, locale } = found;
    if (kind === 'code' && !mayBeTried(found, this.clock.now())) return null;
    const key = this.keys.unwrap(wrapped, { bodyId, caseId: draftId });
    const code = kind === 'code' ? this.codes.mailed(bodyId, mailId) : null;
    return { kind, address: key.open('address', address), locale, code, erasedOn: draftErasedOn(editedOn) };
  }
}
