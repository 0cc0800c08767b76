import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Lets Nest write into the platform's log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown): void {
    this.target.debug(String(message));
  }

  warn(message: unknown): void {
    this.target.warn(String(message));
  }

  error(message: unknown): void {
    this.target.error({ err: message instanceof Error ? message : undefined }, String(message));
  }
}
