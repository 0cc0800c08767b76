import { registerEnumType } from '@nestjs/graphql';
import type {
  NotAcceptedReason,
  OnDocuments,
  ProofDocumentKind as Kind,
  ProofGround,
  ProofState,
  ReversalReason,
} from '@standing/supervision/rules';

export const ProofDocumentKind = {
  INVOICE: 'invoice',
  ATTESTATION: 'attestation',
  DIARY: 'diary',
  CORRESPONDENCE: 'correspondence',
  OTHER: 'other',
} as const satisfies Record<string, Kind>;
registerEnumType(ProofDocumentKind, {
  name: 'ProofDocumentKind',
  description: 'ATTESTATION: by somebody who saw the session. DIARY: an extract of a diary or calendar.',
});

export const ProofGroundKind = {
  UNREACHABLE: 'unreachable',
  RIGHT_ENDED: 'right-ended',
  NO_ANSWER: 'no-answer',
} as const satisfies Record<string, ProofGround>;
registerEnumType(ProofGroundKind, {
  name: 'ProofGround',
  description: 'Why other proof could be given. UNREACHABLE says no reason: none is told to anybody who asks.',
});

export const ProofStateKind = {
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  NOT_ACCEPTED: 'not-accepted',
  REVERSED: 'reversed',
  ANSWERED: 'answered',
  TAKEN_BACK: 'taken-back',
} as const satisfies Record<string, ProofState>;
registerEnumType(ProofStateKind, {
  name: 'ProofState',
  description: 'ANSWERED: the supervisor answered before the body decided, which closes it.',
});

export const OnDocumentsKind = {
  NONE: 'none',
  WAITING: 'waiting',
  ACCEPTED: 'accepted',
  NOT_ACCEPTED: 'not-accepted',
} as const satisfies Record<string, OnDocuments>;
registerEnumType(OnDocumentsKind, {
  name: 'OnDocuments',
  description: 'What the body says of a session on documents.',
});

const notAccepted = {
  NOT_READABLE: 'not-readable',
  OTHER_SESSION: 'other-session',
  LENGTH_NOT_SHOWN: 'length-not-shown',
  NOT_GENUINE: 'not-genuine',
  NAMES_SHOWN: 'names-shown',
  OTHER: 'other',
} as const satisfies Record<string, NotAcceptedReason>;

const reversal = {
  SUPERVISOR_DECLINED: 'supervisor-declined',
  MISTAKE: 'mistake',
  NOT_GENUINE: 'not-genuine',
  OTHER: 'other',
} as const satisfies Record<string, ReversalReason>;

export const NotAcceptedReasonKind = notAccepted;
registerEnumType(NotAcceptedReasonKind, {
  name: 'ProofNotAcceptedReason',
  description: 'Why a session is not accepted on documents.',
});

export const ReversalReasonKind = reversal;
registerEnumType(ReversalReasonKind, { name: 'ProofReversalReason', description: 'Why an acceptance is reversed.' });

export const ProofReasonKind = { ...notAccepted, ...reversal } as const;
registerEnumType(ProofReasonKind, {
  name: 'ProofReason',
  description: 'Why a session is not accepted, or is no longer.',
});
