/** An exhibit that was disclosed to the complainant, on which civil day, under its title for them. */
export type ExhibitTold = {
  readonly number: number;
  readonly kind: 'STATEMENT' | 'MESSAGE' | 'DOCUMENT' | 'HEALTH_MATERIAL';
  readonly title: string;
  readonly on: string;
};
