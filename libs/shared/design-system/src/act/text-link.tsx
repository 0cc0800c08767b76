import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

export type TextLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** A file to be kept by the browser, rather than a place of the app. */
  readonly download?: boolean;
  /** The page that the reader is on, among others like it. */
  readonly current?: boolean;
};

/** A link in running text; it goes through the router, unless it leads to a file. */
export function TextLink({ href, children, download, current }: TextLinkProps) {
  return (
    <Link
      className="link"
      href={href}
      {...(download && { download: '' })}
      {...(current && { 'aria-current': 'page' as const })}
    >
      {children}
    </Link>
  );
}
