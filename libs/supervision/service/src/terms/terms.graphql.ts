import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import type { AgreedForm, Limit, Side, TermsState } from '@standing/supervision/rules';

export const AgreedFormKind = { INDIVIDUAL: 'individual', GROUP: 'group', PEER: 'peer' } as const satisfies Record<
  string,
  AgreedForm
>;
registerEnumType(AgreedFormKind, {
  name: 'AgreedForm',
  description:
    'How supervision is agreed to be held (clause SV-1a). PEER: among peers, of whom the one named as supervisor confirms the sessions and supervises nobody.',
});

export const LimitKind = {
  LEGAL_DUTY: 'legal-duty',
  SERIOUS_HARM: 'serious-harm',
  ONGOING_BREACH: 'ongoing-breach',
  EVIDENCE_FRAUD: 'evidence-fraud',
} as const satisfies Record<string, Limit>;
registerEnumType(LimitKind, {
  name: 'ConfidentialityLimit',
  description:
    'When what was said in supervision may be said outside. LEGAL_DUTY and SERIOUS_HARM stand in every agreement.',
});

export const AgreementSideKind = { SUPERVISEE: 'supervisee', SUPERVISOR: 'supervisor' } as const satisfies Record<
  string,
  Side
>;
registerEnumType(AgreementSideKind, { name: 'AgreementSide', description: 'Which of the two said something.' });

export const TermsStateKind = {
  WAITING: 'waiting',
  AGREED: 'agreed',
  DECLINED: 'declined',
  REPLACED: 'replaced',
} as const satisfies Record<string, TermsState>;
registerEnumType(TermsStateKind, {
  name: 'SupervisionTermsState',
  description: 'AGREED: in force since `answeredOn`, unless a later version was agreed.',
});

const WEEKS = 'One session every so many weeks, 1 to 52; null where nothing is agreed.';
const MINUTES = 'The agreed length of a session in minutes, 1 to 1440; null where nothing is agreed.';

@ObjectType('SupervisionTerms', { description: 'One version of what the two agree on. It never changes.' })
export class TermsType {
  @Field(() => Uuid)
  id: string;

  agreementId: string;

  @Field(() => AgreedFormKind)
  form: AgreedForm;

  @Field(() => Int, { nullable: true, description: WEEKS })
  everyWeeks: number | null;

  @Field(() => Int, { nullable: true, description: MINUTES })
  minutes: number | null;

  @Field(() => [LimitKind])
  limits: Limit[];

  @Field(() => AgreementSideKind)
  proposedBy: Side;

  @Field(() => DayScalar, { description: "In the body's zone, as `answeredOn` is." })
  proposedOn: string;

  @Field(() => TermsStateKind)
  state: TermsState;

  @Field(() => DayScalar, { nullable: true, description: 'Null while it waits.' })
  answeredOn: string | null;
}

@InputType({ description: 'What the two agree on, beside supervision itself.' })
export class TermsInput {
  @Field(() => AgreedFormKind)
  form: AgreedForm;

  @Field(() => Int, { nullable: true, description: WEEKS })
  everyWeeks: number | null = null;

  @Field(() => Int, { nullable: true, description: MINUTES })
  minutes: number | null = null;

  @Field(() => [LimitKind], { description: 'With LEGAL_DUTY and SERIOUS_HARM always among them.' })
  limits: Limit[];
}
