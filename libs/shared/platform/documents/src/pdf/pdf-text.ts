/**
 * A run of words on a page and its place: left and upper edge, width and height, each as a share of the page (0 to 1) from
 * its upper left corner, as the page is shown.
 */
export type PdfWords = {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What a PDF says. */
export type PdfText = {
  readonly pages: number;
  /** In the order of the file: 10 pages and 50,000 characters at the most. No words of a scan. */
  readonly words: readonly PdfWords[];
};
