import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import type { ButtonKind } from './button.js';

export type LinkButtonProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'normal';
  readonly label?: string;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, children, kind = 'first', size = 'normal', label }: LinkButtonProps) {
  return (
    <Link className="button" href={href} data-kind={kind} data-size={size} aria-label={label}>
      {children}
    </Link>
  );
}
