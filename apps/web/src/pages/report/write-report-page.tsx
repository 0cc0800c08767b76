import { ExpiredLink, NewLinkSent, UnknownLink } from '../parts/send-new-link.js';
import type { WriteReportProps } from '../props/write-report.js';
import { ClosedPage } from './closed-page.js';
import { SentPage } from './sent-page.js';
import { ToWritePage } from './to-write-page.js';

/** What a supervisor sees who is asked for a report, in each of its states. */
export function WriteReportPage(props: WriteReportProps) {
  switch (props.state) {
    case 'to-write':
      return <ToWritePage {...props} />;
    case 'sent':
      return <SentPage {...props} />;
    case 'closed':
      return <ClosedPage {...props} />;
    case 'expired':
      return <ExpiredLink {...props} />;
    case 'new-link-sent':
      return <NewLinkSent {...props} />;
    case 'unknown-link':
      return <UnknownLink />;
  }
}
