/** What supervision is about: the supervisee’s coaching, or the supervision that they give. */
export type Subject = 'COACHING' | 'SUPERVISION';
