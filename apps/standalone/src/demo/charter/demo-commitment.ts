type Text = { readonly fr: string; readonly en: string };

/** One commitment of the demonstration body's charter, in French and English. */
export type DemoCommitment = {
  readonly code: string;
  readonly title: Text;
  readonly aims: readonly { readonly code: string; readonly text: Text }[];
  readonly behaviours: readonly {
    readonly code: string;
    readonly text: Text;
    readonly locked: boolean;
    /** The clause of the code that asks the same; null where none does. */
    readonly clause: string | null;
  }[];
};
