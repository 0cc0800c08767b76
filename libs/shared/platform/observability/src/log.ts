import { type DestinationStream, type Logger, pino } from 'pino';
import { faultOf } from './fault.js';

export type Log = Logger;

/** Where a secret or an address could slip into a log line; pino writes `[redacted]` instead. */
const REDACTED = [
  'email',
  'token',
  'code',
  'password',
  'authorization',
  'cookie',
  'text',
  'name',
  'place',
  'nameTyped',
  'pseudonym',
];

/** Opens the log: JSON lines on standard output, or on standard error when a person reads standard output. */
export function openLog(level: string, destination: 1 | 2 | DestinationStream = 1): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: faultOf },
      redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
    },
    typeof destination === 'number' ? pino.destination({ dest: destination, sync: false }) : destination,
  );
}
