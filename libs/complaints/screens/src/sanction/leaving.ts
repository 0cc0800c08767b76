/** A proposal to leave by consent, as whoever keeps the case and whom it concerns read it. */
export type Leaving = {
  readonly state: 'ASKED' | 'ACCEPTED' | 'REFUSED' | 'TAKEN_BACK' | 'OVERTAKEN';
  readonly askedOn: string;
  readonly endedOn: string | null;
};
