import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CheckboxGroup, DateField, Dialog, Form } from '@standing/design-system';
import { addDays, type Fields, FormProblems, useFields, useSession } from '@standing/web-core';
import { pathOf, useCategories } from '../record/use-categories.js';
import { type PlanValues, useTellPlan } from './use-plans.js';

const IDS = { topics: 'plan-topics', untilOn: 'plan-until' };

/** What a plan begins with, in days. */
const A_YEAR = 364;

type PlanDialogProps = { readonly topics: readonly string[]; readonly onClose: () => void };

/** Tells of a plan from today on, first with the topics of the one before, which ends the day before. */
export function PlanDialog({ topics, onClose }: PlanDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const known = useCategories();
  const act = useTellPlan(onClose);
  const check = (values: PlanValues) => ({
    ...(values.topics.length === 0 && { topics: t`Choose a topic at least.` }),
    ...(values.untilOn === null && { untilOn: t`Give the last day.` }),
  });
  const asked = topics.filter((code) => known.some((one) => one.code === code));
  const fields = useFields<PlanValues>({ topics: asked, untilOn: addDays(today, A_YEAR) }, check, act.error);
  const { mistakes, tried, submit } = fields;
  return (
    <Dialog title={t`Tell of a plan`} open onClose={onClose}>
      <Form onSubmit={() => submit((whole) => act.mutate(whole))} label={t`Tell of a plan`}>
        <FormProblems title={t`The plan was not told.`} error={act.error} {...{ ids: IDS, mistakes, tried }} />
        <PlanFields {...fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Tell my body`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function PlanFields({ values, set, wrong }: Pick<Fields<PlanValues>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  const known = useCategories();
  return (
    <>
      <p>
        <Trans>
          It holds from today on, and for no activity before. Your body is told topics and days; your aims stay yours
          alone.
        </Trans>
      </p>
      <CheckboxGroup
        id={IDS.topics}
        label={t`Topics`}
        value={values.topics}
        onChange={(topics) => set({ topics })}
        error={wrong('topics')}
      >
        {known.map(({ code }) => (
          <Checkbox key={code} value={code}>
            {pathOf(code, known)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <DateField
        id={IDS.untilOn}
        label={t`Last day`}
        value={values.untilOn}
        onChange={(untilOn) => set({ untilOn })}
        error={wrong('untilOn')}
      />
    </>
  );
}
