import { AnswerResolver } from './desk/answer.resolver.js';
import { DeskQueries } from './desk/desk.queries.js';
import { DeskResolver, SuperviseeResolver } from './desk/desk.resolver.js';
import { GoBackOnDecisions } from './desk/go-back-on-decisions.js';
import { QuestionSessions } from './desk/question-sessions.js';
import { ReleaseAnswer } from './desk/release-answer.js';
import { ReleaseResolver } from './desk/release.resolver.js';
import { SessionQuestion } from './desk/session-question.entity.js';
import { SessionRelease } from './desk/session-release.entity.js';
import { SessionReversal } from './desk/session-reversal.entity.js';
import { ToldToCoachResolver } from './desk/told-to-coach.resolver.js';
import { BeListed } from './directory/be-listed.js';
import { DirectoryEntryRow } from './directory/directory-entry.entity.js';
import { DirectoryResolver } from './directory/directory.resolver.js';
import { LeaveDirectory } from './directory/leave-directory.js';

const useCases = [GoBackOnDecisions, ReleaseAnswer, QuestionSessions, BeListed, LeaveDirectory];

const resolvers = [
  DeskResolver,
  SuperviseeResolver,
  AnswerResolver,
  ReleaseResolver,
  ToldToCoachResolver,
  DirectoryResolver,
];

/** What a signed-in supervisor does, and the directory: what they are made of. */
export const desk = {
  entities: [SessionQuestion, SessionRelease, SessionReversal, DirectoryEntryRow],
  providers: [...useCases, DeskQueries, ...resolvers],
};
