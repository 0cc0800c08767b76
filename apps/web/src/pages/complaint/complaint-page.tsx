import type { ComplaintProps } from '../props/complaint.js';
import { CheckPage } from './check-page.js';
import { FiledPage } from './filed-page.js';
import { MorePage } from './more-page.js';
import { QuestionPage } from './question-page.js';
import { SavedPage } from './saved-page.js';
import { StartPage } from './start-page.js';

/** Filing a complaint: what the body can do, one question a page, the answers to check, and what the person takes away. */
export function ComplaintPage(props: ComplaintProps) {
  switch (props.state) {
    case 'start':
      return <StartPage {...props} />;
    case 'question':
      return <QuestionPage {...props} />;
    case 'more':
      return <MorePage {...props} />;
    case 'check':
      return <CheckPage {...props} />;
    case 'saved':
      return <SavedPage {...props} />;
    case 'done':
      return <FiledPage {...props} />;
  }
}
