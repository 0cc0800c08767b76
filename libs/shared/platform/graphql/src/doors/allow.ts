import { SetMetadata } from '@nestjs/common';

export const ALLOW = 'standing:allow';

/** What the context's policy is asked before this query or mutation runs. A door without it stays shut. */
export const Allow = (action: string, subject: string): MethodDecorator => SetMetadata(ALLOW, { action, subject });
