import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { OperationContext } from '../execute/operation-context.js';

function contextOf(execution: ExecutionContext): OperationContext {
  return GqlExecutionContext.create(execution).getContext<OperationContext>();
}

/** For whom the operation runs. */
export const CurrentActor = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextOf(execution).actor,
);

/** The reads of this operation, in the actor's body. */
export const Reads = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution).reads);
