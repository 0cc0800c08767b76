import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Row, TextLink } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Application } from './application.js';
import { TakeBackDialog } from './take-back-dialog.js';

type ConditionalApplicationProps = { readonly application: Application; readonly honouredUntil: string };

/** Something is still to be shown of an application of mine: until when, and the way to what that is. */
export function ConditionalApplication({ application, honouredUntil }: ConditionalApplicationProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [title, until] = [application.level.title, format.day(honouredUntil, 'long')];
  const isHonoured = today <= honouredUntil;
  return (
    <Callout
      tone={isHonoured ? 'brand' : 'warn'}
      title={t`Your application for ${title}: something is still to be shown.`}
    >
      <p>
        {isHonoured
          ? t`You have until ${until}. Until then the application stays open and cannot be declined.`
          : t`You had until ${until}. Your application is open until somebody of the body decides.`}
      </p>
      <Row justify="between">
        <TextLink href={`/standing/application/${application.id}`}>{t`Read what is still to be shown`}</TextLink>
        <Button kind="quiet" onPress={() => setAsking(true)}>{t`Take it back…`}</Button>
      </Row>
      {asking && <TakeBackDialog application={application} onClose={() => setAsking(false)} />}
    </Callout>
  );
}
