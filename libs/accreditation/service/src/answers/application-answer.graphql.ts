import type { Accommodation, StatementCode } from '@standing/accreditation/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { TrustKind } from '../standing/decision.graphql.js';

export const StatementKind = { TRUE: 'true', NAMES_NOBODY: 'names-nobody' } as const satisfies Record<
  string,
  StatementCode
>;
registerEnumType(StatementKind, {
  name: 'ApplicationStatementCode',
  description:
    'TRUE: what I say in my application is true. NAMES_NOBODY: what I write in it names nobody, myself included.',
});

export const AccommodationKind = {
  NONE: 'none',
  MORE_TIME: 'more-time',
  ANOTHER_FORM: 'another-form',
  BREAKS: 'breaks',
  ANOTHER_LANGUAGE: 'another-language',
  TALK: 'talk',
} as const satisfies Record<string, Accommodation>;
registerEnumType(AccommodationKind, {
  name: 'ApplicationAccommodation',
  description:
    'What an applicant needs to be assessed, and never why. ANOTHER_FORM: documents to be read in another form. TALK: to talk about it with a registrar.',
});

@ObjectType('EvidencePiece', { description: 'One piece of evidence that an applicant names, by its last revision.' })
export class EvidencePieceType {
  @Field(() => Uuid, {
    description: 'To its owner the id in the ledger; on a sheet the one that it has there; nothing to anybody else.',
  })
  id: string;

  @Field(() => String, { description: 'practice, supervision, code-signature …' })
  kind: string;

  @Field(() => DayScalar)
  heldOn: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => TrustKind)
  trust: (typeof TrustKind)[keyof typeof TrustKind];
}

@ObjectType()
export class EvidencePieceConnection extends Connection(EvidencePieceType, 'EvidencePiece') {}

@ObjectType('ApplicationAnswer', { description: 'What the applicant says on one criterion; it never changes.' })
export class ApplicationAnswerType {
  @Field(() => String, { description: "The criterion's code." })
  criterion: string;

  @Field(() => String, { description: "What the criterion is called, in the reader's language." })
  title: string;

  @Field(() => String, { nullable: true, description: '2000 characters at most; null where only pieces are named.' })
  text: string | null;

  @Field(() => [EvidencePieceType], { description: 'The pieces that show it, the newest first.' })
  pieces: EvidencePieceType[];

  @Field(() => Int, { description: 'How many more were named, and have been taken back since.' })
  takenBack: number;
}

@ObjectType('ApplicationStatement', { description: 'Something that the applicant affirmed.' })
export class ApplicationStatementType {
  @Field(() => StatementKind)
  code: StatementCode;

  @Field(() => DayScalar, { description: "In the body's zone." })
  affirmedOn: string;
}
