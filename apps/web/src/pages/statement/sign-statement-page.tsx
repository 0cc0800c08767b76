import { ExpiredLink, NewLinkSent, UnknownLink } from '../parts/send-new-link.js';
import type { SignStatementProps } from '../props/sign-statement.js';
import { ReadOnlyPage } from './read-only-page.js';
import { ToSignPage } from './to-sign-page.js';

/** What a supervisor sees who is asked to sign a monthly statement, in each of its states. */
export function SignStatementPage(props: SignStatementProps) {
  switch (props.state) {
    case 'to-sign':
      return <ToSignPage {...props} />;
    case 'signed':
    case 'cannot-sign':
      return <ReadOnlyPage {...props} />;
    case 'expired':
      return <ExpiredLink {...props} />;
    case 'new-link-sent':
      return <NewLinkSent {...props} />;
    case 'unknown-link':
      return <UnknownLink />;
  }
}
