import { LetterResolver } from './letter.resolver.js';
import { WriteProgress } from './write-progress.js';
import { WritesProgress } from './write-progress.job.js';

/** What mails ask of letters, and the letters that time writes. */
export const letters = [LetterResolver, WriteProgress, WritesProgress];
