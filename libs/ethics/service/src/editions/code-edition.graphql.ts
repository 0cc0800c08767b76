import { Directive, Field, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('Clause', { description: 'A clause of the code of ethics, in one language.' })
export class ClauseType {
  @Field(() => String, { description: 'The stable code by which it is cited, such as CF-2.' })
  code: string;

  @Field(() => String)
  text: string;
}

@ObjectType('CodeSection', { description: 'A section of the code of ethics, in one language.' })
export class CodeSectionType {
  @Field(() => String, { description: 'Its stable code, such as CF.' })
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => [ClauseType])
  clauses: ClauseType[];
}

@ObjectType('CodeEdition', { description: 'An edition of the code of ethics, in one language.' })
@Directive('@key(fields: "id")')
export class CodeEditionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What the body calls it, such as 1.' })
  edition: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'SHA-256 of its content in both languages, in hexadecimal.' })
  hash: string;

  @Field(() => DayScalar, { description: 'The first day on which it is in force.' })
  validFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while no later edition is published.' })
  validUntil: string | null;
}

@ObjectType('CodePdf', { description: 'An edition of the code as a tagged PDF (PDF/UA-1), A4.' })
export class CodePdfType {
  @Field(() => String, { description: 'What the file is called.' })
  name: string;

  @Field(() => String, { description: 'Its bytes, in base64.' })
  content: string;
}
