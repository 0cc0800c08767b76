import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { DeathValues } from './death-fields.js';
import type { DeathPreview } from './death.queries.js';

type WhatChangesProps = {
  readonly before: DeathPreview;
  readonly values: Pick<DeathValues, 'diedOn' | 'isDayUnknown' | 'learntOn'>;
};

/** What follows from the record, for this member and from the day that is chosen. */
export function WhatChanges({ before: { standing, latestApplication }, values }: WhatChangesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const day = values.isDayUnknown ? values.learntOn : values.diedOn;
  const from = day === null ? null : format.day(day, 'long');
  const title = standing.level?.title ?? '';
  return (
    <Callout title={t`What changes`}>
      <ul className="bullets">
        {standing.status === 'ACCREDITED' && (
          <li>
            {from === null
              ? t`The accreditation ends with the day of death: ${title}. Days before stay as they were.`
              : t`The accreditation ends on ${from}: ${title}. Days before stay as they were.`}
          </li>
        )}
        {standing.reference !== null && <li>{t`The public register shows no entry of this member any more.`}</li>}
        {latestApplication?.status === 'WAITING' && (
          <li>{t`The application that waits is kept as it is, and asked of nobody any more.`}</li>
        )}
        <li>{t`Nothing is mailed to them any more, not even what already waits to leave.`}</li>
        <li>{t`Nobody signs in as them any more; what is open is closed.`}</li>
        <li>{t`Other members are told nothing.`}</li>
      </ul>
      <p className="muted small">{t`If it was a mistake, it can be taken back, and everything is as it was.`}</p>
    </Callout>
  );
}
