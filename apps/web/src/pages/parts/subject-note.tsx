import { Trans } from '@lingui/react/macro';
import type { Subject } from '../props/subject.js';

/** What the supervision is about, where it is not the coach’s coaching; of coaching nothing is said. */
export function SubjectNote({ subject, coachName }: { readonly subject: Subject; readonly coachName: string }) {
  if (subject === 'COACHING') return null;
  return (
    <p>
      <strong>
        <Trans>This is about the supervision that {coachName} gives, not about their coaching.</Trans>
      </strong>{' '}
      <Trans>Each is agreed on its own.</Trans>
    </p>
  );
}
