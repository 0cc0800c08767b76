import { ConcurInStep } from './concur-in-step.js';
import { StepConcurrence } from './step-concurrence.entity.js';
import { StepProposalRow } from './step-proposal.entity.js';
import { TakeStep } from './take-step.js';
import { TakingResolver } from './taking.resolver.js';

/** What takes the plain steps, and the rows of those that several take together. */
export const steps = [TakeStep, ConcurInStep, TakingResolver];
export const stepRows = [StepProposalRow, StepConcurrence];
