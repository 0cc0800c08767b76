import { ClockChangeRow } from './clock-change.entity.js';
import { DeferInforming } from './defer-informing.js';
import { ExtendReply } from './extend-reply.js';
import { PauseClocks } from './pause-clocks.js';
import { PauseRow } from './pause.entity.js';
import { ReadTimeReasons } from './read-time-reasons.js';
import { ResumeClocks } from './resume-clocks.js';
import { TimesQueries } from './times.queries.js';
import { TimesResolver } from './times.resolver.js';

/** What is kept of the time of a case. */
export const timeRows = [PauseRow, ClockChangeRow];

/** What the time of a case is made of. */
export const times = [
  PauseClocks,
  ResumeClocks,
  ExtendReply,
  DeferInforming,
  ReadTimeReasons,
  TimesQueries,
  TimesResolver,
];
