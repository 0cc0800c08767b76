import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { WithdrawnBecause } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { DiscloseExhibit } from './disclose-exhibit.js';
import { WithdrawnBecauseEnum } from './evidence-names.graphql.js';
import { DiscloseExhibitInput, PutInExhibitInput, PutInMyExhibitInput } from './evidence-inputs.graphql.js';
import { EvidenceForRespondent, EvidenceOfCase, ExhibitToHandOut } from './evidence.graphql.js';
import { OpenEvidence } from './open-evidence.js';
import { OpenMyEvidence } from './open-my-evidence.js';
import { PutInExhibit } from './put-in-exhibit.js';
import { ReadExhibit } from './read-exhibit.js';
import { WithdrawDisclosure } from './withdraw-disclosure.js';

/** How many ids may be asked about at once. */
const MOST_ASKED = 500;

const keptAmong = hotRead<{ readonly id: string }>({
  name: 'complaints.exhibits-kept-among',
  text: `select e.id from complaints.exhibits e where e.body_id = $1 and e.id = any($2::uuid[])`,
});

/** Evidence: how it comes into a case, before whom, and who opens it. */
@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly putIn: PutInExhibit,
    private readonly open: OpenEvidence,
    private readonly openMine: OpenMyEvidence,
    private readonly read: ReadExhibit,
    private readonly disclose: DiscloseExhibit,
    private readonly withdraw: WithdrawDisclosure,
  ) {}

  @Mutation(() => Uuid, {
    description:
      'A case manager or an investigator puts a file into a case; its id. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_TOO_MANY_EXHIBITS, COMPLAINTS_TITLE_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_NOT_AN_ORIGINAL, COMPLAINTS_FILE_UNKNOWN, COMPLAINTS_FILE_EXPIRED, COMPLAINTS_FILE_ALREADY_USED.',
  })
  @Allow('act-in', 'Case')
  putInExhibit(
    @Args('input', { type: () => PutInExhibitInput }) input: PutInExhibitInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.putIn.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The respondent puts a file into their case; its id. Refused as `putInExhibit`; NOT_FOUND for anybody else, and before charges are served.',
  })
  @Allow('read', 'OwnCase')
  putInMyExhibit(
    @Args('input', { type: () => PutInMyExhibitInput }) input: PutInMyExhibitInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.putIn.executeForRespondent(input, key, member(actor));
  }

  @Mutation(() => EvidenceOfCase, {
    description:
      'Opens the list of the evidence of a case as what the reader is in it; written down in the audit each time.',
  })
  @Allow('act-in', 'Case')
  openEvidence(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceOfCase> {
    return this.open.execute(caseId, key, member(actor));
  }

  @Mutation(() => EvidenceForRespondent, {
    description:
      'Opens the list of the evidence that the respondent gave or that was disclosed to them; written down in the audit each time. NOT_FOUND for anybody else, and before charges are served.',
  })
  @Allow('read', 'OwnCase')
  openMyEvidence(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceForRespondent> {
    return this.openMine.execute(reference, key, member(actor));
  }

  @Mutation(() => ExhibitToHandOut, {
    description:
      'Opens one version of an exhibit for the reader; written down in the audit each time. NOT_FOUND unless all of it is theirs to read.',
  })
  @Allow('read', 'OwnCase')
  readExhibit(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitToHandOut> {
    return this.read.execute(id, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The case manager discloses a version of an exhibit to a party, and the respondent is written to; the id of the act, which nothing undoes. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NOT_FOR_A_PARTY, COMPLAINTS_DISCLOSURE_TOO_EARLY, COMPLAINTS_EXHIBIT_OF_PARTY, COMPLAINTS_DISCLOSED_ALREADY, COMPLAINTS_REDACTED_VERSION_NEEDED, COMPLAINTS_TITLE_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_TITLE_NAMES_COMPLAINANT.',
  })
  @Allow('act-in', 'Case')
  discloseExhibit(
    @Args('input', { type: () => DiscloseExhibitInput }) input: DiscloseExhibitInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.disclose.execute(input, key, member(actor));
  }

  @Mutation(() => Boolean, {
    description:
      'The case manager takes what was disclosed by error out of the sight of that party; that it was disclosed stays. Refused: COMPLAINTS_WITHDRAWN_ALREADY.',
  })
  @Allow('act-in', 'Case')
  async withdrawDisclosure(
    @Args('disclosureId', { type: () => Uuid }) disclosureId: string,
    @Args('because', { type: () => WithdrawnBecauseEnum }) because: WithdrawnBecause,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.withdraw.execute(disclosureId, because, key, member(actor));
    return true;
  }

  @Query(() => [Uuid], {
    description:
      'Which of these ids, 500 at the most, are exhibits of a case of the body: what is none of them is swept.',
  })
  @Allow('sweep', 'Exhibit')
  async keptComplaintsDocuments(
    @Args('ids', { type: () => [Uuid] }) ids: string[],
    @Reads() reads: OperationReads,
  ): Promise<string[]> {
    if (ids.length > MOST_ASKED)
      throw new GraphQLError('These are too many at once.', { extensions: { code: 'BAD_USER_INPUT' } });
    return (await reads.rows(keptAmong, [ids])).map(({ id }) => id);
  }
}
