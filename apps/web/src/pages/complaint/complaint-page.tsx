import type { ComplaintProps } from '../props/complaint.js';
import { CheckPage } from './check-page.js';
import { FiledPage } from './filed-page.js';
import { FormPage } from './form-page.js';

/** Filing a complaint: the form, the answers to check, and what the person takes away. */
export function ComplaintPage(props: ComplaintProps) {
  switch (props.state) {
    case 'form':
      return <FormPage {...props} />;
    case 'check':
      return <CheckPage {...props} />;
    case 'done':
      return <FiledPage {...props} />;
  }
}
