import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Form, Select, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import { DocumentFields, type Given, PROOF_IDS, useGiven } from './document-fields.js';
import { giveProofMutation } from './proof.queries.js';
import type { ToProve } from './use-proofs.js';

/** The form: whose sessions, which of them, one to three documents, and that no client is named in them. */
export function GiveProof({ sessions }: { readonly sessions: readonly ToProve[] }) {
  const { t } = useLingui();
  const [supervisorId, setSupervisorId] = useState(sessions[0]?.supervisor.id ?? '');
  const supervisors = new Map(sessions.map(({ supervisor: { id, name } }) => [id, name]));
  const chosen = supervisors.has(supervisorId) ? supervisorId : (sessions[0]?.supervisor.id ?? '');
  return (
    <>
      {supervisors.size > 1 && (
        <Select
          label={t`Supervisor`}
          value={chosen}
          onChange={setSupervisorId}
          options={[...supervisors].map(([value, text]) => ({ value, text }))}
        />
      )}
      <ProofForm key={chosen} sessions={sessions.filter(({ supervisor }) => supervisor.id === chosen)} />
    </>
  );
}

type Values = {
  readonly sessionIds: readonly string[];
  readonly namesHidden: boolean;
  /** The files are kept by what sends them; what is wrong with them is said here. */
  readonly documents: null;
};

const NOTHING: Values = { sessionIds: [], namesHidden: false, documents: null };

function ProofForm({ sessions }: { readonly sessions: readonly ToProve[] }) {
  const { t } = useLingui();
  const given = useGiven();
  const act = useGive(() => {
    fields.reset(NOTHING);
    given.clear();
  });
  const fields = useFields(NOTHING, useCheck(given), act.error);
  const send = ({ sessionIds, namesHidden }: Values) =>
    act.mutate({ sessionIds: [...sessionIds], namesHidden, documents: given.documents });
  return (
    <Form onSubmit={() => fields.submit(send)} label={t`Give documents`}>
      <FormProblems
        title={t`The documents were not given.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={PROOF_IDS}
        tried={fields.tried}
      />
      <SessionsField
        sessions={sessions}
        value={fields.values.sessionIds}
        onChange={(sessionIds) => fields.set({ sessionIds })}
        error={fields.wrong('sessionIds')}
      />
      <DocumentFields given={given} error={fields.wrong('documents')} />
      <p>{t`Documents must not name your clients: your association need not know who they are. Hide each name before you send a page.`}</p>
      <Checkbox
        id={PROOF_IDS.namesHidden}
        checked={fields.values.namesHidden}
        onChange={(namesHidden) => fields.set({ namesHidden })}
        invalid={fields.wrong('namesHidden') !== undefined}
      >{t`No client is named in these documents`}</Checkbox>
      <div>
        <Button type="submit" pending={act.isPending} disabled={given.sending}>{t`Give these documents`}</Button>
      </div>
    </Form>
  );
}

function useCheck({ documents }: Given) {
  const { t } = useLingui();
  return ({ sessionIds, namesHidden }: Values) => ({
    ...(sessionIds.length === 0 && { sessionIds: t`Choose at least one session.` }),
    ...(documents.length === 0 && { documents: t`Choose at least one document.` }),
    ...(!namesHidden && { namesHidden: t`Hide your clients’ names, then tick the box.` }),
  });
}

type SessionsFieldProps = {
  readonly sessions: readonly ToProve[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error: string | undefined;
};

function SessionsField({ sessions, value, onChange, error }: SessionsFieldProps) {
  const { t } = useLingui();
  const format = useFormat();
  const name = sessions[0]?.supervisor.name ?? '';
  return (
    <CheckboxGroup
      id={PROOF_IDS.sessionIds}
      label={t`Sessions with ${name} that the documents show`}
      value={value}
      onChange={onChange}
      error={error}
    >
      {sessions.map(({ id, heldOn, minutes }) => (
        <Checkbox key={id} value={id}>{`${format.day(heldOn)} · ${format.duration(minutes)}`}</Checkbox>
      ))}
    </CheckboxGroup>
  );
}

type Input = Pick<Given, 'documents'> & { readonly sessionIds: string[]; readonly namesHidden: boolean };

function useGive(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (input: Input, idempotencyKey) => ask(giveProofMutation, { input, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => {
      toast({ text: t`Given. Your association looks at them, and you are written to when it has decided.` });
      onDone();
    },
  });
}
