import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every exception on as it is: `graphqlError` is the one place that knows what a client sees. */
@Catch()
export class PassErrors implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
