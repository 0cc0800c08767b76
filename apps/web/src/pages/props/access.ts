import type { AccessOfMine, Copy } from '@standing/complaints/screens';

/** Whether a complainant asked for a copy of what is kept of them, may ask, and what became of it; days are civil ones. */
export type AccessTold = AccessOfMine;

/** The copy as it was made when it was given; days are civil ones. */
export type CopyTold = Omit<Copy, 'id'>;
