import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { allowed, type Policy } from '@standing/platform/auth';
import { GraphQLError } from 'graphql';
import type { OperationContext } from '../execute/operation-context.js';
import { ALLOW } from './allow.js';

export const POLICY = Symbol('policy');

/** Asks the context's policy at each door. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const door = this.reflector.get<{ action: string; subject: string } | undefined>(ALLOW, execution.getHandler());
    const { actor } = GqlExecutionContext.create(execution).getContext<OperationContext>();
    if (door && allowed(this.policy, actor, door.action, door.subject)) return true;
    const code = actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    throw new GraphQLError('You may not do this.', { extensions: { code } });
  }
}
