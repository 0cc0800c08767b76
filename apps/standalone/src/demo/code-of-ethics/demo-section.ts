/** One section of the demonstration body's code of ethics, in French and English. */
export type DemoSection = {
  /** The stable code of the section, such as `CF`. */
  readonly code: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly clauses: readonly {
    /** The stable code of the clause, such as `CF-2`. */
    readonly code: string;
    readonly text: { readonly fr: string; readonly en: string };
  }[];
};
