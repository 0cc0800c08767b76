import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, LinkButton, PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { TellOffice } from './tell-office.js';
import { type Register, useRegister } from './subcontractor.queries.js';
import { SubcontractorDialog } from './subcontractor-dialog.js';
import { SubcontractorRow } from './subcontractor-row.js';

/** My own register of those who work for me: who, at which level, how insured, and since when. */
export function SubcontractorsScreen() {
  const { t } = useLingui();
  const register = useRegister();
  return (
    <>
      <PageHeader
        title={t`My subcontractors`}
        lead={
          <p>{t`You answer for those who work for you: keep their level and their insurance at hand. Only you read this register.`}</p>
        }
      />
      <Stack gap="large">
        <Loaded query={register} failed={t`Your register could not be loaded.`} lines={4}>
          {({ mySubcontractors }) => (
            <>
              <RegisterCard register={mySubcontractors} />
              <TellOffice isTold={mySubcontractors.isTold} />
            </>
          )}
        </Loaded>
        <div>
          <LinkButton href="/insurance" kind="quiet">{t`All of my insurance`}</LinkButton>
        </div>
      </Stack>
    </>
  );
}

function RegisterCard({ register: { subcontractors } }: { readonly register: Register }) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const none = subcontractors.length === 0;
  const add = (
    <Button kind={none ? 'first' : 'second'} onPress={() => setAdding(true)}>{t`Add a subcontractor`}</Button>
  );
  return (
    <Card title={t`Who works for me`} action={!none && add}>
      {none ? (
        <EmptyState
          sentence={t`Nobody is in your register. If you have others coach for you, write down who, and what you saw of their insurance.`}
          action={add}
        />
      ) : (
        <ul className="rows">
          {subcontractors.map((one) => (
            <li key={one.id}>
              <SubcontractorRow one={one} />
            </li>
          ))}
        </ul>
      )}
      {adding && <SubcontractorDialog one={null} onClose={() => setAdding(false)} />}
    </Card>
  );
}
