import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  CaseFunction,
  DisclosedTo,
  DisclosureGround,
  ExhibitKind,
  ExhibitSource,
  WithdrawnBecause,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import {
  DisclosedToEnum,
  DisclosureGroundEnum,
  ExhibitKindEnum,
  ExhibitSourceEnum,
  WithdrawnBecauseEnum,
} from './evidence-names.graphql.js';

@ObjectType({ description: 'One act by which a version of an exhibit came before a party.' })
export class DisclosureInCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => DisclosedToEnum, { description: 'Before whom it came.' })
  to: DisclosedTo;

  @Field(() => DisclosureGroundEnum)
  ground: DisclosureGround;

  @Field(() => String, { description: 'How that party sees it called.' })
  title: string;

  @Field(() => DayScalar, { description: "The day, in the body's zone, from which it is in their sight." })
  disclosedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day from which it is out of their sight; null while it is in it.',
  })
  withdrawnOn: string | null;

  @Field(() => WithdrawnBecauseEnum, { nullable: true, description: 'For which error it was withdrawn from sight.' })
  withdrawnBecause: WithdrawnBecause | null;
}

@ObjectType({ description: 'One version of an exhibit, as far as the function of the reader reads it.' })
export class Exhibit {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'By which to speak of it in its case, from 1 on.' })
  number: number;

  @Field(() => Int, { description: '1 is what came in; another is the same, redacted.' })
  version: number;

  @Field(() => ExhibitKindEnum)
  kind: ExhibitKind;

  @Field(() => ExhibitSourceEnum)
  source: ExhibitSource;

  @Field(() => CaseFunctionEnum, { description: 'In which function somebody put it in.' })
  putInAs: CaseFunction;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was put in." })
  putInOn: string;

  @Field(() => String, { nullable: true, description: 'Null where the reader knows only that it exists.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of its content, in hexadecimal; null as the title is.' })
  digest: string | null;

  @Field(() => Int, { description: 'How long its content is, in bytes.' })
  bytes: number;

  @Field(() => Boolean, { description: '`/files/complaints/<id>` hands it to the reader.' })
  mayOpen: boolean;

  @Field(() => Boolean, {
    description:
      'A finding may rest on this version: the respondent gave it, or it is disclosed to them and in their sight.',
  })
  mayBeReliedOn: boolean;

  @Field(() => [DisclosureInCase], {
    description: 'For those who keep the case: every act of disclosure of it, in its order.',
  })
  disclosures: DisclosureInCase[];
}

@ObjectType({ description: 'The evidence of a case, as far as the function of the reader reads it.' })
export class EvidenceOfCase {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => [Exhibit], { description: 'By number and version; 500 at the most.' })
  exhibits: Exhibit[];
}

@ObjectType({ description: 'An exhibit as the respondent has it: their own, or one that was disclosed to them.' })
export class ExhibitForRespondent {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'By which to speak of it in the case.' })
  number: number;

  @Field(() => ExhibitKindEnum)
  kind: ExhibitKind;

  @Field(() => Boolean, { description: 'The reader put it in, or gave it.' })
  mine: boolean;

  @Field(() => String)
  title: string;

  @Field(() => DayScalar, {
    description: "The day, in the body's zone, on which it was disclosed; of one's own, put in.",
  })
  on: string;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  digest: string;
}

@ObjectType({
  description: 'The evidence of a case that the respondent has: what they gave and what was disclosed to them.',
})
export class EvidenceForRespondent {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => [ExhibitForRespondent], { description: 'By number and version.' })
  exhibits: ExhibitForRespondent[];
}

@ObjectType({ description: 'What hands an exhibit out: `/files/complaints/<id>` asks it for the reader.' })
export class ExhibitToHandOut {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, {
    description: 'A name that tells its number alone: no exhibit keeps the name under which it came.',
  })
  name: string;

  @Field(() => String, { description: 'By its content, such as application/pdf.' })
  mediaType: string;

  @Field(() => String, { description: 'The key that opens this file in the store and nothing else, in base 64.' })
  key: string;

  @Field(() => Boolean, {
    description: 'The file itself is handed out; otherwise its pages are shown as pictures alone.',
  })
  whole: boolean;
}

@ObjectType({ description: 'An exhibit that was disclosed to the complainant, as they are told of it.' })
export class ExhibitForComplainant {
  @Field(() => Int, { description: 'By which to speak of it in the case.' })
  number: number;

  @Field(() => ExhibitKindEnum)
  kind: ExhibitKind;

  @Field(() => String, { description: 'How it is called for them.' })
  title: string;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was disclosed to them." })
  on: string;
}
