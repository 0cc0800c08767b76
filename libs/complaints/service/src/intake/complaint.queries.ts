import { Injectable } from '@nestjs/common';
import type { ConflictTold } from '../conflicts/conflict.graphql.js';
import { TOLD as CONFLICTS_TOLD } from '../conflicts/to-sign.js';
import {
  CLOCKS,
  dueOf,
  emergenciesTold,
  FRANCE,
  hasReturnCode,
  mayBeMember,
  type NameVisibility,
  toldComplainant,
  toldPauses,
} from '@standing/complaints/rules';
import { Clock, isReturnCode, Refused, typed } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { AccessQueries } from '../access/access.queries.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { openingsOfCase } from '../custody/openings-of-case.js';
import { openingsTold } from '../custody/openings-told.js';
import { DraftCodes } from '../drafts/draft-codes.js';
import { emergenciesOfCase } from '../emergency/emergencies-of-case.js';
import { DisclosedTold } from '../evidence/disclosed-told.js';
import { lettersIn } from '../letters/letters-in.js';
import { ComplainantSteps } from '../parties/complainant-steps.js';
import { PanelTold } from '../parties/panel-told.js';
import { ClosureTold } from './closure-told.js';
import type { ComplaintReceipt } from './complaint.graphql.js';
import type { ComplaintForComplainant } from './followed.graphql.js';
import { digestOfCopy, Receipts } from './receipts.js';

type Followed = {
  readonly id: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly nameVisibility: NameVisibility;
  readonly memberSaid: boolean;
};
type Filed = Pick<Followed, 'reference' | 'receivedOn' | 'nameVisibility'> & {
  readonly wrapped: Buffer;
  readonly declared: Buffer;
};

const caseByCode = hotRead<Followed>({
  name: 'complaints.case-by-code',
  text: `select c.id, c.reference, c.received_on as "receivedOn", c.name_visibility as "nameVisibility", exists (
           select from complaints.complainant_members m where m.body_id = c.body_id and m.case_id = c.id) as "memberSaid"
         from complaints.return_codes r join complaints.cases c on c.body_id = r.body_id and c.id = r.case_id
         where r.body_id = $1 and c.reference = $2 and r.code_hash = $3`,
});

const filedCase = hotRead<Filed>({
  name: 'complaints.filed-case',
  text: `select c.reference, c.received_on as "receivedOn", c.name_visibility as "nameVisibility", k.wrapped, t.sealed as declared
         from complaints.cases c join complaints.case_keys k on k.body_id = c.body_id and k.case_id = c.id
         join complaints.case_texts t on t.body_id = c.body_id and t.case_id = c.id and t.field = 'declared'
         where c.body_id = $1 and c.id = $2`,
});

const conflictsTold = hotRead<ConflictTold>({ name: 'complaints.conflicts-told', text: CONFLICTS_TOLD });
const lettersToComplainant = hotRead<Parameters<typeof lettersIn>[0][number]>({
  name: 'complaints.letters-to-complainant',
  text: `select id, template, said, written_on as "writtenOn", null as "openedOn" from complaints.letters
         where body_id = $1 and case_id = $2 and recipient = 'complainant' order by written_on desc, id desc limit 100`,
});

/** What a complainant may read, with a code and without an account. */
@Injectable()
export class ComplaintQueries {
  constructor(
    private readonly clock: Clock,
    private readonly codes: ReturnCodes,
    private readonly draftCodes: DraftCodes,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly closures: ClosureTold,
    private readonly disclosures: DisclosedTold,
    private readonly steps: ComplainantSteps,
    private readonly panels: PanelTold,
    private readonly accesses: AccessQueries,
  ) {}

  /**
   * The complaint that reference and code open together. COMPLAINTS_CODE_MISTYPED when the code does not check in itself;
   * COMPLAINTS_CODE_NOT_ACCEPTED alike for an unknown reference and for another's code.
   */
  async follow(
    reads: OperationReads,
    reference: string,
    code: string,
    locale: Locale,
  ): Promise<ComplaintForComplainant> {
    const [asked, given] = [typed(reference), typed(code)];
    if (!isReturnCode(given)) throw new Refused([{ code: 'COMPLAINTS_CODE_MISTYPED', path: 'code' }]);
    const hash = this.codes.hash(reads.bodyId, asked, given);
    const [time, found] = await Promise.all([reads.row(timeOfBody), reads.maybe(caseByCode, [asked, hash])]);
    if (!found) throw new Refused([{ code: 'COMPLAINTS_CODE_NOT_ACCEPTED', path: 'code' }]);
    const today = this.clock.todayIn(time);
    const theCase = await caseOn(reads, found.id, today);
    const told = toldComplainant(theCase, today);
    const { reference: shown, receivedOn, nameVisibility } = found;
    const named = await this.panels.of(reads, found.id, theCase, today);
    return {
      reference: shown,
      receivedOn,
      state: told.state,
      next: told.next?.what ?? null,
      nextBy: told.next?.by ?? null,
      paused: toldPauses(theCase, today, receivedOn),
      closure: await this.closures.of(reads, found.id, theCase, today),
      steps: await this.steps.of(reads, found.id, theCase, today),
      panel: [...named.panel],
      softConflicts: await reads.rows(conflictsTold, [found.id]),
      identityOpenings: openingsTold(await reads.rows(openingsOfCase, [found.id])),
      emergencyOpenings: emergenciesTold(await reads.rows(emergenciesOfCase, [found.id]), today),
      disclosed: await this.disclosures.of(reads, found.id, theCase, today),
      access: await this.accesses.ofParty(reads, found.id, theCase, 'complainant', today),
      memberSaid: mayBeMember(nameVisibility) ? found.memberSaid : null,
      letters: lettersIn(await reads.rows(lettersToComplainant, [found.id]), locale, named),
    };
  }

  /** What the filer is given: for the form with this key, or for the draft that it was. */
  async receipt(
    reads: OperationReads,
    caseId: string,
    formKey: string,
    draftAccess: string | null,
  ): Promise<ComplaintReceipt> {
    const { bodyId } = reads;
    const { reference, receivedOn, nameVisibility, wrapped, declared } = await reads.row(filedCase, [caseId]);
    const due = dueOf(CLOCKS.K1, receivedOn, [], receivedOn, FRANCE);
    const drawnFrom = draftAccess === null ? formKey : this.draftCodes.draftOf(bodyId, draftAccess);
    const copy = this.keys.unwrap(wrapped, { bodyId, caseId }).open('declared', declared);
    const isFollowed = hasReturnCode(nameVisibility) && drawnFrom !== null;
    return {
      reference,
      returnCode: isFollowed ? this.codes.of(bodyId, drawnFrom) : null,
      receivedOn,
      acknowledgedBy: due.kind === 'running' ? due.dueOn : receivedOn,
      copy,
      receipt: this.receipts.sign(bodyId, { reference, receivedOn, copySha256: digestOfCopy(copy) }),
    };
  }
}
