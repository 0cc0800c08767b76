import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

export type TextLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** A file to be kept by the browser, rather than a place of the app. */
  readonly download?: boolean;
};

/** A link in running text; it goes through the router, unless it leads to a file. */
export function TextLink({ href, children, download }: TextLinkProps) {
  return (
    <Link className="link" href={href} {...(download && { download: '' })}>
      {children}
    </Link>
  );
}
