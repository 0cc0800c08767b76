import { registerEnumType } from '@nestjs/graphql';
import type { StatementChange, StatementSide, StatementState } from '@standing/supervision/rules';

export const StatementStateKind = {
  CONFIRMED: 'confirmed',
  ACCEPTED_ON_DOCUMENTS: 'accepted-on-documents',
  AWAITING: 'awaiting',
  DECLINED: 'declined',
} as const satisfies Record<string, StatementState>;
registerEnumType(StatementStateKind, {
  name: 'StatementState',
  description: 'What a session of a statement is: its supervisor’s answer, or what the body said of documents.',
});

export const StatementSideKind = { COACH: 'coach', SUPERVISOR: 'supervisor' } as const satisfies Record<
  string,
  StatementSide
>;
registerEnumType(StatementSideKind, { name: 'StatementSide', description: 'Who signs a statement or a report.' });

export const StatementChangeKind = {
  SESSION_ADDED: 'session-added',
  SESSION_REMOVED: 'session-removed',
  SESSION_CHANGED: 'session-changed',
  ANSWER_CHANGED: 'answer-changed',
} as const satisfies Record<string, StatementChange>;
registerEnumType(StatementChangeKind, {
  name: 'StatementChange',
  description: 'Why a version of a statement took the place of the one before.',
});

export const SigningMethod = { SIGNED_IN: 'signed-in', LINK: 'link' } as const;
registerEnumType(SigningMethod, {
  name: 'SigningMethod',
  description: 'How somebody signed: signed in, or by a link that was mailed to them.',
});
