import type { ConfirmSessionsProps } from '../props/confirm-sessions.js';
import { ExpiredLink, NewLinkSent, UnknownLink } from '../parts/send-new-link.js';
import { DecidePage } from './decide-page.js';
import { DisownedPage } from './disowned-page.js';
import { DonePage } from './done-page.js';
import { NothingLeftPage } from './nothing-left-page.js';

/** What a supervisor sees behind the link in a mail, in each of its states. */
export function ConfirmSessionsPage(props: ConfirmSessionsProps) {
  switch (props.state) {
    case 'to-decide':
      return <DecidePage {...props} />;
    case 'done':
      return <DonePage {...props} />;
    case 'nothing-left':
      return <NothingLeftPage {...props} />;
    case 'disowned':
      return <DisownedPage {...props} />;
    case 'expired':
      return <ExpiredLink {...props} />;
    case 'new-link-sent':
      return <NewLinkSent {...props} />;
    case 'unknown-link':
      return <UnknownLink />;
  }
}
