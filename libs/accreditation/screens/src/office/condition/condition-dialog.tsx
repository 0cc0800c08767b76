import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import type { ApplicationFile } from '../file/application-file.js';
import { decideConditionallyMutation } from '../office.queries.js';
import type { Application, Person } from '../record.js';
import { ConditionFields, type Condition, IDS } from './condition-fields.js';
import { ConditionPreview } from './condition-preview.js';

type ConditionDialogProps = {
  readonly person: Person;
  readonly application: Application;
  readonly terms: ApplicationFile['conditionTerms'];
  /** What was asked for before; empty at first. */
  readonly stillToShow: string;
  readonly onClose: () => void;
};

/** Says what is still to be shown and until when it is honoured; what follows from the day is said before it is sent. */
export function ConditionDialog({ person, application, terms, stillToShow, onClose }: ConditionDialogProps) {
  const { t } = useLingui();
  const isLonger = application.status === 'CONDITIONAL';
  const act = useDecideConditionally(application.id, person.name, onClose);
  const first: Condition = { stillToShow, honouredUntil: terms.proposed, longerBecause: '' };
  const fields = useFields<Condition>(first, useConditionCheck(isLonger), act.error);
  const [title, name] = [application.level.title, person.name];
  return (
    <Dialog
      title={isLonger ? t`Make the term of ${name} longer?` : t`Conditional decision on ${title} for ${name}?`}
      open
      onClose={onClose}
    >
      <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Conditional decision`}>
        <FormProblems
          title={t`The decision was not made.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <ConditionFields fields={fields} terms={terms} isLonger={isLonger} />
        <ConditionPreview until={fields.values.honouredUntil} terms={terms} application={application} />
        <Row>
          <Button type="submit" pending={act.isPending}>
            {isLonger ? t`Make the term longer` : t`Decide conditionally`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

/** What is missing before it is sent; whether the day fits, the body says. */
function useConditionCheck(isLonger: boolean) {
  const { t } = useLingui();
  return ({ stillToShow, honouredUntil, longerBecause }: Condition) => ({
    ...(stillToShow.trim() === '' ? { stillToShow: t`Write what is still to be shown.` } : {}),
    ...(honouredUntil === null ? { honouredUntil: t`Give the day.` } : {}),
    ...(isLonger && longerBecause.trim() === '' ? { longerBecause: t`Write why the term is made longer.` } : {}),
  });
}

function useDecideConditionally(applicationId: string, name: string, onClose: () => void) {
  const { t } = useLingui();
  const format = useFormat();
  return useAct({
    run: ({ stillToShow, honouredUntil, longerBecause }: Condition, idempotencyKey) =>
      ask(decideConditionallyMutation, {
        input: {
          ...{ applicationId, stillToShow: stillToShow.trim(), honouredUntil: honouredUntil ?? '' },
          longerBecause: longerBecause.trim() || null,
        },
        idempotencyKey,
      }),
    touches: [keys.member, keys.applications],
    onDone: ({ decideConditionally: { honouredUntil } }) => {
      const until = honouredUntil ? format.day(honouredUntil, 'long') : '';
      toast({ text: t`The application of ${name} is conditional until ${until}.` });
      onClose();
    },
  });
}
