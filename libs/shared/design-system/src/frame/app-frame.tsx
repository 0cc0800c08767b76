import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BottomBar } from './bottom-bar.js';
import { FrameLink } from './frame-link.js';
import { initials } from './initials.js';
import type { Destination } from './destination.js';

export type AppFrameProps = {
  readonly name: string;
  readonly here: string;
  /** The reader's own work, then what an office gives; the first three also stand in the phone's bottom bar. */
  readonly main: readonly Destination[];
  readonly office: readonly Destination[];
  readonly foot: readonly Destination[];
  readonly banner?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the signed-in product: a column on the left, or a bar at the bottom of a phone. */
export function AppFrame({ name, here, main, office, foot, banner, children }: AppFrameProps) {
  const { t } = useLingui();
  const links = (of: readonly Destination[]) => of.map((to) => <FrameLink key={to.href} to={to} here={here} />);
  return (
    <>
      <a className="skip" href="#content">{t`Skip to the content`}</a>
      {banner}
      <div className="frame">
        <div className="frame-column">
          <nav className="frame-inner" aria-label={t`Main`}>
            <FrameName name={name} />
            <div className="frame-links">{links(main)}</div>
            {office.length > 0 && <p className="frame-group">{t`Office`}</p>}
            <div className="frame-links">{links(office)}</div>
            <div className="frame-links frame-foot">{links(foot)}</div>
          </nav>
        </div>
        <main className="frame-main" id="content" tabIndex={-1}>
          {children}
        </main>
        <BottomBar here={here} tabs={main.slice(0, 3)} more={[...main.slice(3), ...office, ...foot]} />
      </div>
    </>
  );
}

function FrameName({ name }: { readonly name: string }) {
  return (
    <div className="frame-name">
      <span className="mark" aria-hidden="true">
        {initials(name)}
      </span>
      <span data-user-text="">{name}</span>
    </div>
  );
}
