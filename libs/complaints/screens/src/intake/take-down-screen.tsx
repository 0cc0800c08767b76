import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Callout, PageHeader, Stack, TextLink } from '@standing/design-system';
import { Failure, NotFoundError, useSession } from '@standing/web-core';
import type { MemberChoice } from '../acts/member-field.js';
import { BeginForm } from './begin-form.js';
import { ReceiptLetter } from './receipt-letter.js';
import type { ReceiptGiven } from './taken-values.js';
import { TakenForm } from './taken-form.js';

/** A registrar takes down a complaint that came on paper, by telephone or in person, in three steps on one page. */
export function TakeDownScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  const [who, setWho] = useState<MemberChoice | null>(null);
  const [given, setGiven] = useState<ReceiptGiven | null>(null);
  const again = () => {
    setWho(null);
    setGiven(null);
  };
  if (!roles.includes('registrar'))
    return <Failure title={t`There is no such page for you.`} error={new NotFoundError()} />;
  if (given) return <ReceiptLetter given={given} onAnother={again} />;
  return (
    <>
      <PageHeader
        title={t`Take down a complaint`}
        lead={
          <p>{t`For a complaint that came on paper, by telephone or in person. It becomes the same case as one that was written on our pages.`}</p>
        }
      />
      <Stack gap="large">
        <p>
          <TextLink href="/cases">{t`All cases`}</TextLink>
        </p>
        <Callout tone="warn">
          <p>{t`Somebody who is in danger does not wait for a form. In France: 112, or 15 and 17; 119 for a child; 3919 for violence against women.`}</p>
        </Callout>
        {who === null ? <BeginForm onBegun={setWho} /> : <TakenForm who={who} onDone={setGiven} />}
      </Stack>
    </>
  );
}
