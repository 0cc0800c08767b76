import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { useAppealOutcome } from '../../judging/appeal-words.js';
import type { ApplicationFile } from './application-file.js';
import { namePanelMutation } from './file.queries.js';
import { PersonPicker, type Picked } from './person-picker.js';

type Appeal = ApplicationFile['appeals'][number];

/** How many people hear an appeal at the most. */
const MOST = 3;

/** An appeal: who hears it, how far they are, and naming them while it is not decided. */
export function AppealOnFile({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useLingui();
  const words = useAppealOutcome();
  const day = useFormat().day(appeal.appealedOn, 'long');
  const { panel, answered, outcome } = appeal;
  const [names, size] = [panel.map(({ name }) => name).join(', '), panel.length];
  return (
    <Card title={t`Appeal of ${day}`}>
      {outcome && <p className="strong">{words(outcome)}</p>}
      {size === 0 ? (
        <p>{t`Nobody is named to hear it yet.`}</p>
      ) : (
        <p>
          {t`Heard by ${names}.`} <span className="muted">{t`${answered} of ${size} have answered.`}</span>
        </p>
      )}
      {outcome === null && <NamePanel appeal={appeal} />}
    </Card>
  );
}

function NamePanel({ appeal: { id: appealId, panel } }: { readonly appeal: Appeal }) {
  const { t } = useLingui();
  const [members, setMembers] = useState<readonly Picked[]>(panel);
  const act = useAct({
    run: (personIds: string[], idempotencyKey) => ask(namePanelMutation, { appealId, personIds, idempotencyKey }),
    touches: [keys.applications],
    onDone: () => toast({ text: t`Those who hear the appeal are named.` }),
  });
  const add = (person: Picked) =>
    setMembers((before) => [...before.filter((one) => one.id !== person.id), person].slice(-MOST));
  return (
    <div className="stack">
      <FormProblems title={t`Nobody was named.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Members members={members} onRemove={(id) => setMembers((before) => before.filter((one) => one.id !== id))} />
      {members.length < MOST && (
        <PersonPicker label={t`Who is to hear it: one to three people`} act={t`Add`} onPick={add} />
      )}
      <Row>
        <Button
          kind="second"
          pending={act.isPending}
          disabled={members.length === 0}
          onPress={() => act.mutate(members.map((member) => member.id))}
        >{t`Name those who hear it`}</Button>
      </Row>
    </div>
  );
}

type MembersProps = { readonly members: readonly Picked[]; readonly onRemove: (id: string) => void };

function Members({ members, onRemove }: MembersProps) {
  const { t } = useLingui();
  if (members.length === 0) return null;
  return (
    <ul className="rows">
      {members.map(({ id, name }) => (
        <li key={id} className="item">
          <span className="item-main">{name}</span>
          <Button kind="quiet" size="small" label={t`Remove ${name}`} onPress={() => onRemove(id)}>{t`Remove`}</Button>
        </li>
      ))}
    </ul>
  );
}
