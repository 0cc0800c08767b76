import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Callout, Checkbox, CheckboxGroup, CopyField, Stack } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Entry } from '../content/entry.js';
import { type Lacking, lackingFor, type Ladder, type Limit } from '../content/ladder.js';
import { notCleared, type ProtectedLine, protectedLines, toClear } from '../content/protected-lines.js';
import type { Supervisee } from '../use-lists.js';
import { useLimitWords } from '../words.js';
import { ToClear } from './to-clear.js';

type ReferralProps = {
  readonly entry: Entry;
  readonly ladder: Ladder;
  readonly limits: readonly Limit[];
  readonly supervisee: Supervisee | null;
};

/** A text to refer what was said in supervision: the limit and what is ticked, once nothing in it tells who a client is. */
export function ProtectedReferral({ entry, ladder, limits, supervisee }: ReferralProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const lacking = lackingFor({ ...ladder, agreementId: supervisee?.id ?? null }, limits, body.today);
  return (
    <Stack>
      <h3>{t`7. Refer it, with no more than is needed`}</h3>
      <p>
        <Trans>
          Nothing leaves this vault by itself. The supervisee is named, clients never are. Copy the text, and put it
          into the{' '}
          <a className="link" href="/complaint" target="_blank" rel="noreferrer">
            form for complaints
          </a>
          . Sessions that you confirmed stay as they are, and the supervisee may change supervisor at any time.
        </Trans>
      </p>
      {lacking.length > 0 || supervisee === null || ladder.limit === null ? (
        <StillLacking lacking={lacking} />
      ) : (
        <LinesToTell entry={entry} ladder={ladder} supervisee={supervisee} limit={ladder.limit} />
      )}
    </Stack>
  );
}

function StillLacking({ lacking }: { readonly lacking: readonly Lacking[] }) {
  const { t } = useLingui();
  const words: Readonly<Record<Lacking, string>> = {
    supervisee: t`Say whose supervision it is.`,
    limit: t`Choose the limit that you intend to use.`,
    'limit-not-agreed': t`This limit is not among those that you both agreed on.`,
    'agreed-time': t`This limit asks for an agreed time: write down what was to change, and until when.`,
    'time-not-over': t`The time that you agreed on is not over yet.`,
    told: t`Tell the supervisee first, or write why telling them would put somebody in danger.`,
  };
  return (
    <Callout tone="warn" title={t`Before it can be referred`}>
      <ul className="bullets">
        {lacking.map((one) => (
          <li key={one}>{words[one]}</li>
        ))}
      </ul>
    </Callout>
  );
}

type LinesProps = Pick<ReferralProps, 'entry' | 'ladder'> & {
  readonly supervisee: Supervisee;
  readonly limit: Limit;
};

function LinesToTell({ entry, ladder, supervisee: { coachName, terms }, limit }: LinesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useLineNames();
  const limits = useLimitWords();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [cleared, setCleared] = useState<readonly string[]>([]);
  const lines = protectedLines(entry, ladder, format.day);
  const told = lines.filter(({ line }) => ticked.includes(line));
  const found = toClear(
    told.map(({ text }) => text),
    coachName,
  );
  const day = terms?.answeredOn && format.day(terms.answeredOn);
  const words = limits[limit];
  const limitInWords = day ? t`${words} Agreed on ${day}.` : words;
  const text = [
    t`Supervisee: ${coachName}`,
    t`Limit of confidentiality: ${limitInWords}`,
    ...told.map(({ line, text }) => t`${names[line]}: ${text}`),
  ].join('\n');
  return (
    <>
      {lines.length === 0 && <p className="muted">{t`Nothing is written yet that could be told.`}</p>}
      <CheckboxGroup label={t`Lines to tell`} value={ticked} onChange={setTicked}>
        {lines.map((one) => (
          <Checkbox key={one.line} value={one.line} hint={one.text}>
            {names[one.line]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <ToClear found={found} cleared={cleared} onChange={setCleared} />
      {told.length > 0 && notCleared(found, cleared).length === 0 && <CopyField label={t`Text to copy`} value={text} />}
    </>
  );
}

function useLineNames(): Readonly<Record<ProtectedLine, string>> {
  const { t } = useLingui();
  return {
    facts: t`What I heard or saw in supervision`,
    clauses: t`Clauses of the code`,
    explored: t`What we explored together`,
    agreed: t`What we agreed on`,
    rechecked: t`What I found when I came back to it`,
    told: t`Day on which I told the supervisee that I would use this limit`,
    untold: t`Why I did not tell the supervisee`,
  };
}
