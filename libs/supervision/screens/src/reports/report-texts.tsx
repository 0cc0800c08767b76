import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Version } from './use-reports.js';

type TextsProps = { readonly version: Version; readonly title: string };

/** A text that was sent, what was asked to change in it, and who signed it. */
export function ReportTexts({ version, title }: TextsProps) {
  const { t } = useLingui();
  const { readiness, practice, supervision } = version;
  return (
    <div className="stack">
      <Part heading={t`Readiness for “${title}”`} text={readiness} />
      <Part heading={t`Way of working`} text={practice} />
      <Part heading={t`Use of supervision`} text={supervision} />
      <Change change={version.changeAsked} />
      <Signatures version={version} />
    </div>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <section>
      <h3>{heading}</h3>
      {text.split(/\n+/).map((paragraph, index) => (
        <p key={index} data-user-text="">
          {paragraph}
        </p>
      ))}
    </section>
  );
}

function Change({ change }: { readonly change: Version['changeAsked'] | undefined }) {
  const { t } = useLingui();
  const format = useFormat();
  if (!change) return null;
  const day = format.day(change.askedOn, 'long');
  return (
    <Callout title={t`Change asked for on ${day}`}>
      <p data-user-text="">{change.words}</p>
    </Callout>
  );
}

function Signatures({ version: { signatures, sha256 } }: { readonly version: Version }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <ul className="rows">
        {signatures.map(({ side, name, method, signedOn }) => {
          const day = format.day(signedOn, 'long');
          return (
            <li key={side}>
              <span className="strong" data-user-text="">
                {name}
              </span>
              <span className="muted">
                {` · ${side === 'COACH' ? t`coach` : t`supervisor`} · `}
                {method === 'LINK' ? t`signed on ${day} by a link sent by mail` : t`signed on ${day}, signed in`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="muted small fingerprint">{t`Fingerprint of what was signed (SHA-256): ${sha256}`}</p>
    </>
  );
}
