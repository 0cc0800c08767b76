import { msg } from '@lingui/core/macro';

/** The plain steps from receipt to charges or an end without any: the act, and what it does. */
export const TRIAGE_WORDS = {
  SCREEN_RISK: {
    title: msg`Look at the risk`,
    does: msg`It is recorded how great the danger is while the case goes on. What is not of low risk is closed by two registrars, and high risk is never left to talks between the parties.`,
  },
  FIND_NO_MEASURE: {
    title: msg`Say that no measure is needed`,
    does: msg`Write why nobody is in danger for as long as the case goes on without one. A risk that is not low is looked at again within four weeks, and at once when something changes.`,
  },
  TELL_COMPLAINANT: {
    title: msg`Tell the complainant how it goes`,
    does: msg`First write or speak to them, in the way they asked for. Then record it here.`,
  },
  ASK_COMPLAINANT: {
    title: msg`Ask the complainant for more`,
    does: msg`Write what is missing, and ask for it in the way they wanted. The time to look at the case stands still for fourteen days at most; it may be asked twice.`,
  },
  COMPLAINANT_ANSWERS: {
    title: msg`Record the complainant’s answer`,
    does: msg`Their answer goes to the file as it came, and the time to look at the case runs again.`,
  },
  PROPOSE_CLOSURE: {
    title: msg`Propose to close the case as not admissible`,
    does: msg`The first of two people where the risk is not low. Another registrar of this case looks at it and closes it for the same reason.`,
  },
  CLOSE_INADMISSIBLE: {
    title: msg`Close the case as not admissible`,
    does: msg`The complainant reads your reasons with their reference and code, and until when a review may be asked for where the procedure of this case has one. The coach is told nothing.`,
  },
  FIND_LATE: {
    title: msg`Find that the facts are out of time`,
    does: msg`An assessor then says whether the case goes on all the same: that is not yours to decide.`,
  },
  ADMIT_LATE: {
    title: msg`Let the case go on although it is out of time`,
    does: msg`Write why the interest of the public asks it. The case goes back to the registrar.`,
  },
  CLOSE_OUT_OF_TIME: {
    title: msg`Close the case as out of time`,
    does: msg`The complainant reads your reasons with their reference and code, and may ask within fourteen days that the closure be looked at again.`,
  },
  REFER_ELSEWHERE: {
    title: msg`Hand the case to another body`,
    does: msg`Write to whom, and why. No more is handed over than they need. The complainant reads your reasons with their reference and code.`,
  },
  OPEN_RESOLUTION: {
    title: msg`Open talks between the parties`,
    does: msg`Both agree to it in writing. Time stands still for six weeks at most; what is said in the talks never goes to the file.`,
  },
  AGREE_RESOLUTION: {
    title: msg`Record that the parties came to terms`,
    does: msg`Both have signed. A registrar then says whether the protection of the public lets the case end with it.`,
  },
  CLOSE_RESOLVED: {
    title: msg`Close the case: the parties came to terms`,
    does: msg`Write why nothing of public protection asks that the case go on.`,
  },
  END_RESOLUTION: {
    title: msg`End the talks without agreement`,
    does: msg`The case goes on where it was, and its time runs again.`,
  },
  COMPLAINANT_WITHDRAWS: {
    title: msg`Close the case: the complaint is taken back`,
    does: msg`Ask why before you record it. Once charges are served the body may go on alone instead.`,
  },
  GO_ON_ALONE: {
    title: msg`Go on without the complainant`,
    does: msg`The complaint was taken back, and the body goes on in the interest of the public. Write why.`,
  },
  RESPONDENT_LEAVES: {
    title: msg`Record that the respondent left`,
    does: msg`The case goes on. That somebody left while a case was open is never shown outside it.`,
  },
} as const;
