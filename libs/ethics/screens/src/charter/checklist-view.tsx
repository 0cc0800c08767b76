import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, Checkbox, CheckboxGroup, Stack } from '@standing/design-system';
import { type Charter, said, shownLines } from './charter.js';
import { useReader } from './use-reader.js';

/** What I did in one engagement, line by line. It is kept nowhere: leaving the page forgets it. */
export function ChecklistView({ charter: { commitments } }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const locale = useReader();
  const [done, setDone] = useState<readonly string[]>([]);
  const all = commitments.flatMap(shownLines).map(({ code }) => code);
  const [ticked, total] = [done.length, all.length];
  return (
    <Stack gap="large">
      <p className="muted">
        <Trans>
          Think of one engagement and tick what you did in it. Your answers stay on this page: they are not sent, and
          are gone when you leave.
        </Trans>
      </p>
      <p role="status" className="strong">{t`${ticked} of ${total}`}</p>
      {commitments.map((commitment) => {
        const codes = commitment.lines.map(({ code }) => code);
        return (
          <Card key={commitment.code}>
            <CheckboxGroup
              label={commitment.title[locale]}
              value={done.filter((code) => codes.includes(code))}
              onChange={(chosen) => setDone([...done.filter((code) => !codes.includes(code)), ...chosen])}
            >
              {shownLines(commitment).map((line) => (
                <Checkbox key={line.code} value={line.code}>
                  {said(line, locale)}
                </Checkbox>
              ))}
            </CheckboxGroup>
          </Card>
        );
      })}
    </Stack>
  );
}
