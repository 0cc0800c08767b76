import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  BUNDLE_SECTIONS,
  type BundleSection,
  type CaseEventName,
  type ExhibitKind,
  type ExhibitSource,
  PAPER_STATES,
  type PaperState,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseEventEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';
import { ExhibitKindEnum, ExhibitSourceEnum } from '../evidence/evidence-names.graphql.js';

export const BundleSectionEnum = named(BUNDLE_SECTIONS);
registerEnumType(BundleSectionEnum, {
  name: 'BundleSection',
  description: 'The sections of a bundle, in their order; LATE is what came after it was served.',
});

export const BundlePaperStateEnum = named(PAPER_STATES);
registerEnumType(BundlePaperStateEnum, {
  name: 'BundlePaperState',
  description:
    'SHOWN; OUT_OF_SIGHT where it was disclosed by error; NOT_FOR_READER. What is not shown keeps its place and its pages.',
});

@ObjectType({ description: 'The exhibit that a paper of a bundle is.' })
export class ExhibitInBundle {
  @Field(() => Int, { description: 'By which to speak of it in its case.' })
  number: number;

  @Field(() => Int, { description: '1 is what came in; another is the same, redacted.' })
  version: number;

  @Field(() => ExhibitKindEnum)
  kind: ExhibitKind;

  @Field(() => ExhibitSourceEnum)
  source: ExhibitSource;
}

@ObjectType({ description: 'One paper of a bundle.' })
export class PaperInBundle {
  @Field(() => Uuid, { description: 'Of an exhibit, by which `/files/complaints/<id>` shows its pages.' })
  id: string;

  @Field(() => BundlePaperStateEnum)
  state: PaperState;

  @Field(() => CaseEventEnum, {
    nullable: true,
    description: 'The step with which it was written; null of an exhibit.',
  })
  event: CaseEventName | null;

  @Field(() => ExhibitInBundle, { nullable: true, description: 'Null of what was written with a step.' })
  exhibit: ExhibitInBundle | null;

  @Field(() => String, {
    nullable: true,
    description: 'How an exhibit is called; null of any other, and where not shown.',
  })
  title: string | null;

  @Field(() => DayScalar, {
    description: "The civil day, in the body's zone, on which it was written, put in or disclosed.",
  })
  on: string;

  @Field(() => Int, { description: 'Its first page: the same number in the PDF, from 1 on with the index.' })
  page: number;

  @Field(() => Int, { description: 'How many pages it has.' })
  pages: number;

  @Field(() => [String], { description: 'What was written; empty of an exhibit, and where not shown.' })
  texts: string[];

  @Field(() => [String], { description: 'The clauses that charges name, by their codes.' })
  clauses: string[];

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of what is in it, in hexadecimal; null where not shown.',
  })
  digest: string | null;
}

@ObjectType({ description: 'One section of a bundle.' })
export class SectionOfBundle {
  @Field(() => BundleSectionEnum)
  section: BundleSection;

  @Field(() => Int, { description: 'Its first page.' })
  page: number;

  @Field(() => [PaperInBundle])
  papers: PaperInBundle[];
}

@ObjectType({
  description:
    'The hearing bundle of a case: the same papers for the panel and for the respondent, with the number of each page.',
})
export class BundleOfCase {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The civil day, in the body's zone, on which it was served; null before, when its numbers may change.",
  })
  servedOn: string | null;

  @Field(() => Int, { description: 'How many pages it has, those of its indexes included.' })
  pages: number;

  @Field(() => [SectionOfBundle], { description: 'Those that hold something; empty for whom there is no bundle yet.' })
  sections: SectionOfBundle[];
}
