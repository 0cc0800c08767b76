import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { ApplicationFile } from '../file/application-file.js';
import type { Application } from '../record.js';

type ConditionPreviewProps = {
  readonly until: string | null;
  readonly terms: ApplicationFile['conditionTerms'];
  readonly application: Pick<Application, 'appliedOn'>;
};

/** What follows from the day that is chosen; nothing while it is none that can be chosen. */
export function ConditionPreview({ until, terms, application }: ConditionPreviewProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (until === null || until < terms.earliest || until > terms.latest) return null;
  const [last, applied] = [format.day(until, 'long'), format.day(application.appliedOn, 'long')];
  return (
    <div role="status">
      <p className="strong">{t`What follows`}</p>
      <ul className="bullets">
        <li>{t`Nothing is awarded: the register and the standing stay as they are.`}</li>
        <li>{t`Up to and including ${last} the level can be awarded, by the rules of ${applied}; the application cannot be declined.`}</li>
        <li>{t`After that nothing happens by itself: it shows in the list with its term over.`}</li>
      </ul>
    </div>
  );
}
