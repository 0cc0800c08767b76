import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, CopyField, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Concern, Entry } from '../content/entry.js';
import { type Line, referralLines } from '../content/referral-lines.js';

/** A text to refer the concern with: only the lines that are ticked, none by itself, and the platform sends nothing. */
export function Referral({ entry, concern }: { readonly entry: Entry; readonly concern: Concern }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useLineNames();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const lines = referralLines(entry, concern, format.day);
  const told = lines.filter(({ line }) => ticked.includes(line));
  return (
    <Stack>
      <h3>{t`5. Refer it, if you decide to`}</h3>
      <p>
        <Trans>
          Nothing leaves this vault by itself. Tick what you want to say, copy the text, and put it into the{' '}
          <a className="link" href="/complaint" target="_blank" rel="noreferrer">
            form for complaints
          </a>
          . Tick only what you saw yourself or can show; leave out what a client told you in confidence, unless they
          agreed.
        </Trans>
      </p>
      <WhatTheFormAsks />
      {lines.length === 0 && <p className="muted">{t`Nothing is written yet that could be told.`}</p>}
      <CheckboxGroup label={t`Lines to tell`} value={ticked} onChange={setTicked}>
        {lines.map(({ line, text }) => (
          <Checkbox key={line} value={line} hint={text}>
            {names[line]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {told.length > 0 && (
        <CopyField
          label={t`Text to copy`}
          value={told.map(({ line, text }) => t`${names[line]}: ${text}`).join('\n')}
        />
      )}
    </Stack>
  );
}

function WhatTheFormAsks() {
  return (
    <p>
      <Trans>
        The form opens in another window, and only what you paste there leaves this vault. Choose there that you are a
        colleague. It asks on which day you spoke to the person, or why you did not; whether you saw it yourself, have
        documents or heard it from others; and whether there is an interest of your own.
      </Trans>
    </p>
  );
}

function useLineNames(): Readonly<Record<Line, string>> {
  const { t } = useLingui();
  return {
    observed: t`What I observed`,
    clauses: t`Clauses of the code`,
    spoken: t`Day on which I spoke to the person`,
    asked: t`What I asked for and what was answered`,
    agreed: t`Agreed until`,
    waived: t`Why I did not speak to the person`,
    advice: t`Advice that I took`,
  };
}
