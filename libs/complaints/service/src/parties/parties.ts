import { access, accessRows } from '../access/access.js';
import { ComplainantSteps } from './complainant-steps.js';
import { OfferAgreedOutcome } from './offer-agreed-outcome.js';
import { OfferResolver } from './offer.resolver.js';
import { PanelTold } from './panel-told.js';
import { PartyStepResolver } from './party-step.resolver.js';
import { TakeComplainantStep } from './take-complainant-step.js';
import { TakeMyStep } from './take-my-step.js';

/** What is kept of what the parties ask beside the steps of their case. */
export const partyRows = [...accessRows];

/** What the parties themselves do in a case, what is offered to them, and what they ask for. */
export const parties = [
  TakeMyStep,
  TakeComplainantStep,
  ComplainantSteps,
  PartyStepResolver,
  OfferAgreedOutcome,
  OfferResolver,
  PanelTold,
  ...access,
];
