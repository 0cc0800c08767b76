import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Row } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { basisWord, useDeathSentence } from './death-words.js';
import type { Death } from './death.queries.js';
import { TakeBackDeathDialog } from './take-back-death-dialog.js';
import { standingDeath, useDeaths } from './use-deaths.js';

/** On top of a member's record: that they have died. Nothing where no such record stands. */
export function DeathNotice({ personId }: { readonly personId: string }) {
  const { data } = useDeaths(personId);
  const death = data && standingDeath(data);
  return death ? <Notice death={death} /> : null;
}

function Notice({ death }: { readonly death: Death }) {
  const { t } = useLingui();
  const format = useFormat();
  const sentence = useDeathSentence();
  const { roles } = useSession();
  const [takingBack, setTakingBack] = useState(false);
  const learnt = format.day(death.learntOn, 'long');
  return (
    <Callout title={sentence(death)}>
      <p>{t`The register does not show them, nothing is mailed to them, and nobody signs in as them.`}</p>
      <Row justify="between">
        <p className="muted small">
          {t(basisWord(death.basis))} · {t`learnt on ${learnt}`}
        </p>
        {roles.includes('registrar') && (
          <Button kind="quiet" size="small" onPress={() => setTakingBack(true)}>{t`Recorded by mistake…`}</Button>
        )}
      </Row>
      {takingBack && <TakeBackDeathDialog death={death} onClose={() => setTakingBack(false)} />}
    </Callout>
  );
}
