import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Correction, CORRECTIONS, REPORT_TABLES, type ReportTable } from '@standing/complaints/rules';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const ReportTableEnum = named(Object.keys(REPORT_TABLES) as ReportTable[]);
registerEnumType(ReportTableEnum, {
  name: 'ReportTable',
  description: 'What a report on complaints counts, in the civil days of its year.',
});

export const ReportPartEnum = named([...new Set<string>(Object.values(REPORT_TABLES).flat())]);
registerEnumType(ReportPartEnum, {
  name: 'ReportPart',
  description: 'How a case ended, what became of an appeal, or for what a case was opened in an emergency.',
});

export const CorrectionEnum = named(CORRECTIONS);
registerEnumType(CorrectionEnum, {
  name: 'ReportCorrection',
  description: 'Why a report is published again. There are no words beside it, so that none is published of a case.',
});

@ObjectType({ description: 'A number of a report.' })
export class ReportNumber {
  @Field(() => ReportTableEnum)
  table: ReportTable;

  @Field(() => ReportPartEnum, { nullable: true, description: 'Null where the table has no parts.' })
  part: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many cases, and of OPENED_IN_EMERGENCY how many times; null where they are fewer than five.',
  })
  cases: number | null;
}

@ObjectType({ description: 'The sum of the parts of a table.' })
export class ReportTotal {
  @Field(() => ReportTableEnum)
  table: ReportTable;

  @Field(() => Int, {
    nullable: true,
    description: 'How many cases; null where a part is hidden, so that it is not found by subtraction.',
  })
  cases: number | null;
}

@ObjectType({ description: 'An edition of what is published of the complaints of a year. It never changes.' })
export class TransparencyReport {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: 'From 1.' })
  edition: number;

  @Field(() => CorrectionEnum, {
    nullable: true,
    description: 'Why it was published again; null of the first edition.',
  })
  correction: Correction | null;

  @Field(() => DayScalar)
  publishedOn: string;

  @Field(() => [ReportNumber])
  numbers: ReportNumber[];

  @Field(() => [ReportTotal])
  totals: ReportTotal[];
}

@ObjectType({ description: 'What a registrar proposed to publish, until it is published or another is proposed.' })
export class ProposedReport {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar)
  proposedOn: string;

  @Field(() => Boolean, { description: 'The reader proposed it, and so does not publish it.' })
  mine: boolean;

  @Field(() => CorrectionEnum, { nullable: true })
  correction: Correction | null;

  @Field(() => [ReportNumber])
  numbers: ReportNumber[];

  @Field(() => [ReportTotal])
  totals: ReportTotal[];
}

@ObjectType({ description: 'What would be published of a year today, exactly as it would be read; for registrars.' })
export class TransparencyPreview {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: 'The edition that would be published; above 1 it corrects one that is.' })
  edition: number;

  @Field(() => [ReportNumber])
  numbers: ReportNumber[];

  @Field(() => [ReportTotal])
  totals: ReportTotal[];

  @Field(() => [RefusalType], { description: 'Why it may not be proposed today.' })
  refusals: RefusalType[];

  @Field(() => ProposedReport, { nullable: true, description: 'What waits for a second registrar.' })
  proposed: ProposedReport | null;
}
