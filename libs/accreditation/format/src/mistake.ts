/** The languages in which mistakes are told. */
export type Language = 'fr' | 'en';

/** A mistake in a document. */
export type Mistake = {
  /** Where it lies, such as `requirements.2.window.months`; empty for the document as a whole. */
  readonly path: string;
  /** What is wrong, in the reader's language. */
  readonly message: string;
};
