/** A text that readers see, in each language of the product. */
export type Text = {
  readonly fr: string;
  readonly en: string;
};
