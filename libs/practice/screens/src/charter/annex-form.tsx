import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, Select, toast } from '@standing/design-system';
import {
  ask,
  type Fields,
  FormProblems,
  keys,
  type ResultOf,
  useAct,
  useFields,
  useFormat,
  useSession,
} from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { annexCharterMutation, type chartersToAnnexQuery } from './charter.queries.js';

type Version = ResultOf<typeof chartersToAnnexQuery>['chartersToAnnex'][number];
type Values = { readonly versionId: string; readonly fromOn: string | null };

/** What stands for no version in the list. */
const NONE = '';
const IDS = { charterVersionId: 'annexed-version', fromOn: 'annexed-from' };

export type AnnexFormProps = {
  readonly engagement: Engagement;
  /** The latest first; at least one. */
  readonly versions: readonly Version[];
  readonly onClose: () => void;
};

/** Which version, and from which day it belongs to the contract. */
export function AnnexForm({ engagement, versions, onClose }: AnnexFormProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useAnnex(engagement.id, onClose);
  const annexed = engagement.charterAnnex;
  const first: Values = {
    versionId: annexed?.version.id ?? versions[0]?.id ?? NONE,
    fromOn: annexed?.fromOn ?? today,
  };
  const fields: Fields<Values> = useFields(
    first,
    ({ fromOn }) => (fromOn ? {} : { fromOn: t`Give the whole day.` }),
    act.error,
  );
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`The annexed charter`}>
      <FormProblems
        title={t`It was not kept.`}
        error={act.error}
        ids={IDS}
        mistakes={fields.mistakes}
        tried={fields.tried}
      />
      <AnnexFields fields={fields} versions={versions} isAnnexed={annexed !== null} />
      <p className="muted">
        <Trans>
          Feedback links that you make from then on show your client what this version says. The body sees how many
          answered on it, and never what.
        </Trans>
      </p>
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

type AnnexFieldsProps = Pick<AnnexFormProps, 'versions'> & {
  readonly fields: Fields<Values>;
  readonly isAnnexed: boolean;
};

function AnnexFields({ fields: { values, set, wrong }, versions, isAnnexed }: AnnexFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const named = ({ number, publishedOn }: Version) => {
    const day = format.day(publishedOn);
    return t`Version ${number}, of ${day}`;
  };
  const options = versions.map((version) => ({ value: version.id, text: named(version) }));
  return (
    <>
      <Select
        id={IDS.charterVersionId}
        label={t`Version of my charter`}
        value={values.versionId}
        onChange={(versionId) => set({ versionId })}
        options={isAnnexed ? [...options, { value: NONE, text: t`None any longer` }] : options}
      />
      <DateField
        id={IDS.fromOn}
        label={values.versionId === NONE ? t`No longer annexed from` : t`Annexed on`}
        value={values.fromOn}
        onChange={(fromOn) => set({ fromOn })}
        error={wrong('fromOn')}
      />
    </>
  );
}

function useAnnex(engagementId: string, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ versionId, fromOn }: Values, idempotencyKey) => {
      const charterVersionId = versionId === NONE ? null : versionId;
      return ask(annexCharterMutation, { engagementId, charterVersionId, fromOn: fromOn ?? '', idempotencyKey });
    },
    touches: [keys.engagements],
    onDone: () => {
      toast({ text: t`Kept. Links that are open stay as they were.` });
      onDone();
    },
  });
}
