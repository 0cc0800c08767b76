import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Link } from 'react-aria-components/Link';

export type ChipProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** The chip asks something: amber and dashed until it is answered. */
  readonly asks?: boolean;
  readonly chosen?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string | undefined;
};

/** One understood (or missing) part of a line; pressing it offers the alternatives. */
export function Chip({ children, onPress, asks, chosen, expanded, controls }: ChipProps) {
  return (
    <Button
      className="chip"
      onPress={onPress}
      data-asks={asks || undefined}
      data-chosen={chosen || undefined}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      <span>{children}</span>
    </Button>
  );
}

/** The few answers to what a chip asks. */
export function ChipOptions({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="chip-options" id={id} role="group" aria-label={label}>
      {children}
    </div>
  );
}

export type ChipLinkProps = { readonly href: string; readonly children: ReactNode; readonly current: boolean };

/** One of several ways to look at a list; the one that the reader is at is marked. */
export function ChipLink({ href, children, current }: ChipLinkProps) {
  return (
    <Link
      className="chip"
      href={href}
      data-chosen={current || undefined}
      {...(current && { 'aria-current': 'page' as const })}
    >
      <span>{children}</span>
    </Link>
  );
}
