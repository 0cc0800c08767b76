import { Trans, useLingui } from '@lingui/react/macro';
import { initials } from '@standing/design-system';
import type { ReactNode } from 'react';
import { assets } from 'virtual:page-assets';
import { Languages } from './languages.js';
import { usePage } from './page-context.js';

export type PublicPageProps = {
  readonly title: string;
  /** Something is wrong with the form: the title says so first. */
  readonly wrong?: boolean;
  readonly script?: string;
  readonly children: ReactNode;
};

/** A whole page of plain HTML: the association's head, one column, a foot. It needs no script. */
export function PublicPage({ title, wrong, script, children }: PublicPageProps) {
  const { t } = useLingui();
  const { locale, bodyName, demo } = usePage();
  const words = wrong ? t`Error: ${title}` : title;
  return (
    <html lang={locale}>
      <PageHead title={`${words} – ${bodyName}`} script={script} />
      <body className="public-body">
        <a className="skip" href="#content">
          <Trans>Skip to the content</Trans>
        </a>
        {demo && <DemoNote />}
        <Masthead />
        <main className="public-main" id="content">
          {children}
        </main>
        <footer className="public-foot">
          <div>
            <Trans>{bodyName} accredits its members and supervises their practice on this platform.</Trans>{' '}
            <a href="/complaint">
              <Trans>Report a coach’s conduct</Trans>
            </a>
          </div>
        </footer>
      </body>
    </html>
  );
}

function PageHead({ title, script }: { readonly title: string; readonly script: string | undefined }) {
  const { hue } = usePage();
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.styles} />
      <link rel="stylesheet" href={`/theme.css?h=${hue}`} />
      {script && <script type="module" src={script} />}
    </head>
  );
}

function Masthead() {
  const { bodyName } = usePage();
  return (
    <header className="public-head">
      <div>
        <span className="public-name">
          <span className="mark" aria-hidden="true">
            {initials(bodyName)}
          </span>
          {bodyName}
        </span>
        <Languages />
      </div>
    </header>
  );
}

function DemoNote() {
  const { t } = useLingui();
  return (
    <aside className="note" aria-label={t`Demonstration`}>
      <p>
        <Trans>
          Demonstration: the people and the facts are made up. <a href="/demo">Change person</a> ·{' '}
          <a href="/demo/mail">Mailbox</a>
        </Trans>
      </p>
    </aside>
  );
}
