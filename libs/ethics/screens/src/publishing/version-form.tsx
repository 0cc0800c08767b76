import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button, Card, Form, Row, Stack } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import { DiscardVersion } from './discard-version.js';
import { PublishVersionDialog } from './publish-version-dialog.js';
import { usePublishVersion } from './use-publish-version.js';
import { termOf, type VersionDraft } from './version-draft.js';
import { VersionHead, VersionWords } from './version-fields.js';
import { IDS, placesOf } from './version-problems.js';

type Props = {
  readonly draft: VersionDraft;
  readonly number: number;
  /** Whether it was begun just now: then the first field takes the focus. */
  readonly begun: boolean;
  readonly onChange: (changes: Partial<VersionDraft>) => void;
  readonly onEnd: () => void;
};

/** The version that is being written; it is read over before it is published. */
export function VersionForm({ draft, number, begun, onChange, onEnd }: Props) {
  const { t } = useLingui();
  const [tried, setTried] = useState(0);
  const [reading, setReading] = useState(false);
  const act = usePublishVersion({ onRefused: () => setReading(false), onDone: onEnd });
  const mistakes = useMistakes(draft);
  const shown = tried > 0 ? mistakes : {};
  const [error, first] = [reading ? null : act.error, draft.isFirst ? IDS.code : IDS.titleFr];
  useEffect(() => {
    if (begun) document.getElementById(first)?.focus();
  }, [begun, first]);
  const submit = () => {
    act.reset();
    setTried((times) => times + 1);
    if (Object.keys(mistakes).length === 0) setReading(true);
  };
  const fields = { draft, number, onChange, mistakes: shown, error: act.error };
  return (
    <Card title={draft.isFirst ? t`A new declaration` : t`The next version`}>
      <Form onSubmit={submit} label={t`Version to publish`}>
        <FormProblems
          title={t`The version was not published.`}
          {...{ error, mistakes: shown, tried, ids: placesOf(draft) }}
        />
        <p className="muted">
          {t`What you write is kept in this tab of your browser until it is published: a reload brings it back, and closing the tab loses it. Nobody else sees it.`}
        </p>
        <Stack>
          <VersionHead {...fields} />
          <VersionWords {...fields} />
        </Stack>
        <Row>
          <Button type="submit">{t`Read it over…`}</Button>
          <DiscardVersion onDiscard={onEnd} />
        </Row>
      </Form>
      {reading && <PublishVersionDialog draft={draft} number={number} act={act} onClose={() => setReading(false)} />}
    </Card>
  );
}

/** What can be seen to be missing before anything is sent; the rest the server says. */
function useMistakes(draft: VersionDraft): { readonly validFrom?: string; readonly reportWithinDays?: string } {
  const { t } = useLingui();
  const term = termOf(draft);
  return {
    ...(draft.validFrom === null && { validFrom: t`Give the first day on which it is in force.` }),
    ...(term !== null && !Number.isInteger(term) && { reportWithinDays: t`Write the term as a whole number of days.` }),
  };
}
