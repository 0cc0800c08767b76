import { msg } from '@lingui/core/macro';

/** The plain steps from the investigation on: the act, and what it does. */
export const LATER_WORDS = {
  PROPOSE_AMENDMENT: {
    title: msg`Propose to amend the charges`,
    does: msg`Write which new facts ask for it. A registrar serves the amended charges, and the respondent replies to them anew.`,
  },
  FILE_REPORT: {
    title: msg`File the investigation report`,
    does: msg`Facts alone: no finding, and no word of a sanction. The investigation ends with it; a registrar approves what is disclosed, and both parties may comment.`,
  },
  APPROVE_DISCLOSURE: {
    title: msg`Approve what is disclosed`,
    does: msg`Write what each party receives and what is left out of it, and why. Nothing that the respondent may not read can be held against them.`,
  },
  DISCLOSE: {
    title: msg`Disclose the report`,
    does: msg`The respondent reads the report here, and is told by e-mail that a letter waits; write to the complainant yourself. Both have fourteen days to comment.`,
  },
  CLOSE_NO_CASE: {
    title: msg`Close the case: there is no case to answer`,
    does: msg`Give reasons for each allegation. Both parties read them, and the complainant may ask within fourteen days that the closure be looked at again.`,
  },
  CLOSE_WITH_ADVICE: {
    title: msg`Close the case with advice`,
    does: msg`What happened stays below what a panel hears. The advice is no sanction and shows nowhere; the respondent reads it.`,
  },
  FIND_CASE_TO_ANSWER: {
    title: msg`Find that there is a case to answer`,
    does: msg`A panel will hear it. Give your reasons.`,
  },
  LIST_ON_JUDGMENT: {
    title: msg`List the case on a judgment`,
    does: msg`A court found the facts: nobody investigates them again, and a panel hears what follows from them.`,
  },
  CONFIRM_CLOSURE: {
    title: msg`Confirm the closure`,
    does: msg`The case is closed as it was, and that is final. The complainant reads your reasons with their reference and code.`,
  },
  SET_ASIDE_TO_TRIAGE: {
    title: msg`Set the closure aside`,
    does: msg`The case goes back to the registrar, and the complainant reads that it is in hand again.`,
  },
  SET_ASIDE_TO_ASSESSORS: {
    title: msg`Set the closure aside, for other assessors`,
    does: msg`Those who closed it leave the case, and a registrar appoints others. The complainant reads that it is in hand again.`,
  },
  REOPEN: {
    title: msg`Open the case again`,
    does: msg`Only on evidence that is new and could not be had before, and by assessors who did not judge it.`,
  },
  PROPOSE_STAY: {
    title: msg`Propose a stay`,
    does: msg`Write what is pending elsewhere and how you know it. An assessor, or the chair of the panel, decides.`,
  },
  STAY: {
    title: msg`Stay the case`,
    does: msg`Its time stands still for ninety days at most, and is then looked at again. An interim measure goes on.`,
  },
  TELL_RECIPIENTS: {
    title: msg`Record that everybody was told of the annulment`,
    does: msg`The parties are written to by themselves. First tell everybody else whom the association told of the sanction: employers, insurers, other bodies. Then write here who was told, how and on which day.`,
  },
  RECORD_EXCLUSION: {
    title: msg`Record what the organ decided on the exclusion`,
    does: msg`Only the organ that the statutes name excludes anybody. Write what its minutes say. Nothing follows before another registrar confirms it, and until then it may be recorded anew.`,
  },
  CONFIRM_EXCLUSION: {
    title: msg`Confirm what the organ decided`,
    does: msg`You have read the minutes and the proof of the notice yourself. The member is written to. The public register says nothing of it.`,
  },
  KEEP_STAY: {
    title: msg`Keep the stay`,
    does: msg`For ninety days more at most. Write what still stands in the way.`,
  },
  LIFT_STAY: {
    title: msg`Lift the stay`,
    does: msg`The case goes on, and its time runs again today.`,
  },
} as const;
