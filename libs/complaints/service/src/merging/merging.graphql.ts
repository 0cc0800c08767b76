import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { CaseState } from '@standing/complaints/rules';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { CaseStateEnum } from '../managing/case.graphql.js';

@ObjectType({
  description:
    'Another open case about the member whom a case concerns, in codes and days. No word of it is told, and nobody in it; a case from which the reader is shut out is not among them.',
})
export class DuplicateFound {
  @Field(() => String, { description: 'By which its complainant and the staff speak of it.' })
  reference: string;

  @Field(() => String, { description: "The month in which it was received, in the body's zone: YYYY-MM." })
  receivedIn: string;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state: CaseState;

  @Field(() => [String], {
    description: 'Codes of the clauses that both complaints name; none where they name no common one.',
  })
  clauses: string[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of which both tell; null where they tell of no common day, or in words alone.',
  })
  commonFrom: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of which both tell; null as the above.' })
  commonUntil: string | null;

  @Field(() => Boolean, {
    description:
      'Both complainants are named, and each e-mail address and telephone number of the later complaint stands in the earlier. False says nothing: where either name is kept or not given, nothing is compared.',
  })
  sameComplainant: boolean;

  @Field(() => Boolean, {
    description: 'The case manager proposed to merge the case into this one, and no registrar answered yet.',
  })
  proposed: boolean;

  @Field(() => [RefusalType], {
    description: 'Why the case could not be merged into this one today; empty where nothing stands in the way.',
  })
  refusals: RefusalType[];
}

@ObjectType({ description: 'What was found of other open cases about the same member.' })
export class DuplicateSearch {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether the case names a member: without one nothing can be found.' })
  respondentNamed: boolean;

  @Field(() => Boolean, { description: 'The procedure of the case lets it become a part of another where it stands.' })
  mayMerge: boolean;

  @Field(() => [DuplicateFound], { description: 'By reference: the order does not tell which came first.' })
  cases: DuplicateFound[];
}

@InputType({
  description: 'That a case becomes a part of an earlier one of the same complainant about the same member.',
})
export class ProposeMergeInput {
  @Field(() => Uuid, { description: 'The later case, which would be closed.' })
  caseId: string;

  @Field(() => String, { description: 'The reference of the leading case, which goes on.' })
  reference: string;

  @Field(() => Boolean, { description: 'Whoever complained was asked, and says that both complaints are theirs.' })
  bothTheirs: boolean;

  @Field(() => String, { description: 'Why they are one case. At most 20,000 characters; kept sealed.' })
  reasons: string;
}

@InputType({ description: 'That a registrar of both cases confirms what the case manager proposed.' })
export class ConfirmMergeInput {
  @Field(() => Uuid, { description: 'The later case, which is closed.' })
  caseId: string;

  @Field(() => String, { description: 'The reference of the leading case, as it was proposed.' })
  reference: string;

  @Field(() => String, {
    description: 'Why they are one case. At most 20,000 characters; kept sealed in the later case.',
  })
  reasons: string;
}

@InputType({ description: 'That a registrar does not join a case to the one that was proposed.' })
export class DeclineMergeInput {
  @Field(() => Uuid, { description: 'The later case, which stays one of its own.' })
  caseId: string;

  @Field(() => String, { description: 'The reference of the leading case, as it was proposed.' })
  reference: string;

  @Field(() => String, { description: 'Why they stay apart. At most 20,000 characters; kept sealed.' })
  reasons: string;
}
