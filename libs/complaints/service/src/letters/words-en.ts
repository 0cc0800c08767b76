import type { LetterTemplate } from '@standing/complaints/rules';
import { SANCTION_LETTERS_IN_ENGLISH } from './sanction-words-en.js';

/** What letters say in English. */
export const LETTERS_IN_ENGLISH: Readonly<Record<LetterTemplate, { title: string; text: string }>> = {
  acknowledged: {
    title: 'Your complaint is in hand',
    text: 'Somebody now follows your complaint. They check whether it falls under our procedure, and tell you what they find.',
  },
  'question-asked': {
    title: 'A question for you',
    text: 'We lack something to go on. Whoever follows your complaint tells you what; time stands still while we wait.',
  },
  closed: {
    title: 'The case is closed',
    text: 'The case was closed. The reasons are on this page, with what you can ask and until when.',
  },
  merged: {
    title: 'Your complaint goes on with your first one',
    text: 'You told us that you had written to us before about the same member. Both go on as one case, under the reference of your first complaint: everything that you wrote and gave us is in it, and its times run from the day on which the first came. Use that reference and its code from now on. This page stays as it is, and nothing is lost.',
  },
  joined: {
    title: 'Your second complaint is part of this case',
    text: 'What you wrote and gave us in your second complaint was added to this case, as you agreed. No time begins anew: those that we owe you run from your first complaint.',
  },
  'talks-opened': {
    title: 'Talks are open',
    text: 'With everybody’s agreement, talks are open to find a way out. Nothing that is said in them enters the file.',
  },
  'talks-over': {
    title: 'The talks are over',
    text: 'The talks ended without an agreement. The case goes on where it was; nothing that was said enters it.',
  },
  charges: {
    title: 'Charges are served on you',
    text: 'This page says in writing what you are charged with and what may come of it. You can reply, and have somebody assist you. Remember to tell your insurer, and do not contact whoever complained.',
  },
  'charges-amended': {
    title: 'The charges have changed',
    text: 'New facts were added. You have a new time to reply: the page says which.',
  },
  'report-disclosed': {
    title: 'The report is open to you',
    text: 'The inquiry is over. Its report sets out facts and proposes nothing. You may read it and comment within the time that is given.',
  },
  'case-to-answer': {
    title: 'The case goes to a panel',
    text: 'There is a case to answer. Nothing is found by that: three people who took no part in the inquiry will hear both sides.',
  },
  'review-asked': {
    title: 'A second look was asked for',
    text: 'Somebody asked that the closure of the case be looked at again. A person who had no part in it does so.',
  },
  'review-decided': {
    title: 'The second look is over',
    text: 'The closure of the case was looked at again. This page says what was decided.',
  },
  'outcome-offered': {
    title: 'An outcome is offered to you',
    text: 'An agreed outcome is offered to you. You are free to refuse it, and may take advice before: nobody who decides will see that you refused.',
  },
  'outcome-accepted': {
    title: 'An outcome was agreed',
    text: 'An outcome was offered and accepted. It is notified next, by a letter of its own.',
  },
  'panel-named': {
    title: 'The panel is named',
    text: 'The three people who will decide are named. You have ten days to say that one of them should not sit, and why.',
  },
  'objections-decided': {
    title: 'The objections were decided',
    text: 'A person from outside the case decided on the objections to the panel.',
  },
  'hearing-notice': {
    title: 'A hearing is set',
    text: 'The day of the hearing is set, at least twenty-eight days ahead. You may have somebody assist you there.',
  },
  'hearing-bundle': {
    title: 'The papers of the hearing',
    text: 'The papers that the panel reads are given to you at least fourteen days before the hearing.',
  },
  'hearing-postponed': {
    title: 'The hearing is postponed',
    text: 'The hearing does not take place on the day that was set. A new day will be given with the same notice.',
  },
  'hearing-adjourned': {
    title: 'The hearing is adjourned',
    text: 'The hearing goes on before the same people, within sixty days.',
  },
  'hearing-resumed': {
    title: 'The hearing goes on',
    text: 'The hearing that was adjourned goes on.',
  },
  decision: {
    title: 'A decision was made',
    text: 'A decision was made, with reasons, and is notified to you. This page says whether there is an appeal, who may make it, and until when.',
  },
  'appeal-lodged': {
    title: 'An appeal was made',
    text: 'An appeal was made against the decision. Three people who had no part in it look at it.',
  },
  'appeal-decided': {
    title: 'The appeal was decided',
    text: 'The appeal was decided, with reasons.',
  },
  'complaint-withdrawn': {
    title: 'The complaint was taken back',
    text: 'The complaint was taken back.',
  },
  'goes-on-alone': {
    title: 'The body goes on alone',
    text: 'The complaint was taken back; the body goes on with it by itself.',
  },
  'stands-still': {
    title: 'The case stands still',
    text: 'The case waits, and time stands still. We do not write while it does, and tell you once it goes on.',
  },
  'goes-on-again': {
    title: 'The case goes on',
    text: 'The case goes on where it was, and time runs again.',
  },
  reopened: {
    title: 'The case is open again',
    text: 'New evidence that could not be had before has opened the case again.',
  },
  'measure-proposed': {
    title: 'An interim measure is asked for',
    text: 'An interim suspension is asked for. It finds nothing. You can answer before two people decide on it.',
  },
  'measure-decided': {
    title: 'The interim measure was decided',
    text: 'Two people decided on the interim measure: this page says how and why.',
  },
  'measure-in-force': {
    title: 'An interim measure takes effect',
    text: 'Your accreditation is suspended for the time being, from today. It is not a finding.',
  },
  'measure-over': {
    title: 'The interim measure is over',
    text: 'The interim suspension is over. The register says nothing of it any more.',
  },
  ...SANCTION_LETTERS_IN_ENGLISH,
  'restoration-asked': {
    title: 'Your request to be restored',
    text: 'Your request to be restored is received. Three people who had no part in the case will decide on it. This page says how it stands.',
  },
  'restoration-decided': {
    title: 'Your request to be restored is decided',
    text: 'Your request to be restored is decided. This page says how, why, and what follows.',
  },
  'leaving-asked': {
    title: 'Your proposal to leave',
    text: 'Your proposal to leave is received. Three people who had no part in the case will decide on it; the procedure goes on meanwhile. You may take it back as long as nothing is decided. This page says how it stands.',
  },
  'leaving-refused': {
    title: 'Your proposal to leave is refused',
    text: 'Your proposal to leave is refused. This page says why. The procedure goes on: those who investigate, hear and decide read neither your proposal nor what you admitted in it.',
  },
  'leaving-agreed': {
    title: 'It is agreed that you leave',
    text: 'It is agreed that you leave. Your accreditation ended today. For five years the register says that it ended by consent, and restoration cannot be asked for before. There is no hearing and no appeal. This page says why.',
  },
  'left-by-consent': {
    title: 'The coach leaves the accreditation',
    text: 'The coach has admitted everything with which they were charged, and asked to leave the accreditation. Three people who had no part in the case agreed, and their decision is final. The accreditation ended today; the register says that it ended by consent. So there is no hearing. The coach’s own words stay in the file.',
  },
  'conflict-signed-off': {
    title: 'A tie was found to be no obstacle',
    text: 'Somebody who has a part in the case has, or had, a tie with somebody whom it names. Two people without any have agreed that they go on. This page says which part it is.',
  },
  'evidence-disclosed': {
    title: 'Something was disclosed to you',
    text: 'Something of the evidence of the case was disclosed to you. This page lists what you were given.',
  },
  'inquiry-longer': {
    title: 'The inquiry takes longer',
    text: 'Whoever keeps the case proposed that the inquiry take longer, and a second person agreed. It is made so once.',
  },
  'access-received': {
    title: 'Your request for a copy has come',
    text: 'You asked for a copy of what is kept of you in this case. The data protection officer answers within one month of your request, or tells you by then why it takes longer. This page says by which day; it has none while it is not known for certain who asks.',
  },
  'access-longer': {
    title: 'Your request for a copy takes longer',
    text: 'The answer to your request for a copy takes longer than a month. This page says why, and by which day it comes now. It is made longer once.',
  },
  'access-answered': {
    title: 'Your request for a copy is answered',
    text: 'This page says what is given, and what is not and why. A copy lies ready for thirty days. If you do not agree, you may complain to the supervisory authority for data protection or go to a court.',
  },
  progress: {
    title: 'How the case stands',
    text: 'We write to you every four weeks, even when there is nothing to read.',
  },
};
