import { msg } from '@lingui/core/macro';

/** The plain steps from a listed case to what a panel finds, leave to appeal, and the proof of a warning: the act, and what it does. */
export const HEARING_WORDS = {
  NAME_PANEL: {
    title: msg`Tell the parties who sits in the panel`,
    does: msg`The respondent reads the three names here, and is told by e-mail that a letter waits; write to the complainant yourself. Both have ten days to object.`,
  },
  DECIDE_OBJECTIONS: {
    title: msg`Decide on the objections`,
    does: msg`Whoever is objected to with success leaves the panel and does not come back; a registrar appoints another and tells the parties anew. The respondent reads your reasons.`,
  },
  GIVE_NOTICE: {
    title: msg`Give notice of the hearing`,
    does: msg`At least twenty-eight days ahead. The respondent reads it here, and is told by e-mail that a letter waits; write to the complainant and the witnesses yourself.`,
  },
  SERVE_BUNDLE: {
    title: msg`Serve the bundle`,
    does: msg`At least fourteen days before the hearing. From then on the panel reads the file; what is not in the bundle cannot be held against the respondent.`,
  },
  PROVE_NOTICE: {
    title: msg`Record that the notice came`,
    does: msg`Where the respondent opened it here, that is proved already. Without proof no hearing is opened in their absence, nor in their presence.`,
  },
  POSTPONE: {
    title: msg`Postpone the hearing`,
    does: msg`The case is listed again, and notice is given anew. Twice at the most; an illness is proved. Both parties read your reasons.`,
  },
  OPEN_HEARING: {
    title: msg`Open the hearing`,
    does: msg`All three of the panel are there, and nobody has a conflict that they did not declare.`,
  },
  ADJOURN: {
    title: msg`Adjourn the hearing`,
    does: msg`It goes on within sixty days, before the same panel. Both parties read your reasons.`,
  },
  RESUME_HEARING: {
    title: msg`Go on with the hearing`,
    does: msg`Before those who heard its beginning. With another member only where both parties agree in writing.`,
  },
  CLOSE_HEARING: {
    title: msg`Close the hearing`,
    does: msg`No evidence is taken any more. From now on only the panel is in the room.`,
  },
  FIND_FACTS: {
    title: msg`Find whether the facts are proven`,
    does: msg`For each allegation, on the balance of probabilities. More than half of the panel must be for it. Nobody outside it reads what you write here before the decision, nor after.`,
  },
  FIND_BREACH: {
    title: msg`Find whether it is a breach`,
    does: msg`Only of what is proven, and by more than half of the panel. Nobody outside it reads what you write here.`,
  },
  OPEN_HISTORY: {
    title: msg`Open earlier findings`,
    does: msg`What was found before about the same member, as far as it is final and not spent. It weighs on the sanction alone: whether there is a breach is decided.`,
  },
  HEAR_APPEAL: {
    title: msg`Record that the appeal was heard`,
    does: msg`Its hearing is over. The text of your decision is due within twenty-eight days of it, whatever stands still. An appeal that is decided on its papers has no hearing.`,
  },
  REFUSE_LEAVE: {
    title: msg`Refuse leave to appeal`,
    does: msg`The decision is final with it. The respondent reads your reasons.`,
  },
  PROVE_WARNING: {
    title: msg`Record that the warning came`,
    does: msg`Where the respondent opened it here, that is proved already. The fourteen days to put it right run from today.`,
  },
} as const;
