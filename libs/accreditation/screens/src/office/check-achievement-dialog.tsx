import { useLingui } from '@lingui/react/macro';
import { Button, Callout, DateField, Dialog, Form, RadioGroup, Row, SummaryList, toast } from '@standing/design-system';
import {
  ask,
  type FieldMistakes,
  type Fields,
  FormProblems,
  keys,
  StaleError,
  useAct,
  useFields,
  useFormat,
  useSession,
} from '@standing/web-core';
import { type Achievement, REASONS, waysToSee } from '../brought/achievement.js';
import { ChangedMeanwhile } from '../brought/achievement-dialog.js';
import { KIND_WORDS, REASON_WORDS, SEEN_WORDS } from '../brought/achievement-words.js';
import { useSaid } from '../brought/use-said.js';
import { checkAchievementMutation } from './achievement.queries.js';

const IDS = { outcome: 'check-outcome', seenHow: 'check-how', seenOn: 'check-day', reason: 'check-reason' };

type Values = {
  readonly outcome: string | null;
  readonly seenHow: string | null;
  readonly seenOn: string | null;
  readonly reason: string | null;
};

type Props = { readonly one: Achievement; readonly name: string; readonly onClose: () => void };

/** Seen, how and on which day; or not accepted, with a reason that the member reads. */
export function CheckAchievementDialog({ one, name, onClose }: Props) {
  const { t } = useLingui();
  const { body } = useSession();
  const act = useCheck(one, name, onClose);
  const initial: Values = { outcome: null, seenHow: null, seenOn: body.today, reason: null };
  const fields = useFields(initial, useMistakes(), act.error);
  const isStale = act.error instanceof StaleError;
  return (
    <Dialog title={t`Check this, of ${name}`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Check this, of ${name}`}>
        {isStale && <ChangedMeanwhile />}
        <FormProblems
          title={t`The check was not recorded.`}
          error={isStale ? null : act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <Compared one={one} name={name} />
        <OutcomeField fields={fields} />
        {fields.values.outcome === 'verified' && <SeenFields one={one} fields={fields} />}
        {fields.values.outcome === 'not-accepted' && <ReasonField fields={fields} />}
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Record the check`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function Compared({ one, name }: Omit<Props, 'onClose'>) {
  const { t } = useLingui();
  const format = useFormat();
  const { name: what, beside } = useSaid()(one);
  const since = one.loggedSince && format.day(one.loggedSince, 'long');
  return (
    <>
      <SummaryList
        items={[
          { term: t`Member`, value: name },
          { term: t(KIND_WORDS[one.kind]), value: what },
          { term: t`Details`, value: beside.join(' · ') },
        ]}
      />
      {since && (
        <Callout tone="warn">{t`Hours are logged here from ${since}: some of these would count twice. The member has to correct the days first.`}</Callout>
      )}
    </>
  );
}

type FieldProps = { readonly fields: Fields<Values> };

function OutcomeField({ fields: { values, set, wrong } }: FieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.outcome}
      label={t`What did you find?`}
      value={values.outcome}
      onChange={(outcome) => set({ outcome })}
      error={wrong('outcome')}
      options={[
        { value: 'verified', text: t`I saw it: it says this` },
        { value: 'not-accepted', text: t`It is not accepted` },
      ]}
    />
  );
}

function SeenFields({ one, fields: { values, set, wrong } }: FieldProps & { readonly one: Achievement }) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        id={IDS.seenHow}
        label={t`How did you see it?`}
        value={values.seenHow}
        onChange={(seenHow) => set({ seenHow })}
        error={wrong('seenHow')}
        options={waysToSee(one.kind).map((value) => ({ value, text: t(SEEN_WORDS[value]) }))}
      />
      <DateField
        id={IDS.seenOn}
        label={t`Seen on`}
        value={values.seenOn}
        onChange={(seenOn) => set({ seenOn })}
        error={wrong('seenOn')}
      />
    </>
  );
}

function ReasonField({ fields: { values, set, wrong } }: FieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.reason}
      label={t`Reason`}
      hint={t`The member reads it, and can correct what they declared.`}
      value={values.reason}
      onChange={(reason) => set({ reason })}
      error={wrong('reason')}
      options={REASONS.map((value) => ({ value, text: t(REASON_WORDS[value]) }))}
    />
  );
}

function useMistakes(): (values: Values) => FieldMistakes<Values> {
  const { t } = useLingui();
  return ({ outcome, seenHow, seenOn, reason }) => ({
    ...(outcome === null && { outcome: t`Say what you found.` }),
    ...(outcome === 'verified' && seenHow === null && { seenHow: t`Say how you saw it.` }),
    ...(outcome === 'verified' && seenOn === null && { seenOn: t`Give the day on which you saw it.` }),
    ...(outcome === 'not-accepted' && reason === null && { reason: t`Choose a reason.` }),
  });
}

function useCheck({ id, revision, kind }: Achievement, name: string, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ outcome, seenHow, seenOn, reason }: Values, idempotencyKey) => {
      const how = waysToSee(kind).find((each) => each === seenHow) ?? null;
      const why = REASONS.find((each) => each === reason) ?? null;
      const found =
        outcome === 'verified' ? { seenHow: how, seenOn, reason: null } : { seenHow: null, seenOn: null, reason: why };
      return ask(checkAchievementMutation, { input: { id, revision, ...found }, idempotencyKey });
    },
    touches: [keys.achievements, keys.member],
    onDone: ({ checkAchievement: { status } }) => {
      toast({
        text: status === 'VERIFIED' ? t`It is verified for ${name}.` : t`${name} reads why it is not accepted.`,
      });
      onDone();
    },
  });
}
