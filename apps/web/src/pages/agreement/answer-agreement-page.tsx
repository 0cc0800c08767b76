import { ExpiredLink, NewLinkSent, UnknownLink } from '../parts/send-new-link.js';
import type { AnswerAgreementProps } from '../props/answer-agreement.js';
import { AnsweredPage } from './answered-page.js';
import { NotKnownPage } from './not-known-page.js';
import { StandingPage } from './standing-page.js';
import { ToAnswerPage } from './to-answer-page.js';

/** What a supervisor sees who is asked for an agreement, in each of its states. */
export function AnswerAgreementPage(props: AnswerAgreementProps) {
  switch (props.state) {
    case 'to-answer':
      return <ToAnswerPage {...props} />;
    case 'answered':
      return <AnsweredPage {...props} />;
    case 'already-answered':
      return <AnsweredPage {...props} startsOn={null} />;
    case 'standing':
      return <StandingPage {...props} />;
    case 'disowned':
      return <NotKnownPage {...props} />;
    case 'expired':
      return <ExpiredLink {...props} />;
    case 'new-link-sent':
      return <NewLinkSent {...props} />;
    case 'unknown-link':
      return <UnknownLink />;
  }
}
