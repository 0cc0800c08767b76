import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row } from '@standing/design-system';
import { FormProblems, useFields, useFormat, useSession } from '@standing/web-core';
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

/** Who, since when, and what else they are to each other. */
export function ProposeAgreement({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const { body } = useSession();
  const act = usePropose(onClose);
  const empty: Proposal = { from: 'directory', supervisorId: null, name: '', email: '', locale: locale === 'en' ? 'en' : 'fr', startsOn: body.today, relations: [], noRelations: false };
  const fields = useFields(empty, useCheckProposal(), act.error);
  const { values, set, wrong } = fields;
  return (
    <Form onSubmit={() => fields.submit(act.mutate)} label={t`Propose an agreement`}>
      <FormProblems title={t`The proposal was not sent.`} error={act.error} mistakes={fields.mistakes} ids={IDS} tried={fields.tried} />
      <RadioGroup
        label={t`Your supervisor`}
        value={values.from}
        onChange={(from) => set({ from })}
        options={[
          { value: 'directory', text: t`is in the association’s directory` },
          { value: 'new', text: t`is not in it yet` },
        ]}
      />
      {values.from === 'directory' ? (
        <DirectoryPick id={IDS.supervisorId} value={values.supervisorId} onChange={(supervisorId) => set({ supervisorId })} error={wrong('supervisorId')} />
      ) : (
        <NewSupervisor ids={IDS} fields={fields} />
      )}
      <DateField id={IDS.startsOn} label={t`Supervises me since`} hint={t`Sessions can be logged from this day on.`} value={values.startsOn} onChange={(startsOn) => set({ startsOn })} error={wrong('startsOn')} />
      <RelationsField id={IDS.relations} relations={values.relations} none={values.noRelations} onChange={set} error={wrong('relations')} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Send the proposal`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}
