import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

/** A link in running text; it goes through the router. */
export function TextLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link className="link" href={href}>
      {children}
    </Link>
  );
}
