import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, Stack } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { MadeFeedbackLink } from './made-feedback-link.js';
import { statementWords } from './statement-words.js';
import { useMakeFeedbackLink } from './use-feedback.js';

const STATEMENTS = ['LISTENING', 'INTEGRITY', 'RESPONSIBILITY', 'TRANSPARENCY', 'CONFIDENTIALITY'] as const;

export type AskFeedbackProps = { readonly engagement: Engagement; readonly onClose: () => void };

/** What the client will be asked; then, once, the link to hand over. */
export function AskFeedback({ engagement, onClose }: AskFeedbackProps) {
  const { t } = useLingui();
  const act = useMakeFeedbackLink();
  const { pseudonym } = engagement;
  const replaces = engagement.feedback?.state === 'OPEN';
  return (
    <Dialog title={t`Ask for feedback: ${pseudonym}`} open onClose={onClose}>
      {act.data ? (
        <MadeFeedbackLink link={act.data.makeFeedbackLink} onClose={onClose} onAgain={act.reset} />
      ) : (
        <Stack>
          <WhatIsAsked />
          {replaces && <p>{t`A link is open already. Making another one ends it.`}</p>}
          <FormProblems title={t`The link was not made.`} error={act.error} ids={{}} mistakes={{}} tried={0} />
          <Row>
            <Button onPress={() => act.mutate(engagement.id)} pending={act.isPending}>{t`Make the link`}</Button>
            <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
          </Row>
        </Stack>
      )}
    </Dialog>
  );
}

function WhatIsAsked() {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          You hand a link over yourself: we are never given your client’s address. They need no account. It takes two
          minutes, and works for ninety days.
        </Trans>
      </p>
      <p className="strong" id="asked">{t`What your client is asked`}</p>
      <ul aria-labelledby="asked" className="stack" data-gap="small">
        {STATEMENTS.map((statement) => (
          <li key={statement}>{t(statementWords(statement))}</li>
        ))}
        <li className="muted">{t`And a box for their own words.`}</li>
      </ul>
      <p className="muted">
        <Trans>
          You see answers only together, once five clients have answered, and never whose they are. Nobody else sees
          them.
        </Trans>
      </p>
    </>
  );
}
