import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { ComplaintPageProps } from '../props/complaint.js';
import { HelpLines } from './help-lines.js';

/** Before anything is asked: what the body can do and cannot, how long it takes, and where help is nearer. */
export function StartPage({ idempotencyKey, begun, mistakes = [] }: ComplaintPageProps<'start'>) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Report a coach’s conduct`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Report a coach’s conduct</Trans>
      </h1>
      <HelpLines />
      <Can />
      <Time />
      <PageForm idempotencyKey={idempotencyKey}>
        <div className="row" id="start">
          <Press act="start">{begun ? <Trans>Go on where you stopped</Trans> : <Trans>Continue anyway</Trans>}</Press>
        </div>
      </PageForm>
      <p>
        <a href="/complaint/return">
          <Trans>I have a reference and a return code</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

function Can() {
  const { bodyName } = usePage();
  return (
    <>
      <h2>
        <Trans>What we can do, and what we cannot</Trans>
      </h2>
      <p>
        <Trans>
          {bodyName} looks at whether one of its coaches has broken the code of ethics. It hears the coach, and may
          decide on measures up to the withdrawal of the accreditation. You need no account, and you need not know the
          rules.
        </Trans>
      </p>
      <p>
        <Trans>
          It cannot award damages, have fees paid back, judge a crime, or act on somebody whom it has not accredited. A
          court, the police or a mediator may do what we cannot, and you may turn to them as well.
        </Trans>
      </p>
    </>
  );
}

function Time() {
  return (
    <>
      <h2>
        <Trans>How long it takes</Trans>
      </h2>
      <p>
        <Trans>
          Writing takes about twenty minutes, one question after the other. You may stop at any time and come back: your
          answers are kept encrypted, nobody here can read them or count them before you send them, and they are erased
          ninety days after you last changed them.
        </Trans>
      </p>
      <p>
        <Trans>
          Within seven days a person takes your case in hand, and within three months you are told how it goes. A whole
          procedure takes months, since the coach is heard and other people decide.
        </Trans>
      </p>
    </>
  );
}
