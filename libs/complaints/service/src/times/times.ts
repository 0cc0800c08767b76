import { AnswerForLonger } from './answer-for-longer.js';
import { AskForLonger } from './ask-for-longer.js';
import { ClockChangeRow } from './clock-change.entity.js';
import { ExtendReply } from './extend-reply.js';
import { LengtheningAnswerRow, LengtheningClosingRow, LengtheningRequestRow } from './lengthening.entities.js';
import { LengtheningResolver } from './lengthening.resolver.js';
import { PauseClocks } from './pause-clocks.js';
import { PauseRow } from './pause.entity.js';
import { ReadTimeReasons } from './read-time-reasons.js';
import { ResumeClocks } from './resume-clocks.js';
import { TakeBackLonger } from './take-back-longer.js';
import { TimesQueries } from './times.queries.js';
import { TimesResolver } from './times.resolver.js';

/** What is kept of the time of a case. */
export const timeRows = [PauseRow, ClockChangeRow, LengtheningRequestRow, LengtheningAnswerRow, LengtheningClosingRow];

/** What the time of a case is made of. */
export const times = [
  PauseClocks,
  ResumeClocks,
  ExtendReply,
  AskForLonger,
  AnswerForLonger,
  TakeBackLonger,
  ReadTimeReasons,
  TimesQueries,
  TimesResolver,
  LengtheningResolver,
];
