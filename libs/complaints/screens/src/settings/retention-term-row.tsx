import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Disclosure, Stack, StatusTag } from '@standing/design-system';
import { ENDED_WORDS } from '../retention/retention-words.js';
import { SetTermForm } from './set-term-form.js';
import { COUNTED_FROM, type RetentionTerm, SOURCE_WORDS } from './term-words.js';

/** For how long cases that ended so are kept, where that comes from, and another number. */
export function RetentionTermRow({ term }: { readonly term: RetentionTerm }) {
  const { t } = useLingui();
  const { endedHow, months, source, set } = term;
  const ended = t(ENDED_WORDS[endedHow]);
  const count = plural(months, { one: '# month', other: '# months' });
  const from = COUNTED_FROM[endedHow];
  return (
    <Stack gap="small">
      <p>
        <span className="strong">{ended}</span>
        {` · ${count} `}
        <span className="muted">{from ? t(from) : t`from its end`}</span>
      </p>
      <p className="muted small">
        {set ? <StatusTag tone="brand">{t`set by the association`}</StatusTag> : t(SOURCE_WORDS[source])}
      </p>
      <Disclosure title={t`Set other months`} about={ended}>
        <SetTermForm key={months} term={term} ended={ended} />
      </Disclosure>
    </Stack>
  );
}
