import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, Stack } from '@standing/design-system';
import { Failure, useFormat } from '@standing/web-core';
import { BothLanguages } from './both-languages.js';
import { useKindWords } from './use-kind-words.js';
import type { Publishing } from './use-publish-version.js';
import { termOf, type VersionDraft } from './version-draft.js';

type Props = {
  readonly draft: VersionDraft;
  readonly number: number;
  readonly act: Publishing;
  readonly onClose: () => void;
};

/** The version as members will read it, and what follows once it is published. */
export function PublishVersionDialog({ draft, number, act, onClose }: Props) {
  const { t } = useLingui();
  const [kind, code] = [useKindWords()[draft.kind], draft.code];
  const day = useFormat().day(draft.validFrom ?? '', 'long');
  return (
    <Dialog title={t`Publish this version?`} open onClose={onClose}>
      <Stack>
        <p>{t`${kind} · code ${code}`}</p>
        <BothLanguages title={draft.title} text={draft.text} reportWithinDays={termOf(draft)} />
        <p>
          {t`Version ${number} comes into force on ${day}, and members are asked to sign it from that day on. It never changes afterwards.`}
        </p>
        {act.error && <Failure title={t`The version was not published.`} error={act.error} />}
        <Row>
          <Button pending={act.isPending} onPress={() => act.send(draft)}>{t`Publish it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Go on writing`}</Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
