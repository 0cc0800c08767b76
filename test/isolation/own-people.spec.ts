import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from './operations.js';
import { newTally } from './try-all.js';
import { MADE_WITHIN, report, TRIED_WITHIN, tryAsAll, type TwoBodies, twoBodies } from './two-bodies.js';

/** What a body's own actors get to see nothing of their body by, with the reason. */
const SHOWS_NOTHING: Readonly<Record<string, string>> = {
  possibleNames: 'it looks at the text it is given, and at nothing that is kept',
  keptCpdDocuments: 'it repeats of the ids that it is given those that are in use',
  keptInsuranceDocuments: 'it repeats of the ids that it is given those that are in use',
  keptSupervisionDocuments: 'it repeats of the ids that it is given those that are in use',
  keptComplaintsDocuments: 'it repeats of the ids that it is given those that are in use',
  supervisionProofAfterDays: 'it is the same number for everybody',
  peopleAreRelated: 'it says yes or no',
  checkPracticeImport: 'it says how many of the rows that it is given would be logged, and why not the others',
  checkAttendance: 'it says what would become of each of the rows that it is given',
  codeStanding: 'it says yes or no',
  adviceTerm: 'it says a number',
  accessRequestsWaiting: 'it says how many, to whoever answers them',
  adviceTally: 'it says how many, of quarters that are over, in which nobody asked here',
  likelyClausePairs: 'it says codes of clauses',
  mayBeWrittenTo: 'it says yes or no',
  coverReading: 'it reads a file that was just sent, for whoever sent it: here none lies behind the ticket',
  coverCountries: 'it is the same list for everybody',
  supervisorDirectoryChoices: 'it is the same list for everybody',
  myCoverage: 'it says days and countries',
  myCoverMap: 'it says days and repeats the countries that it is asked about',
  myCoverPlaces: 'it says days and countries',
  coverReminderForMail: 'nobody is reminded here: what was told of is covered again',
  myPractisedDays: 'it says days, minutes and countries',
  myCpdMailbox: 'it says an address at random',
  myAudit: 'it says states and days',
  auditFiles: 'the audit here is over, and those are shown where they alone are asked for',
  auditNoticeForMail: 'the audit here is over: there is nothing left to say of what came before',
  auditSpendable: 'what makes an audit good comes on a later day, and here all is of one day',
  myCpdYears: 'it says years, minutes and days',
  myCpdTotals: 'it says minutes by kind',
  cpdCategories: 'it repeats what the scheme names, which is nothing here',
  myStandingIf: 'it is about the lines on development, of which the scheme has none here',
  myDevelopment: 'it is about the lines on development, of which the scheme has none here',
  coversToVerifyCount: 'it says a number',
  applicationsWaiting: 'it says how many',
  reliefsAskedCount: 'it says how many',
  loweringsWaitingCount: 'it says how many',
  awardOutcomes: 'it says how many, of years that are over, in which nothing was answered here',
  continuityReleasesWaiting: 'it says how many',
  achievementsToCheckCount: 'it says how many',
  listedAwards: 'it repeats what the scheme names, which is nothing here',
  reinstatement: 'nobody is away here: it says nothing of anybody whose accreditation is in force',
  reminderForMail: 'it says what comes near and on which day',
  applicationFeedback: 'it says how many',
  amAssessor: 'it says yes or no',
  accommodationAsked: 'it says a word from a list',
  followComplaint: 'it says how far a complaint is and a day, to whoever holds its code: none was turned away here',
  myAppointment: 'nobody is appointed here but to seats in panels',
  transparencyPreview: 'it says numbers, and hides the small ones',
  transparencyReports: 'it says numbers, and hides the small ones',
  myAppointments: 'nobody is appointed here but to seats in panels',
  registerGone: 'it says yes or no',
  sanctionPreview: 'it works out days of what is asked, and reads nothing of anybody',
  workingDays: 'it says days, and which holidays count',
  casesToErase: 'the cases here are kept for years yet, or go on',
  erasedCases: 'no case was erased here',
  loadLimits: 'it says numbers',
  retentionTerms: 'it says months, and the same ways to end for everybody',
  adoptionCheck: 'it works out what is missing of what is asked, and reads nothing of anybody',
  letterForMail: 'it says by which reference a case is found',
  custodyReminderForMail: 'nobody is reminded here: a request that waits too long is of later days',
  screeningReminderForMail: 'nobody is reminded here: what is to be looked at is of later days',
  complaintDraftAccess: 'it answers with what opens a draft, to whoever holds its code',
  draftForMail: 'nobody who writes is to be written to here',
  checkComplaintReceipt: 'it looks at the receipt it is given, and at nothing that is kept',
  complaintReceiptKey: 'it is half of a key, which says nothing',
  checkScheme: 'it looks at the text it is given, and at nothing that is kept',
  trySchemeOn: 'it decides by the text it is given, for people who do not exist',
  schemeFormat: 'it is the same for everybody',
  schemeModels: 'they ship with the platform, the same for everybody',
  schemeSamples: 'they ship with the platform, the same for everybody',
  schemeDifferences: 'it is asked about one document on both sides here, which differs in nothing',
  myVault: 'it shows random bytes, as long as its owner keeps nothing',
  campaignSize: 'it says how many',
  signatureReminderForMail: 'nobody is reminded here: the day of no reminder has come',
  supervisorUnavailableForMail: 'it tells of a supervisor who has died, and the agreement asked about is with another',
  askedCharter: 'it is asked for with a version and a coach, and here every id is one id',
  feedbackToHandOver: 'as `myFeedback`, of which it is a part',
  myFeedback: 'it shows words only of a group that can no longer be changed, a week after the answers',
};

describe('two bodies alike on one installation, asked by their own people', () => {
  const queries = operations().filter(({ kind }) => kind === 'query');
  let two: TwoBodies;
  beforeAll(async () => {
    two = await twoBodies();
  }, MADE_WITHIN);
  afterAll(() => two.installation.stop());

  it(
    'would be caught showing: their own actors see what the others may not',
    async () => {
      const tally = newTally();
      const unseen: string[] = [];
      for (const query of queries) {
        const leaks = await tryAsAll(two, two.b, query, { atOnce: 1, untilShown: true }, tally);
        if (leaks.length === 0) unseen.push(query.name);
      }
      report('as its own actors', queries, tally);

      expect(unseen.sort()).toEqual(Object.keys(SHOWS_NOTHING).sort());
    },
    TRIED_WITHIN,
  );
});
