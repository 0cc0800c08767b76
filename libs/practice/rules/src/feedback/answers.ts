/** The commitments of the charter on which a client is asked; the words of each statement are the page's. */
export const STATEMENTS = ['listening', 'integrity', 'responsibility', 'transparency', 'confidentiality'] as const;

export type Statement = (typeof STATEMENTS)[number];

/** How often a statement was true. */
export const ANSWERS = ['always', 'mostly', 'sometimes', 'never', 'cannot-say'] as const;

export type Answer = (typeof ANSWERS)[number];

/** One client's answers; null where nothing was chosen, since nothing is compulsory. */
export type Answers = Readonly<Record<Statement, Answer | null>>;
