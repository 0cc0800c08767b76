import { Link } from 'react-aria-components/Link';
import { Icon } from '../show/icon.js';
import type { Destination } from './destination.js';

/** One destination in the column. */
export function FrameLink({ to, here }: { readonly to: Destination; readonly here: string }) {
  return (
    <Link className="frame-link" href={to.href} aria-current={here === to.href ? 'page' : undefined}>
      <Icon name={to.icon} />
      <span>{to.text}</span>
      {to.waiting ? <span className="count">{to.waiting}</span> : null}
    </Link>
  );
}
