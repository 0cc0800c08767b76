import { registerEnumType } from '@nestjs/graphql';
import {
  AGGRAVATING,
  CONDITION_CODES,
  LADDER,
  LINE_CODES,
  MITIGATING,
  type PreviewBranch,
  ROLES,
  RUNG_REASONS,
  SANCTION_KINDS,
  TRACK_STATES,
} from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const SanctionKindEnum = named(SANCTION_KINDS);
registerEnumType(SanctionKindEnum, {
  name: 'SanctionKind',
  description: 'A row of the sanctions catalogue; docs/sanctions.md has what each does and how long it is read.',
});
export const RungEnum = named(LADDER);
registerEnumType(RungEnum, { name: 'SanctionRung', description: 'A rung of the ladder, from the lowest upward.' });
export const RungReasonEnum = named(RUNG_REASONS);
registerEnumType(RungReasonEnum, { name: 'RungReason', description: 'Why a rung of the ladder is not enough.' });
export const AggravatingEnum = named(AGGRAVATING);
registerEnumType(AggravatingEnum, { name: 'AggravatingFactor', description: 'What makes a breach graver.' });
export const MitigatingEnum = named(MITIGATING);
registerEnumType(MitigatingEnum, {
  name: 'MitigatingFactor',
  description: 'What speaks for the respondent; an apology is no admission.',
});
export const ConditionCodeEnum = named(CONDITION_CODES);
registerEnumType(ConditionCodeEnum, { name: 'ConditionCode', description: 'A condition of the bank.' });
export const SanctionRoleEnum = named(ROLES);
registerEnumType(SanctionRoleEnum, { name: 'SanctionRole', description: 'A role that a sanction can take away.' });
export const LineCodeEnum = named(LINE_CODES);
registerEnumType(LineCodeEnum, { name: 'SanctionLine', description: 'What the public register says of a sanction.' });
export const TrackStateEnum = named(TRACK_STATES);
registerEnumType(TrackStateEnum, {
  name: 'SanctionTrackState',
  description: 'Where a sanction stands; EXPIRED when its term ran out, SPENT once it is weighed no more.',
});
export const PreviewBranchEnum = named(['as-decided', 'met', 'not-met'] satisfies PreviewBranch[]);
registerEnumType(PreviewBranchEnum, {
  name: 'SanctionBranch',
  description: 'How a sanction comes to its end: as it is decided, or after its conditions were found met or not met.',
});
export const AccreditationEnum = named(['kept', 'limited', 'off', 'ended'] as const);
registerEnumType(AccreditationEnum, {
  name: 'SanctionedAccreditation',
  description: 'What becomes of the accreditation on a day.',
});
