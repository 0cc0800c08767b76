/** Writes and what they tell: the unit of work, the relay, the queue, the inbox and the acknowledgement. */
export { UnitOfWork, type Command } from './write/unit-of-work.js';
export type { Transaction, HeardTransaction } from './write/transaction.js';
export { rowKey } from './write/row-key.js';
export { BodyTimes } from './write/body-times.js';
export type { Handler } from './hear/handler.js';
export { Messaging, type MessagingOptions } from './messaging.js';
export { openQueues, type Queues } from './queue/queues.js';
export { migrateQueue } from './queue/migrate-queue.js';
export { deliveryBackoffSeconds, SENDS_BEFORE_PARKING } from './relay/backoff.js';
export { Polling } from './polling.js';
export { DailyJob } from './daily-job.js';
export { ErasingJob, type KeptForATime } from './erasing-job.js';
