/** One structured log for the whole platform, in which no secret and no person's words appear. */
export { type Log, openLog } from './log.js';
export { NestLog } from './nest-log.js';
