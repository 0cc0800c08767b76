/** What every server-rendered page is told beside its own props. */
export type PageOptions = {
  readonly locale: 'fr' | 'en';
  /** The body's hue, 0 to 359; the page links to `/theme.css?h=<hue>`. */
  readonly hue: number;
  readonly bodyName: string;
  /** A demonstration body: a line on every page says so and leads to the mailbox and the personas. */
  readonly demo: boolean;
  /** The query of the address that was asked, such as `?next=%2Fcode`, so that the language switch keeps it. */
  readonly search?: string;
};
