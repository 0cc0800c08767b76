import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Link } from 'react-aria-components/Link';
import { Icon } from '../show/icon.js';
import type { Destination } from './destination.js';
import { FrameLink } from './frame-link.js';

export type BottomBarProps = {
  readonly here: string;
  readonly tabs: readonly Destination[];
  readonly more: readonly Destination[];
};

/** The phone's navigation: three destinations, and the rest behind "Menu". */
export function BottomBar({ here, tabs, more }: BottomBarProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [here]);

  return (
    <nav aria-label={t`Main, at the bottom`} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      {open && (
        <div className="frame-more" id="frame-more">
          {more.map((to) => (
            <FrameLink key={to.href} to={to} here={here} />
          ))}
        </div>
      )}
      <div className="frame-bottom">
        {tabs.map((to) => (
          <Link key={to.href} className="frame-tab" href={to.href} aria-current={here === to.href ? 'page' : undefined}>
            <Icon name={to.icon} />
            {to.text}
          </Link>
        ))}
        <Button
          className="frame-tab"
          aria-expanded={open}
          aria-controls={open ? 'frame-more' : undefined}
          onPress={() => setOpen(!open)}
        >
          <Icon name="menu" />
          {t`Menu`}
        </Button>
      </div>
    </nav>
  );
}
