/** What a clause of another text is in an edition, as the graph names it. */
export type ClauseRelation = 'EQUAL' | 'REWORDED' | 'STRICTER' | 'MILDER' | 'ABSENT';

/** An edition beside another text: the name of the body's own edition, or that of a reference. */
export type ComparisonShown = {
  readonly earlierEdition: string | null;
  readonly referenceName: string | null;
  readonly referenceLink: string | null;
  /** A civil day. */
  readonly comparedOn: string;
  readonly pairs: readonly {
    readonly theirs: string;
    readonly ours: string | null;
    readonly relation: ClauseRelation;
  }[];
};

/** An edition of the code, in the language of the page. */
export type CodeShown = {
  readonly edition: string;
  readonly title: string;
  readonly hash: string;
  /** Civil days, both in force; null while no later edition is published. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly sections: readonly {
    readonly code: string;
    readonly title: string;
    readonly clauses: readonly { readonly code: string; readonly text: string }[];
  }[];
  readonly comparisons: readonly ComparisonShown[];
};

export type EditionListed = Pick<CodeShown, 'edition' | 'title' | 'validFrom' | 'validUntil'>;

/** `code` at `/code-of-ethics/:edition`; `none` where the body has no edition in force, `unknown` for a name of none. */
export type CodeProps =
  | { readonly state: 'found'; readonly code: CodeShown; readonly editions: readonly EditionListed[] }
  | { readonly state: 'unknown'; readonly editions: readonly EditionListed[] }
  | { readonly state: 'none' };
