/** What can be wrong with the answer to one question of a complaint. */
export type QuestionMistakeCode =
  | 'AGE_MISSING'
  | 'BEHALF_MISSING'
  | 'WHO_MISSING'
  | 'RIGHT_MISSING'
  | 'RIGHT_WORDS_MISSING'
  | 'RELATION_MISSING'
  | PeerMistakeCode
  | 'MORE_MISSING'
  | 'DECLARATION_MISSING'
  | 'TEXT_TOO_LONG'
  | 'OCCURRED_IN_FUTURE'
  | 'PERIOD_REVERSED';

/** What can be wrong with what a colleague says of what they did before. */
export type PeerMistakeCode =
  | 'SPOKEN_MISSING'
  | 'SPOKEN_IN_FUTURE'
  | 'WAIVER_MISSING'
  | 'BASIS_MISSING'
  | 'COMPETING_MISSING'
  | 'INTEREST_MISSING';

/** What can be wrong with a complaint, or with the way back to one. */
export type ComplaintMistakeCode =
  | QuestionMistakeCode
  | 'ABOUT_MISSING'
  | 'NARRATIVE_MISSING'
  | 'CLAUSES_CONTRADICT'
  | 'WHEN_MISSING'
  | 'OCCURRED_UNREADABLE'
  | 'OWN_NAME_MISSING'
  | 'CONTACT_MISSING'
  | 'VISIBILITY_MISSING'
  | 'REFERENCE_MISSING'
  | 'RETURN_CODE_MISSING'
  | 'RECEIPT_MISSING'
  | 'REVIEW_GROUND_MISSING'
  | 'TOO_MANY_TRIES';

/** What can be wrong with a form of these pages before any rule is asked. */
export type MistakeCode =
  | 'NOTHING_CHOSEN'
  | 'LENGTH_UNREADABLE'
  | 'DAY_UNREADABLE'
  | 'COUNT_UNREADABLE'
  | 'REASON_MISSING'
  | 'NAME_MISSING'
  /** Told by whoever knows the name; the reader of the form does not. */
  | 'NAME_DIFFERS'
  | 'ANSWER_MISSING'
  | 'RELATIONS_MISSING'
  | 'RELATIONS_CONTRADICT'
  | 'FORM_MISSING'
  | 'REPORT_REASON_MISSING'
  | ComplaintMistakeCode;

/** One reason why a form comes back: found while reading it, or said by the rules in the reader's language. */
export type Mistake =
  | { readonly code: MistakeCode; readonly field: string }
  | { readonly message: string; readonly field?: string };

/** What was sent, by field name, so that nothing has to be filled in twice. */
export type SentFields = Readonly<Record<string, string | readonly string[] | undefined>>;
