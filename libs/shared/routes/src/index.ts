import { activityCorrected, activityRecorded, activityWithdrawn, auditNoticeDue } from '@standing/cpd/facts';
import {
  appealDecided,
  appealHearerNamed,
  applicationConditional,
  applicationDeclined,
  assessorAssigned,
  assessorReminded,
  awarded,
  givenUp,
  givingUpTakenBack,
  loweringDeclined,
  moderatorAppointed,
  reminderDue,
  withdrawn,
} from '@standing/accreditation/facts';
import { letterWritten, suspensionInForce, withdrawalInForce } from '@standing/complaints/facts';
import { charterPublished, codeSigned, signatureReminderDue, signatureTakenBack } from '@standing/ethics/facts';
import {
  bodySet,
  chapterMembershipSet,
  deathRecorded,
  deathTakenBack,
  personJoined,
  relationCorrected,
  relationDeclared,
  relationEnded,
  signInCodeAsked,
} from '@standing/identity/facts';
import {
  coverCheckAsked,
  coverCorrected,
  coverDeclared,
  coverEnding,
  coverRefused,
  coverVerified,
  coverWithdrawn,
} from '@standing/insurance/facts';
import {
  continuityConfirmed,
  continuityEnded,
  continuityNoticeDue,
  feedbackGiven,
  practiceLogged,
  practiceWithdrawn,
} from '@standing/practice/facts';
import {
  agreementProposed,
  confirmationAsked,
  declarationDue,
  proofDecided,
  reportAgreed,
  reportAsked,
  reportSent,
  sessionAcceptanceReversed,
  sessionAcceptedOnDocuments,
  sessionConfirmed,
  sessionDeclared,
  sessionDeclined,
  sessionWithdrawn,
  statementToSign,
  supervisorRecognised,
  supervisorUnavailable,
  termsProposed,
} from '@standing/supervision/facts';

/** The contexts that tell and hear. */
export type ContextName =
  | 'accreditation'
  | 'complaints'
  | 'correspondence'
  | 'cpd'
  | 'ethics'
  | 'identity'
  | 'insurance'
  | 'practice'
  | 'supervision';

/** Who hears what. Every line that crosses from one context to another is on this page. */
export const routes: Readonly<Record<string, readonly ContextName[]>> = {
  [bodySet.type]: [
    'accreditation',
    'complaints',
    'correspondence',
    'cpd',
    'ethics',
    'insurance',
    'practice',
    'supervision',
  ],
  [signInCodeAsked.type]: ['correspondence'],
  [personJoined.type]: ['ethics', 'practice', 'supervision'],
  [deathRecorded.type]: ['accreditation', 'cpd', 'ethics', 'insurance', 'practice', 'supervision'],
  [deathTakenBack.type]: ['accreditation', 'cpd', 'ethics', 'insurance', 'practice', 'supervision'],
  [chapterMembershipSet.type]: ['accreditation'],
  [relationDeclared.type]: ['accreditation', 'supervision'],
  [relationEnded.type]: ['accreditation', 'supervision'],
  [relationCorrected.type]: ['accreditation', 'supervision'],
  [supervisorRecognised.type]: ['accreditation'],
  [codeSigned.type]: ['accreditation'],
  [signatureTakenBack.type]: ['accreditation'],
  [signatureReminderDue.type]: ['correspondence'],
  [charterPublished.type]: ['practice'],
  [practiceLogged.type]: ['accreditation'],
  [practiceWithdrawn.type]: ['accreditation'],
  [activityRecorded.type]: ['accreditation'],
  [activityCorrected.type]: ['accreditation'],
  [activityWithdrawn.type]: ['accreditation'],
  [feedbackGiven.type]: ['accreditation'],
  [continuityConfirmed.type]: ['accreditation'],
  [continuityEnded.type]: ['accreditation'],
  [sessionDeclared.type]: ['accreditation'],
  [sessionConfirmed.type]: ['accreditation'],
  [sessionDeclined.type]: ['accreditation'],
  [sessionAcceptedOnDocuments.type]: ['accreditation'],
  [sessionAcceptanceReversed.type]: ['accreditation'],
  [sessionWithdrawn.type]: ['accreditation'],
  [coverDeclared.type]: ['accreditation'],
  [coverCorrected.type]: ['accreditation'],
  [coverVerified.type]: ['accreditation'],
  [coverRefused.type]: ['accreditation'],
  [coverWithdrawn.type]: ['accreditation'],
  [coverEnding.type]: ['correspondence'],
  [coverCheckAsked.type]: ['correspondence'],
  [awarded.type]: ['complaints', 'correspondence', 'cpd', 'ethics', 'insurance'],
  [letterWritten.type]: ['correspondence'],
  [withdrawalInForce.type]: ['accreditation', 'supervision'],
  [suspensionInForce.type]: ['accreditation', 'supervision'],
  [loweringDeclined.type]: ['correspondence'],
  [withdrawn.type]: ['correspondence', 'cpd', 'ethics', 'insurance'],
  [givenUp.type]: ['cpd', 'ethics', 'insurance'],
  [givingUpTakenBack.type]: ['cpd', 'ethics', 'insurance'],
  [reminderDue.type]: ['correspondence'],
  [applicationConditional.type]: ['correspondence'],
  [applicationDeclined.type]: ['correspondence'],
  [appealDecided.type]: ['correspondence'],
  [assessorAssigned.type]: ['correspondence'],
  [assessorReminded.type]: ['correspondence'],
  [moderatorAppointed.type]: ['correspondence'],
  [appealHearerNamed.type]: ['correspondence'],
  [agreementProposed.type]: ['correspondence'],
  [termsProposed.type]: ['correspondence'],
  [declarationDue.type]: ['correspondence'],
  [confirmationAsked.type]: ['correspondence'],
  [proofDecided.type]: ['correspondence'],
  [statementToSign.type]: ['correspondence'],
  [supervisorUnavailable.type]: ['correspondence'],
  [reportAsked.type]: ['correspondence'],
  [reportSent.type]: ['correspondence'],
  [reportAgreed.type]: ['correspondence'],
  [auditNoticeDue.type]: ['correspondence'],
  [continuityNoticeDue.type]: ['correspondence'],
};
