import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Dialog, Form, Row } from '@standing/design-system';
import { FormProblems, StaleError, useFields } from '@standing/web-core';
import type { Achievement } from './achievement.js';
import { AchievementFields, KindField } from './achievement-fields.js';
import {
  ACHIEVEMENT_IDS,
  type AchievementSent,
  type AchievementValues,
  NO_ACHIEVEMENT,
  sentOf,
  valuesOf,
} from './achievement-values.js';
import { useCheckAchievement } from './use-check-achievement.js';
import { useCorrectAchievement, useDeclareAchievement } from './use-achievement-acts.js';

type Close = { readonly onClose: () => void };

/** Says what one brings along. */
export function DeclareDialog({ onClose }: Close) {
  const { t } = useLingui();
  const act = useDeclareAchievement(onClose);
  const words = { title: t`Add what you bring along`, failed: t`It was not declared.`, button: t`Declare it` };
  return <AchievementDialog words={words} act={act} initial={NO_ACHIEVEMENT} choosesKind onClose={onClose} />;
}

/** Sets right what one said; what was verified goes before the office again. */
export function CorrectDialog({ one, onClose }: Close & { readonly one: Achievement }) {
  const { t } = useLingui();
  const act = useCorrectAchievement(one, onClose);
  const words = { title: t`Change this`, failed: t`The change was not saved.`, button: t`Save the change` };
  const note =
    one.status === 'VERIFIED'
      ? t`It is verified. Once changed, it is declared until the office has seen it again.`
      : null;
  return <AchievementDialog words={words} act={act} initial={valuesOf(one)} note={note} onClose={onClose} />;
}

type AchievementDialogProps = Close & {
  readonly words: { readonly title: string; readonly failed: string; readonly button: string };
  readonly act: {
    readonly mutate: (sent: AchievementSent) => void;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
  readonly initial: AchievementValues;
  readonly choosesKind?: boolean;
  readonly note?: string | null;
};

function AchievementDialog({ words, act, initial, choosesKind = false, note = null, onClose }: AchievementDialogProps) {
  const { t } = useLingui();
  const fields = useFields(initial, useCheckAchievement(), act.error);
  const isStale = act.error instanceof StaleError;
  return (
    <Dialog title={words.title} open onClose={onClose}>
      <Form onSubmit={() => fields.submit((values) => act.mutate(sentOf(values)))} label={words.title}>
        {note !== null && <Callout>{note}</Callout>}
        {isStale && <ChangedMeanwhile />}
        <FormProblems
          title={words.failed}
          error={isStale ? null : act.error}
          mistakes={fields.mistakes}
          ids={ACHIEVEMENT_IDS}
          tried={fields.tried}
        />
        {choosesKind && <KindField fields={fields} />}
        <AchievementFields fields={fields} />
        <Row>
          <Button type="submit" pending={act.isPending}>
            {words.button}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

/** Somebody was faster: what was typed stays, and nothing is overwritten unseen. */
export function ChangedMeanwhile() {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced title={t`It was changed in the meantime`}>
      <p>{t`Close this and look at it as it stands before you go on.`}</p>
    </Callout>
  );
}
