import { Letter } from './letter.entity.js';
import { LetterResolver } from './letter.resolver.js';
import { LetterSending } from './letter-sending.entity.js';
import { LetterSendingQueries } from './letter-sending.queries.js';
import { LetterSendingResolver } from './letter-sending.resolver.js';
import { RecordSending } from './record-sending.js';
import { WriteProgress } from './write-progress.js';
import { WritesProgress } from './write-progress.job.js';

/** What mails ask of letters, the letters that time writes, and those that somebody of the staff sends. */
export const letters = [
  LetterResolver,
  WriteProgress,
  WritesProgress,
  LetterSendingResolver,
  LetterSendingQueries,
  RecordSending,
];
export const letterRows = [Letter, LetterSending];
