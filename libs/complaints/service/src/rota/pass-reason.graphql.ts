import { registerEnumType } from '@nestjs/graphql';
import { PASS_REASONS } from '@standing/complaints/rules';
import { named } from '../cases/named.js';

/** Each of them, as the graph describes it. */
export const PASS_REASON_WORDS =
  'AWAY (ill or away), NO_ANSWER (asked, and did not answer), SOFT_CONFLICT (a tie that two others would have to sign off), KNOWLEDGE (the case takes special knowledge), PARTIES_AGREED (both parties agreed on somebody else)';

export const PassReasonEnum = named(PASS_REASONS);
registerEnumType(PassReasonEnum, {
  name: 'RotaPassReason',
  description: `Why somebody else is appointed than who is next by rota: ${PASS_REASON_WORDS}.`,
});
