import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, SummaryList, TextField, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';

import { awardMutation } from './office.queries.js';
import type { Application, Person } from './record.js';

type Override = { readonly criterion: string; readonly reason: string };

type AwardFormProps = {
  readonly person: Person;
  readonly application: Application;
  /** Why it is awarded though a criterion is not yet met; none where all are. */
  readonly overrides: readonly Override[];
};

/** The name in the register, prefilled with the member's own, and the award, asked once more. */
export function AwardForm({ person, application, overrides }: AwardFormProps) {
  const { t } = useLingui();
  const [shownName, setShownName] = useState(person.name);
  const [asking, setAsking] = useState(false);
  const [title, name] = [application.level.title, person.name];
  const missing = shownName.trim() === '' ? t`Give the name that the register will show.` : undefined;
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
        >{t`Award ${title} to ${name}…`}</Button>
      </Row>
      {asking && (
        <AwardDialog
          person={person}
          application={application}
          overrides={overrides}
          shownName={shownName.trim()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

type AwardDialogProps = AwardFormProps & { readonly shownName: string; readonly onClose: () => void };

function AwardDialog({ person, application: { id, level }, overrides, shownName, onClose }: AwardDialogProps) {
  const { t } = useLingui();
  const [title, name] = [level.title, person.name];
  const act = useAct({
    run: (applicationId: string, idempotencyKey) =>
      ask(awardMutation, { input: { applicationId, shownName, overrides: [...overrides] }, idempotencyKey }),
    touches: [keys.member, keys.applications],
    onDone: ({ awardLevel: { reference } }) => {
      toast({ text: t`${title} is awarded to ${name}: ${reference}.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Award ${title} to ${name}`} open onClose={onClose}>
      <div className="stack">
        <SummaryList
          items={[
            { term: t`Level`, value: title },
            { term: t`Member`, value: name },
            { term: t`Name in the public register`, value: shownName },
          ]}
        />
        <p className="muted">
          <Trans>The award is yours by name, holds from today, and stands in the public register at once.</Trans>
        </p>
        <FormProblems title={t`The level was not awarded.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Award ${title} to ${name}`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
