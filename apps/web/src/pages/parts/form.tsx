import type { ReactNode } from 'react';
import { Hidden } from './hidden.js';

export type PageFormProps = {
  readonly idempotencyKey: string;
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly action?: string | undefined;
  readonly className?: string;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
};

/** A form that a browser sends by itself, to the page's own address unless said. */
export function PageForm({
  idempotencyKey,
  fields = {},
  action,
  className = 'public-form',
  data,
  children,
}: PageFormProps) {
  return (
    <form method="post" action={action} className={className} noValidate {...data}>
      <Hidden fields={{ idempotencyKey, ...fields }} />
      {children}
    </form>
  );
}
