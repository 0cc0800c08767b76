import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, SummaryList, TextField, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { renewAwardMutation } from './relief.queries.js';
import type { Application, Person } from './record.js';

type Props = { readonly person: Person; readonly application: Application };

/** The name in the register, prefilled with the one that stands there, and the new term, asked once more. */
export function RenewForm({ person, application }: Props) {
  const { t } = useLingui();
  const [shownName, setShownName] = useState(application.shownName ?? person.name);
  const [asking, setAsking] = useState(false);
  const [title, name] = [application.level.title, person.name];
  const missing = shownName.trim() === '' ? t`Give the name that the register will show.` : undefined;
  const close = () => setAsking(false);
  return (
    <>
      <TextField
        id="shown-name"
        label={t`Name in the public register`}
        hint={t`Everybody can read it. It does not change later.`}
        value={shownName}
        onChange={setShownName}
        size="medium"
        {...(missing ? { error: missing } : {})}
      />
      <Row>
        <Button
          onPress={() => setAsking(true)}
          disabled={missing !== undefined}
        >{t`Renew ${title} for ${name}…`}</Button>
      </Row>
      {asking && <RenewDialog person={person} application={application} shownName={shownName.trim()} onClose={close} />}
    </>
  );
}

type DialogProps = Props & { readonly shownName: string; readonly onClose: () => void };

function RenewDialog({ person, application: { id, level, renews }, shownName, onClose }: DialogProps) {
  const { t } = useLingui();
  const [title, name] = [level.title, person.name];
  const act = useRenew({ title, name, shownName, onDone: onClose });
  return (
    <Dialog title={t`Renew ${title} for ${name}`} open onClose={onClose}>
      <div className="stack">
        <SummaryList
          items={[
            { term: t`Level`, value: title },
            { term: t`Member`, value: name },
            { term: t`Reference`, value: renews ?? '' },
            { term: t`Name in the public register`, value: shownName },
          ]}
        />
        <p className="muted">
          <Trans>
            The renewal is yours by name. The reference stays the same, and the new term follows the one before.
          </Trans>
        </p>
        <FormProblems
          title={t`The accreditation was not renewed.`}
          error={act.error}
          mistakes={{}}
          ids={{}}
          tried={0}
        />
        <Row>
          <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Renew ${title} for ${name}`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}

type RenewOptions = {
  readonly title: string;
  readonly name: string;
  readonly shownName: string;
  readonly onDone: () => void;
};

function useRenew({ title, name, shownName, onDone }: RenewOptions) {
  const { t } = useLingui();
  return useAct({
    run: (applicationId: string, idempotencyKey) =>
      ask(renewAwardMutation, { input: { applicationId, shownName }, idempotencyKey }),
    touches: [keys.member, keys.applications],
    onDone: ({ renewAward: { reference } }) => {
      toast({ text: t`${title} is renewed for ${name}: ${reference}.` });
      onDone();
    },
  });
}
