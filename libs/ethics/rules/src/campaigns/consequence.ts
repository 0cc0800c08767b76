/** What follows for a member who does not sign. */
export type Consequence = 'nothing' | 'nothing-counts-until-signed';

/**
 * What the platform does anyway, and a campaign adds nothing to: until a member has signed the code for the first time,
 * nothing counts; whoever signed an earlier edition, or is asked for another text, loses nothing.
 */
export function consequenceOf(isCode: boolean, hasSignedCode: boolean): Consequence {
  return isCode && !hasSignedCode ? 'nothing-counts-until-signed' : 'nothing';
}
