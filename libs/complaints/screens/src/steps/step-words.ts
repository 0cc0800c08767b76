import type { MessageDescriptor } from '@lingui/core';
import type { VariablesOf } from '@standing/web-core';
import type { StepInCase } from '../course.js';
import { HEARING_WORDS } from './hearing-words.js';
import { LATER_WORDS } from './later-words.js';
import type { takeStepMutation } from './plain-step.queries.js';
import { TRIAGE_WORDS } from './triage-words.js';

/** A step that is taken as it is. */
export type PlainStep = VariablesOf<typeof takeStepMutation>['input']['event'];

export type StepWords = { readonly title: MessageDescriptor; readonly does: MessageDescriptor };

export const STEP_WORDS: Readonly<Record<PlainStep, StepWords>> = { ...TRIAGE_WORDS, ...LATER_WORDS, ...HEARING_WORDS };

/** Whether it is taken as it is; another has a form of its own. */
export function isPlainStep(event: StepInCase['event']): event is PlainStep {
  return event in STEP_WORDS;
}
