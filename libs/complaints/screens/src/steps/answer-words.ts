import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AnswerName } from './steps.js';

/** What a step asks, as the name of a field. */
export const ANSWER_WORDS: Readonly<Record<AnswerName, MessageDescriptor>> = {
  REASONS: msg`Your reasons`,
  ANSWER: msg`What the complainant answered`,
  REPORT: msg`The report`,
  RISK: msg`How great the danger is`,
  FEATURES: msg`What it is about, where it is one of these`,
  CLOSURE: msg`Why it is not admissible`,
  FACTS_UNTIL: msg`Last day of the facts, or of the relation where that ended later`,
  BASIS: msg`By what right it is handed over`,
  ROUTE: msg`By which way the charges are looked into`,
  BOTH_AGREE: msg`Both parties agree, in writing`,
  FACTS_ONLY: msg`The report holds facts alone: no finding and no sanction`,
  EXHIBITS_HASHED: msg`Each exhibit is in the log with its digest`,
  REVIEW_GROUND: msg`On which ground`,
  STAY: msg`For what the case waits`,
  NEW_EVIDENCE: msg`The evidence is new and could not be had before`,
  APPEAL_GROUND: msg`On which ground`,
  HEARING_ON: msg`Day of the hearing`,
  NOTICE: msg`Where it is held, at what hour, and what was arranged for whom`,
  ARRIVED_ON: msg`Day on which the notice came`,
  PROOF: msg`By what that is proved`,
  UPHELD: msg`Is the objection upheld?`,
  SEATS: msg`Which member of the panel it is about`,
  ASKED_BY_PARTY: msg`One of the parties asked for it`,
  RESUME_ON: msg`Day on which the hearing goes on, within sixty days`,
  NEW_PANEL_AGREED: msg`Where a member is another: both parties agree to it in writing`,
  PROVEN: msg`Are the facts proven?`,
  BREACH: msg`Is what is proven a breach of the code?`,
  EXCLUDED: msg`Did the organ exclude the member?`,
  ORGAN_MET_ON: msg`Day on which the organ met`,
  CALLED_ON: msg`Where it excluded: day on which the member had the notice that called them to be heard`,
  CALLED_IN_TIME: msg`The notice left them the days that the statutes ask, and told them in writing of the facts, of the exclusion that may follow, and that they may be heard and assisted`,
  MINUTES: msg`Where the minutes are: their reference`,
};

/** The codes between which a choice is made. */
const CHOICE_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  yes: msg`Yes`,
  no: msg`No`,
  chair: msg`The chair`,
  coach: msg`The coach`,
  lay: msg`The lay member`,
  'registered-letter': msg`Registered letter`,
  'by-hand': msg`By hand, against a signature`,
  electronic: msg`Electronic registered letter`,
  low: msg`Low`,
  medium: msg`Medium`,
  high: msg`High`,
  sexual: msg`Sexual conduct`,
  crime: msg`A crime`,
  minor: msg`Somebody under age`,
  discrimination: msg`Discrimination`,
  'power-imbalance': msg`An imbalance of power`,
  'not-of-this-body': msg`It does not concern a member of this body`,
  'not-of-the-code': msg`It does not concern the code`,
  'nothing-alleged': msg`Nothing is alleged that could be a breach`,
  'cannot-be-verified': msg`It cannot be verified`,
  consent: msg`The complainant agrees`,
  'legal-duty': msg`A law obliges the body`,
  disciplinary: msg`Disciplinary`,
  'practice-review': msg`Review of practice`,
  health: msg`Health`,
  judgment: msg`On a judgment`,
  'weight-of-evidence': msg`It is against the weight of the evidence`,
  'new-evidence': msg`There is new evidence`,
  'procedural-error': msg`The procedure was not followed`,
  court: msg`A court`,
  police: msg`The police`,
  'other-body': msg`Another body`,
  procedure: msg`The procedure was not followed`,
  facts: msg`The facts were understood wrongly`,
  sanction: msg`The consequence is too heavy`,
  bias: msg`Somebody who decided was not impartial`,
};

/** A code in words; a code that has none is shown as it is. */
export function choiceWords(code: string): MessageDescriptor {
  return CHOICE_WORDS[code] ?? { id: code, message: code };
}
