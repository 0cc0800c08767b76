import type { GiveFeedbackProps } from '../props/give-feedback.js';
import { ClosedPage, GivenPage, SettledPage, UnknownFeedbackLink } from './after-pages.js';
import { ToGivePage } from './to-give-page.js';

/** What somebody sees who was handed a feedback link, in each of its states. */
export function GiveFeedbackPage(props: GiveFeedbackProps) {
  switch (props.state) {
    case 'to-give':
      return <ToGivePage {...props} />;
    case 'given':
      return <GivenPage {...props} />;
    case 'settled':
      return <SettledPage {...props} />;
    case 'closed':
      return <ClosedPage {...props} />;
    case 'unknown-link':
      return <UnknownFeedbackLink />;
  }
}
