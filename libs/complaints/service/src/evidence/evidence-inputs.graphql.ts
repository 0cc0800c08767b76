import { Field, InputType } from '@nestjs/graphql';
import type { DisclosedTo, DisclosureGround, ExhibitKind, ExhibitSource } from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import { DisclosedToEnum, DisclosureGroundEnum, ExhibitKindEnum, ExhibitSourceEnum } from './evidence-names.graphql.js';

@InputType({ description: 'A file that a case manager or an investigator puts into a case.' })
export class PutInExhibitInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => ExhibitKindEnum)
  kind: ExhibitKind;

  @Field(() => ExhibitSourceEnum)
  source: ExhibitSource;

  @Field(() => String, { description: 'At most 200 characters; kept sealed.' })
  title: string;

  @Field(() => String, { description: 'The ticket that `/files` gave for the file.' })
  file: string;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The first version of the exhibit of which this is a redacted one, whose kind and source it then has.',
  })
  redacts?: string | null;
}

@InputType({ description: 'A file that the respondent puts into their case.' })
export class PutInMyExhibitInput {
  @Field(() => String, { description: 'The reference of the case.' })
  reference: string;

  @Field(() => ExhibitKindEnum)
  kind: ExhibitKind;

  @Field(() => String, { description: 'At most 200 characters; kept sealed.' })
  title: string;

  @Field(() => String, { description: 'The ticket that `/files` gave for the file.' })
  file: string;
}

@InputType({ description: 'That a version of an exhibit is disclosed to a party.' })
export class DiscloseExhibitInput {
  @Field(() => Uuid)
  exhibitId: string;

  @Field(() => DisclosedToEnum)
  to: DisclosedTo;

  @Field(() => DisclosureGroundEnum)
  ground: DisclosureGround;

  @Field(() => String, { description: 'How that party sees it called. At most 200 characters.' })
  title: string;
}
