import type { LetterTemplate } from '@standing/complaints/rules';

/** What letters about a sanction say in English. */
export const SANCTION_LETTERS_IN_ENGLISH = {
  'sanction-in-force': {
    title: 'The decision takes effect',
    text: 'What was decided takes effect. This page says on which days, and what the public reads of it.',
  },
  'sanction-changed': {
    title: 'Your sanction was looked at',
    text: 'What had been decided was looked at again. This page says how it stands.',
  },
  'sanction-annulled': {
    title: 'The sanction is annulled',
    text: 'The sanction is annulled, from its first day. The register shows you as if it had never been.',
  },
  'decision-annulled': {
    title: 'The decision is annulled',
    text: 'A court has annulled what followed from the decision, from its first day: it never was. The register shows the coach as if it had not been. If you told somebody of the decision, tell them this too.',
  },
  'condition-at-risk': {
    title: 'A condition of your sanction is at risk',
    text: 'By the records of today, a condition of your sanction will not be kept unless something comes soon. This page says which, and by which day. Nothing follows from this letter.',
  },
  'condition-missed': {
    title: 'A condition of your sanction is not kept',
    text: 'By the records of today, a condition of your sanction is not kept. This page says which, and what the records have. If they lack something, see that it is confirmed or checked.',
  },
  'condition-kept': {
    title: 'A condition of your sanction is kept again',
    text: 'By the records of today, a condition of your sanction that was not kept, or was at risk, is in order again.',
  },
  'sanction-reported': {
    title: 'A report on your sanction',
    text: 'Whoever watches over your sanction wrote how they see its conditions. This page says what they wrote; it decides nothing.',
  },
  'sanction-warning': {
    title: 'A warning about your sanction',
    text: 'Something that your sanction asks is not kept, or nothing shows that it is. This page says what, and until which day you can put it right: you have fourteen days from your reading this. You may answer in writing. Only then may three people find that the sanction was not met.',
  },
  'sanction-warning-over': {
    title: 'The warning is no ground any more',
    text: 'What the warning named is in order again. Nothing follows from it.',
  },
  'exclusion-decided': {
    title: 'Your membership: what the organ decided',
    text: 'What the organ that the statutes name decided of your membership was recorded in your case. This page says what it decided, on which day, and where the minutes are. It changes nothing that the public register says.',
  },
} satisfies Partial<Readonly<Record<LetterTemplate, { title: string; text: string }>>>;
