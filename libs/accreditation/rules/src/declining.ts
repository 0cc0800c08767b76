/** Why a body does not award a level; the coach reads it with the lines that are not met. */
export const DECLINE_REASONS = ['requirements-not-met', 'evidence-not-sufficient', 'another-level', 'other'] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number];
