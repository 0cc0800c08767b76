/**
 * What supervision is about: the supervisee's coaching, or the supervision that they give themselves. The second is agreed
 * on its own, also with the same supervisor, so that no hour counts for both. It is said when an agreement is proposed and
 * never changes.
 */
export const SUBJECTS = ['coaching', 'supervision'] as const;

export type Subject = (typeof SUBJECTS)[number];
