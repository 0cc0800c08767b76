/** A language of a charter, as the graph names it. */
export type CharterLanguage = 'FR' | 'EN';

/** A published version of a coach's charter, in one language. */
export type CharterShown = {
  readonly coach: string;
  readonly number: number;
  readonly latest: number;
  /** A civil day. */
  readonly publishedOn: string;
  readonly title: string;
  readonly source: string;
  readonly edition: string;
  readonly hash: string;
  /** The one that it is shown in: another than the page's where it was not written in that one. */
  readonly language: CharterLanguage;
  readonly languages: readonly CharterLanguage[];
  readonly leftOut: number;
  readonly commitments: readonly {
    readonly code: string;
    readonly title: string;
    readonly aims: readonly string[];
    readonly lines: readonly { readonly code: string; readonly text: string; readonly own: boolean }[];
  }[];
};

/** `charter` at `/charters/:address` and `/charters/:address/:version`; `closed` for an address that shows nothing. */
export type CharterProps =
  | { readonly state: 'found'; readonly charter: CharterShown; readonly address: string }
  | { readonly state: 'closed' };
