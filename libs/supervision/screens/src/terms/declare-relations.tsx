import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { Relation } from '../agreements/relation-words.js';
import { RelationsField } from '../agreements/relations-field.js';
import { declareMutation } from './terms.queries.js';
import type { AgreementWithTerms } from './use-terms.js';

type Declaration = { readonly relations: readonly Relation[]; readonly noRelations: boolean };
type DeclareProps = { readonly agreement: AgreementWithTerms; readonly onClose: () => void };

const IDS = { relations: 'declared-relations' };

/** What else the two are to each other; "none" is said on purpose. */
export function DeclareRelations({ agreement, onClose }: DeclareProps) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ relations }: Declaration, idempotencyKey) =>
      ask(declareMutation, {
        input: { agreementId: agreement.id, relations: [...relations], relationsDeclared: true },
        idempotencyKey,
      }),
    touches: [keys.agreements],
    onDone: () => {
      toast({ text: t`Your declaration is recorded.` });
      onClose();
    },
  });
  const fields = useFields<Declaration>(
    { relations: agreement.superviseeRelations, noRelations: false },
    ({ relations, noRelations }) =>
      relations.length === 0 && !noRelations
        ? { relations: t`Tick the other relations you have, or “None of these”.` }
        : {},
    act.error,
  );
  const problems = { error: act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Form onSubmit={() => fields.submit(act.mutate)} label={t`Declare my relations`}>
      <FormProblems title={t`Your declaration was not recorded.`} ids={IDS} {...problems} />
      <RelationsField
        id={IDS.relations}
        relations={fields.values.relations}
        none={fields.values.noRelations}
        onChange={fields.set}
        error={fields.wrong('relations')}
      />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Send my declaration`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}
