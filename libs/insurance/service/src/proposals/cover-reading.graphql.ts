import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Place, Proposal, ProposalNote, ProposedField, ReadingOutcome } from '@standing/insurance/rules';

export const ProposedFieldEnum = {
  INSURER: 'insurer',
  BROKER: 'broker',
  POLICY_REFERENCE: 'policyReference',
  INSURED_NAME: 'insuredName',
  STARTS_ON: 'startsOn',
  ENDS_ON: 'endsOn',
  ACTIVITY: 'activity',
  TERRITORY: 'territory',
  COUNTRY: 'country',
  LIMIT_PER_CLAIM: 'limitPerClaim',
  LIMIT_AGGREGATE: 'limitAggregate',
  DEFENCE_COSTS: 'defenceCosts',
  TRIGGER: 'trigger',
  RETROACTIVE_ON: 'retroactiveOn',
  SUBSEQUENT_MONTHS: 'subsequentMonths',
} as const satisfies Record<string, ProposedField>;
registerEnumType(ProposedFieldEnum, {
  name: 'CoverProposedField',
  description: 'A field of a cover that is read from its attestation. Of ACTIVITY and COUNTRY there may be several.',
});

export const ProposalNoteEnum = {
  OTHER_NAME: 'other-name',
  TACIT_RENEWAL: 'tacit-renewal',
} as const satisfies Record<string, ProposalNote>;
registerEnumType(ProposalNoteEnum, {
  name: 'CoverProposalNote',
  description: "The name insured is not the reader's own; the attestation says that the cover goes on by itself.",
});

export const ReadingOutcomeEnum = {
  PROPOSED: 'proposed',
  PICTURE: 'picture',
  NO_TEXT: 'no-text',
  NOTHING_FOUND: 'nothing-found',
} as const satisfies Record<string, ReadingOutcome>;
registerEnumType(ReadingOutcomeEnum, {
  name: 'CoverReadingOutcome',
  description:
    'Something is proposed; or the file is a picture, a PDF without words such as a scan, or names no field.',
});

@ObjectType('CoverProposalPlace', {
  description: 'Where words stand: from the upper left corner of the page, as shares (0 to 1) of its width and height.',
})
export class ProposalPlaceType implements Place {
  @Field(() => Int, { description: 'From 1.' })
  page: number;

  @Field(() => Float)
  x: number;

  @Field(() => Float)
  y: number;

  @Field(() => Float)
  width: number;

  @Field(() => Float)
  height: number;
}

@ObjectType('CoverProposal', { description: 'What an attestation says of a field. It is proposed, and kept nowhere.' })
export class ProposalType implements Proposal {
  @Field(() => ProposedFieldEnum)
  field: ProposedField;

  @Field(() => String, {
    description:
      'A text; a day as YYYY-MM-DD; months; an amount in minor units; an ISO 3166-1 code of a country; or in small letters the activity, the trigger or the costs of a defence, such as team-coaching.',
  })
  value: string;

  @Field(() => String, { nullable: true, description: 'Of an amount: ISO 4217.' })
  currency: string | null;

  @Field(() => String, { description: 'The words that it was read from, which contain it.' })
  quote: string;

  @Field(() => ProposalPlaceType)
  place: Place;

  @Field(() => Boolean, {
    description: 'Whether nothing else was read for the field: of two that differ none is chosen.',
  })
  sure: boolean;

  @Field(() => ProposalNoteEnum, { nullable: true })
  note: ProposalNote | null;
}

@ObjectType('CoverReading', { description: 'What was read of an attestation.' })
export class CoverReadingType {
  @Field(() => ReadingOutcomeEnum)
  outcome: ReadingOutcome;

  @Field(() => [ProposalType], { description: 'In the order of the form; none unless the outcome is PROPOSED.' })
  proposals: readonly Proposal[];
}
