import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { useCountryNames, useFormat } from '@standing/web-core';
import { activityWord } from '../covers/cover-words.js';
import { AttestationErased } from '../keeping/attestation-erased.js';
import type { OfficeCover } from './office-cover.js';
import { RefuseDialog } from './refuse-dialog.js';
import { VerifyDialog } from './verify-dialog.js';

/** One cover as its coach says it, to be compared with the attestation. */
export function OfficeCoverRow({ cover }: { readonly cover: OfficeCover }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'verify' | 'refuse' | null>(null);
  const name = cover.holder.name;
  const close = () => setAsking(null);
  return (
    <div className="item">
      <Said cover={cover} />
      <span className="item-end">
        <Button
          kind="second"
          onPress={() => setAsking('verify')}
          label={t`Verify the cover of ${name}`}
        >{t`Verify…`}</Button>
        <Button
          kind="quiet"
          onPress={() => setAsking('refuse')}
          label={t`Do not accept the cover of ${name}`}
        >{t`Do not accept…`}</Button>
      </span>
      {asking === 'verify' && <VerifyDialog cover={cover} onClose={close} />}
      {asking === 'refuse' && <RefuseDialog cover={cover} onClose={close} />}
    </div>
  );
}

function Said({ cover }: { readonly cover: OfficeCover }) {
  const { t } = useLingui();
  const format = useFormat();
  const { list } = useCountryNames();
  const { holder, kind, insurer, policyReference, startsOn, endsOn, countries, activities, declaredOn } = cover;
  const [from, to, day] = [format.day(startsOn), format.day(endsOn), format.day(declaredOn)];
  return (
    <span className="item-main">
      <span className="strong" data-user-text="">
        {holder.name}
      </span>
      <span className="muted">{` · ${t`declared on ${day}`}`}</span>
      {kind === 'EMPLOYER_LETTER' && <span className="muted">{` · ${t`Employer’s letter`}`}</span>}
      <br />
      <span data-user-text="">{`${insurer} · ${policyReference}`}</span>
      <br />
      {cover.document === null && (
        <>
          {t`No attestation was given with it.`}
          <br />
        </>
      )}
      {cover.document?.erasedOn && (
        <>
          <AttestationErased erasedOn={cover.document.erasedOn} />
          <br />
        </>
      )}
      {t`${from} to ${to}`}
      <span className="muted">
        {['', list(countries), ...activities.map((activity) => t(activityWord(activity)))].join(' · ')}
      </span>
    </span>
  );
}
