import { activityCorrected, activityRecorded, activityWithdrawn } from '@standing/cpd/facts';
import { codeSigned } from '@standing/ethics/facts';
import { bodySet, signInCodeAsked } from '@standing/identity/facts';
import { practiceLogged, practiceWithdrawn } from '@standing/practice/facts';
import {
  agreementProposed,
  confirmationAsked,
  sessionConfirmed,
  sessionDeclared,
  sessionDeclined,
  sessionWithdrawn,
} from '@standing/supervision/facts';

/** The contexts that tell and hear. */
export type ContextName =
  'accreditation' | 'correspondence' | 'cpd' | 'ethics' | 'identity' | 'practice' | 'supervision';

/** Who hears what. Every line that crosses from one context to another is on this page. */
export const routes: Readonly<Record<string, readonly ContextName[]>> = {
  [bodySet.type]: ['accreditation', 'correspondence', 'cpd', 'ethics', 'practice', 'supervision'],
  [signInCodeAsked.type]: ['correspondence'],
  [codeSigned.type]: ['accreditation'],
  [practiceLogged.type]: ['accreditation'],
  [practiceWithdrawn.type]: ['accreditation'],
  [activityRecorded.type]: ['accreditation'],
  [activityCorrected.type]: ['accreditation'],
  [activityWithdrawn.type]: ['accreditation'],
  [sessionDeclared.type]: ['accreditation'],
  [sessionConfirmed.type]: ['accreditation'],
  [sessionDeclined.type]: ['accreditation'],
  [sessionWithdrawn.type]: ['accreditation'],
  [agreementProposed.type]: ['correspondence'],
  [confirmationAsked.type]: ['correspondence'],
};
