import { ComplainantSteps } from './complainant-steps.js';
import { OfferAgreedOutcome } from './offer-agreed-outcome.js';
import { OfferResolver } from './offer.resolver.js';
import { PanelTold } from './panel-told.js';
import { PartyStepResolver } from './party-step.resolver.js';
import { TakeComplainantStep } from './take-complainant-step.js';
import { TakeMyStep } from './take-my-step.js';

/** What the parties themselves do in a case, and what is offered to them. */
export const parties = [
  TakeMyStep,
  TakeComplainantStep,
  ComplainantSteps,
  PartyStepResolver,
  OfferAgreedOutcome,
  OfferResolver,
  PanelTold,
];
