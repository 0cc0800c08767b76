import type { Refusal } from '@standing/kernel';
import type { Application } from './applying.js';
import { refusalsOfDecision } from './awarding.js';

/** Why a body does not award a level; the coach reads it with the lines that are not met. */
export const DECLINE_REASONS = ['requirements-not-met', 'evidence-not-sufficient', 'another-level', 'other'] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Every reason why an application may not be declined by this person. */
export function refusalsToDecline(application: Application, deciderId: string): Refusal[] {
  return refusalsOfDecision(application, deciderId);
}
