import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row } from '@standing/design-system';
import { type Fields, FormProblems, useFields, useFormat, useSession } from '@standing/web-core';
import { SubjectField } from '../subject/subject-field.js';
import { DirectoryPick } from './directory-pick.js';
import { NewSupervisor } from './new-supervisor.js';
import { type Proposal, useCheckProposal, usePropose } from './proposal.js';
import { RelationsField } from './relations-field.js';

const IDS = {
  supervisorId: 'agreement-supervisor',
  name: 'agreement-name',
  email: 'agreement-email',
  startsOn: 'agreement-starts',
  relations: 'agreement-relations',
};

export type ProposeAgreementProps = {
  /** Whom the coach has chosen already; otherwise the form asks. */
  readonly supervisor?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
};

/** Who, about what, since when, and what else they are to each other. */
export function ProposeAgreement({ supervisor, onClose }: ProposeAgreementProps) {
  const { t } = useLingui();
  const act = usePropose(onClose);
  const fields = useFields(useEmptyProposal(supervisor?.id ?? null), useCheckProposal(), act.error);
  const { values, set, wrong } = fields;
  const problems = { error: act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Form onSubmit={() => fields.submit(act.mutate)} label={t`Propose an agreement`}>
      <FormProblems title={t`The proposal was not sent.`} ids={IDS} {...problems} />
      {!supervisor && <Who fields={fields} />}
      <SubjectField value={values.subject} onChange={(subject) => set({ subject })} />
      <DateField
        id={IDS.startsOn}
        label={t`Supervises me since`}
        hint={t`Sessions can be logged from this day on.`}
        value={values.startsOn}
        onChange={(startsOn) => set({ startsOn })}
        error={wrong('startsOn')}
      />
      <RelationsField
        id={IDS.relations}
        relations={values.relations}
        none={values.noRelations}
        onChange={set}
        error={wrong('relations')}
      />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Send the proposal`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function useEmptyProposal(supervisorId: string | null): Proposal {
  const { locale } = useFormat();
  const { body } = useSession();
  return {
    from: 'directory',
    supervisorId,
    subject: 'COACHING',
    name: '',
    email: '',
    locale: locale === 'en' ? 'en' : 'fr',
    startsOn: body.today,
    relations: [],
    noRelations: false,
  };
}

function Who({ fields }: { readonly fields: Fields<Proposal> }) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  const choose = (supervisorId: string | null) => set({ supervisorId });
  return (
    <>
      <RadioGroup
        label={t`Your supervisor`}
        value={values.from}
        onChange={(from) => set({ from })}
        options={[
          { value: 'directory', text: t`is in the association’s directory` },
          { value: 'new', text: t`is not in it yet` },
        ]}
      />
      {values.from === 'new' ? (
        <NewSupervisor ids={IDS} fields={fields} />
      ) : (
        <DirectoryPick
          id={IDS.supervisorId}
          value={values.supervisorId}
          onChange={choose}
          error={wrong('supervisorId')}
        />
      )}
    </>
  );
}
