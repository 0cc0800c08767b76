import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Stack } from '@standing/design-system';
import { type Charter, said, shownLines } from './charter.js';
import { useReader } from './use-reader.js';

/** A sheet to talk the charter through with a client: what is promised, and questions to ask of it. */
export function TalkView({ charter: { commitments } }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const locale = useReader();
  return (
    <Stack gap="large">
      <p className="muted">
        <Trans>
          To be talked through at the beginning, or whenever the frame needs it. Nothing of what your client says is
          typed here.
        </Trans>
      </p>
      <div className="charter-noprint">
        <Button kind="second" onPress={() => window.print()}>{t`Print the sheet`}</Button>
      </div>
      {commitments.map((commitment) => (
        <Card key={commitment.code} title={commitment.title[locale]}>
          <ul className="bullets">
            {shownLines(commitment).map((line) => (
              <li key={line.code} data-user-text="">
                {said(line, locale)}
              </li>
            ))}
          </ul>
          <Questions />
        </Card>
      ))}
    </Stack>
  );
}

function Questions() {
  return (
    <ul className="charter-questions">
      <li>
        <Trans>Which of these matters most to you, and why?</Trans>
      </li>
      <li>
        <Trans>How would you notice that I do not keep to it?</Trans>
      </li>
      <li>
        <Trans>What is missing here for you?</Trans>
      </li>
    </ul>
  );
}
