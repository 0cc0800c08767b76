import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../execute/operation-context.js';

function contextOf(execution: ExecutionContext): OperationContext {
  return GqlExecutionContext.create(execution).getContext<OperationContext>();
}

/** For whom the operation runs. */
export const CurrentActor = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextOf(execution).actor,
);

/**
 * The reads of this operation, in the actor's body. Each act of an operation begins with none, so that what it answers is
 * not what was read for the act before it.
 */
export const Reads = createParamDecorator((_: unknown, execution: ExecutionContext) => {
  const { reads } = contextOf(execution);
  if (isAct(execution)) reads.refresh();
  return reads;
});

/** Whether it is a field of the mutation itself, and none of what it answers. */
function isAct(execution: ExecutionContext): boolean {
  const { parentType } = GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>();
  return parentType.name === 'Mutation';
}
