import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { AnnexDialog } from './annex-dialog.js';

/** Which version of the charter is annexed to an engagement, and the way to say so. */
export function EngagementCharter({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { charterAnnex: annex, pseudonym } = engagement;
  const number = annex?.version.number;
  const day = annex && format.day(annex.fromOn, 'long');
  return (
    <div className="row">
      {annex && <span className="muted">{t`Charter, version ${number}, annexed on ${day}`}</span>}
      <Button
        kind="quiet"
        size="small"
        onPress={() => setAsking(true)}
        label={annex ? t`Change the annexed charter: ${pseudonym}` : t`Annex my charter: ${pseudonym}`}
      >
        {annex ? t`Change the annex…` : t`Annex my charter…`}
      </Button>
      {asking && <AnnexDialog engagement={engagement} onClose={() => setAsking(false)} />}
    </div>
  );
}
