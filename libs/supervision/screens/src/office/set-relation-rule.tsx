import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Dialog, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useSession } from '@standing/web-core';
import { relationWord } from '../agreements/relation-words.js';
import { setRelationRuleMutation, type Treated } from './relation.queries.js';
import { treatmentWord } from './treatment-words.js';

const TREATMENTS: readonly Treated['today'][] = ['REFUSED', 'REVIEWED', 'ALLOWED'];

type SetRuleProps = { readonly treated: Treated; readonly onClose: () => void };

/** What is done about a relation from a day on; what was set before stays to be read. */
export function SetRelationRule({ treated, onClose }: SetRuleProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const [treatment, setTreatment] = useState(treated.today);
  const [fromOn, setFromOn] = useState<string | null>(body.today);
  const act = useSetRule(treated, onClose);
  return (
    <Dialog title={t(relationWord(treated.relation))} open onClose={onClose}>
      <Form onSubmit={() => fromOn && act.mutate({ treatment, fromOn })} label={t`Set what is done about a relation`}>
        {act.error && <Failure title={t`The rule was not set.`} error={act.error} />}
        <RadioGroup
          label={t`Beside supervision, this relation is`}
          value={treatment}
          onChange={(chosen) => setTreatment(TREATMENTS.find((one) => one === chosen) ?? treatment)}
          options={TREATMENTS.map((one) => ({ value: one, text: t(treatmentWord(one)) }))}
        />
        <DateField
          id="relation-rule-from"
          label={t({ message: 'From', context: 'relation rule' })}
          hint={t`Agreements that stand are weighed by it at their next declaration.`}
          value={fromOn}
          onChange={setFromOn}
        />
        <Row>
          <Button type="submit" pending={act.isPending} disabled={fromOn === null}>{t`Set the rule`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

type Rule = { readonly treatment: Treated['today']; readonly fromOn: string };

function useSetRule({ relation }: Treated, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (rule: Rule, idempotencyKey) => ask(setRelationRuleMutation, { input: { relation, ...rule }, idempotencyKey }),
    touches: [keys.supervisorsToVet],
    onDone: () => {
      toast({ text: t`The rule is set.` });
      onDone();
    },
  });
}
