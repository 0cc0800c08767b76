import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { usePage, useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { RegisterEntryProps } from '../props/register.js';
import { SanctionLines } from './sanction-lines.js';
import { useStatusWords } from './status-words.js';

/** One coach in the register: the answer first, then what it rests on and when it was looked up. Made to be printed. */
export function RegisterEntryPage(props: RegisterEntryProps) {
  if (props.state === 'found') return <Entry {...props} />;
  return props.state === 'gone' ? <Gone /> : <Unknown asked={props.asked} />;
}

function Entry({ entry, zone, json }: Extract<RegisterEntryProps, { state: 'found' }>) {
  const { t } = useLingui();
  const { bodyName } = usePage();
  const words = useWords();
  const { name, reference, level, since, until, checkedAt } = entry;
  const { tone, sentence } = useStatusWords()(entry);
  const [checked, zoneWords] = [words.instant(checkedAt, zone), zone.replace('_', ' ')];
  return (
    <PublicPage title={name}>
      <h1>{name}</h1>
      <div className="callout register-status" data-tone={tone}>
        <p>{sentence}</p>
      </div>
      <SanctionLines lines={entry.lines} />
      <SummaryList
        items={[
          { term: t`Level`, value: level.title },
          { term: t`First day`, value: words.day(since, 'long') },
          { term: t`Last day`, value: until ? words.day(until, 'long') : t`Without end` },
          { term: t`Reference`, value: <span className="register-reference">{reference}</span> },
          { term: t`Awarded by`, value: bodyName },
          { term: t`Checked`, value: t`${checked} (time of ${zoneWords})` },
        ]}
      />
      <p className="muted small">
        <Trans>
          This is what {bodyName} knows at that moment. A printed page does not change when the standing does.
        </Trans>
      </p>
      <Links json={json} />
    </PublicPage>
  );
}

function Links({ json }: { readonly json: string | undefined }) {
  return (
    <p className="register-links">
      <a href="/register">
        <Trans>Look for somebody else</Trans>
      </a>
      {json && (
        <a href={json}>
          <Trans>The same for programs (JSON)</Trans>
        </a>
      )}
    </p>
  );
}

function Gone() {
  const { t } = useLingui();
  return (
    <PublicPage title={t`No longer in the register`}>
      <h1>
        <Trans>No longer in the register</Trans>
      </h1>
      <p className="lead">
        <Trans>The register keeps no entry at this address any more.</Trans>
      </p>
      <p>
        <a href="/register">
          <Trans>Look in the register</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

function Unknown({ asked }: { readonly asked: string }) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Unknown reference`}>
      <h1>
        <Trans>Unknown reference</Trans>
      </h1>
      <p className="lead">
        <Trans>The register knows nothing under “{asked}”.</Trans>
      </p>
      <p>
        <Trans>
          Look at each character once more: a reference holds neither 0 nor the letters I, L, O and U after its year. If
          it is right, ask the coach or the office.
        </Trans>
      </p>
      <p>
        <a href="/register">
          <Trans>Look in the register</Trans>
        </a>
      </p>
    </PublicPage>
  );
}
