/** A finding that is known and accepted: in this state, of this rule, at these elements, for this reason. */
export type Waiver = {
  readonly state: string;
  readonly rule: string;
  /** The elements that axe names, as CSS; any other element with the same finding still fails. */
  readonly target: string;
  readonly reason: string;
};

/** Every waiver of the product. The list may only become shorter. */
export const waivers: readonly Waiver[] = [];
