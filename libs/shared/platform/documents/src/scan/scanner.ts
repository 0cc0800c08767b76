/** What is known of a file: searched and clean, found to hold something harmful, or not searched. */
export type Scan = 'clean' | 'infected' | 'not-scanned';

/** Searches files for viruses. */
export type Scanner = {
  /** Whether there is one: where there is, what was not searched is not handed out. */
  readonly isThere: boolean;
  /** Never fails: a search that does not come to its end has not been made. */
  scan(content: Uint8Array): Promise<Scan>;
};

/** Where no scanner is named, nothing is searched, and each file says so. */
export const NO_SCANNER: Scanner = { isThere: false, scan: () => Promise.resolve('not-scanned') };
