import { Trans } from '@lingui/react/macro';

/** Whom to call before anything else. A complaint is read days later: nobody who is in danger may wait for it. */
export function HelpLines() {
  return (
    <div className="callout" data-tone="warn">
      <p>
        <strong>
          <Trans>If somebody is in danger now, do not wait for us. In France, call:</Trans>
        </strong>
      </p>
      <ul>
        <li>
          <Trans>
            <a href="tel:112">112</a>: any emergency, in all of Europe
          </Trans>
        </li>
        <li>
          <Trans>
            <a href="tel:15">15</a>: a doctor, at once
          </Trans>
        </li>
        <li>
          <Trans>
            <a href="tel:17">17</a>: the police
          </Trans>
        </li>
        <li>
          <Trans>
            <a href="tel:3919">3919</a>: violence against women
          </Trans>
        </li>
        <li>
          <Trans>
            <a href="tel:119">119</a>: a child in danger, day and night, free of charge
          </Trans>
        </li>
      </ul>
    </div>
  );
}

/** For whoever was harmed before the age of eighteen: who protects, what they may do themselves, and how long the law leaves. */
export function ForMinors() {
  return (
    <div className="callout" data-tone="warn">
      <p>
        <Trans>
          Whoever is under 18 is protected first. If they are still in danger, or if you do not know, call{' '}
          <a href="tel:119">119</a>: it is free, it does not show on the bill, and a child may call.
        </Trans>
      </p>
      <p>
        <Trans>
          You may tell us what happened at any age, and somebody whom you trust may do it with you or for you. The time
          to complain of what was done to a minor begins when they come of age.
        </Trans>
      </p>
    </div>
  );
}
