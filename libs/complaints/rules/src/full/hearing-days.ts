/** In days: to object to a member, from notice to hearing, from bundle to hearing; how long a hearing may be adjourned. */
export const HEARING_DAYS = { objection: 10, notice: 28, bundle: 14, adjourned: 60 } as const;
