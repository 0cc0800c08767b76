/** What every screen stands on: asking the graph, speaking the reader's language, understanding a line. */
export { graphql, readFragment, type FragmentType } from './generated/index.js';
export type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
export { ask } from './graph/ask.js';
export {
  type RefusalShown,
  ForbiddenError,
  NotFoundError,
  isUnanswered,
  OfflineError,
  ProblemError,
  RefusedError,
  StaleError,
  UnauthenticatedError,
} from './graph/errors.js';
export { createQueryClient } from './graph/query-client.js';
export { keys } from './graph/keys.js';
export { newIdempotencyKey, useIdempotencyKey } from './graph/use-idempotency-key.js';
export { useAct } from './graph/use-act.js';
export { type SentFile, FileRefusedError, MEDIA_TYPES } from './files/send-file.js';
export { type Upload, useUpload } from './files/use-upload.js';
export { DocumentView } from './viewer/document-view.js';
export { useFields, type FieldMistakes, type Fields } from './form/use-fields.js';
export { useKept } from './form/use-kept.js';
export { FormProblems } from './form/form-problems.js';
export { useOnline } from './graph/use-online.js';
export { mistakeAt, mistakesOf } from './graph/mistakes-of.js';
export { addDays, daysBetween, isExistingDay, weekday } from './day/day.js';
export { formatDay, formatInstant, formatMonth, formatTime, type DateStyle } from './format/date.js';
export { formatDuration, formatNumber } from './format/duration.js';
export { isLocale, tagOf, type Locale } from './format/locale.js';
export { minorUnits, useMoney, writtenAmount } from './format/money.js';
export { useCountryNames } from './format/use-country-names.js';
export { useFormat } from './format/use-format.js';
export { activate, addWords, firstLocale, spokenLocale } from './i18n/activate.js';
export { followStanding } from './standing/follow-standing.js';
export { meQuery } from './session/me.query.js';
export { understand } from './quick-log/understand.js';
export { fold as foldLine, without } from './quick-log/fold.js';
export { readDate as dayIn } from './quick-log/read-date.js';
export { readMinutes as minutesIn } from './quick-log/read-minutes.js';
export type { KnownPerson, LogKind, Part, QuickLog, Span } from './quick-log/quick-log.js';
export { type Session, SessionProvider, useSession } from './session/session.js';
export { membersNamedQuery } from './people/members.query.js';
export { MemberField } from './people/member-field.js';
export { useMembers } from './people/use-members.js';
export { readOutbox } from './outbox/read-outbox.js';
export { OutboxProvider } from './outbox/outbox.js';
export { type Outbox, useOutbox } from './outbox/outbox-context.js';
export type { Logged } from './outbox/unsent.js';
export { useLogOffline } from './outbox/use-log-offline.js';
export { UnsentLines } from './outbox/unsent-lines.js';
export { Loaded } from './show/loaded.js';
export { Failure } from './show/failure.js';
