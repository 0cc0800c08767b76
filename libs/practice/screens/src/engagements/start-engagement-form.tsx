import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Button,
  Callout,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  RadioGroup,
  Row,
  TextField,
} from '@standing/design-system';
import { ask, Failure, mistakeAt, mistakesOf, RefusedError, useSession } from '@standing/web-core';
import { possibleNamesQuery } from './engagement.queries.js';
import { useStartEngagement } from './use-start-engagement.js';

const FIELDS = { pseudonym: 'engagement-pseudonym', startedOn: 'engagement-started' };

/** A pseudonym, a kind and a first day. What looks like a name is asked about before anything is sent to be kept. */
export function StartEngagementForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { body } = useSession();
  const [pseudonym, setPseudonym] = useState('');
  const [kind, setKind] = useState<string | null>('INDIVIDUAL');
  const [startedOn, setStartedOn] = useState<string | null>(body.today);
  const [names, setNames] = useState<readonly string[]>([]);
  const [meant, setMeant] = useState(false);
  const act = useStartEngagement(onClose);
  const submit = async () => {
    const { possibleNames } = await ask(possibleNamesQuery, { text: pseudonym }).catch(() => ({ possibleNames: [] }));
    setNames(possibleNames);
    if (possibleNames.length > 0 && !meant) return;
    act.mutate({
      pseudonym: pseudonym.trim(),
      kind: kind === 'TEAM' ? 'TEAM' : 'INDIVIDUAL',
      startedOn: startedOn ?? body.today,
      nameIsPseudonym: meant,
    });
  };
  const type = (text: string) => {
    setPseudonym(text);
    setNames([]);
    setMeant(false);
  };
  return (
    <Form onSubmit={() => void submit()} label={t`Begin an engagement`}>
      <ErrorSummary mistakes={mistakesOf(act.error, FIELDS)} />
      {act.error && !(act.error instanceof RefusedError) && (
        <Failure title={t`The engagement was not begun.`} error={act.error} />
      )}
      <TextField
        id={FIELDS.pseudonym}
        label={t`Pseudonym`}
        hint={t`A word that only you can connect with the client: a flower, a colour, a town.`}
        value={pseudonym}
        onChange={type}
        error={mistakeAt(act.error, 'pseudonym')}
        size="medium"
        autoComplete="off"
      />
      {names.length > 0 && <PossibleName names={names} meant={meant} onMeant={setMeant} />}
      <RadioGroup
        label={t`With`}
        value={kind}
        onChange={setKind}
        inline
        options={[
          { value: 'INDIVIDUAL', text: t`one person` },
          { value: 'TEAM', text: t`a team` },
        ]}
      />
      <DateField
        id={FIELDS.startedOn}
        label={t`First day`}
        value={startedOn}
        onChange={setStartedOn}
        error={mistakeAt(act.error, 'startedOn')}
      />
      <Row>
        <Button
          type="submit"
          pending={act.isPending}
          disabled={pseudonym.trim() === '' || startedOn === null}
        >{t`Begin`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function PossibleName({
  names,
  meant,
  onMeant,
}: {
  readonly names: readonly string[];
  readonly meant: boolean;
  readonly onMeant: (meant: boolean) => void;
}) {
  const { t } = useLingui();
  const found = names.join(', ');
  return (
    <Callout tone="warn" announced title={t`This looks like a person’s name`}>
      <p>
        <Trans>
          “{found}” may be a real name. Clients’ names must not be kept here: choose another word, unless this one is a
          pseudonym.
        </Trans>
      </p>
      <Checkbox checked={meant} onChange={onMeant}>{t`It is a pseudonym, nobody I work with is called that`}</Checkbox>
    </Callout>
  );
}
