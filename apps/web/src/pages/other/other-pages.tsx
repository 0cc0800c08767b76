import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { PublicPage } from '../parts/public-page.js';
import type { ErrorProps, NotFoundProps, ProblemProps } from '../props/other.js';

/** No such page, or none that may be shown: the two are never told apart. */
export function NotFoundPage({ home = '/' }: NotFoundProps) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`This page does not exist`}>
      <h1>
        <Trans>This page does not exist</Trans>
      </h1>
      <p className="lead">
        <Trans>The address may be misspelt, or the page is not open to you.</Trans>
      </p>
      <p>
        <a href={home}>
          <Trans>Go to the first page</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

/** Something broke on our side. */
export function ProblemPage({ reference }: ProblemProps) {
  const { t } = useLingui();
  return (
    <PublicPage title={t`Something went wrong on our side`}>
      <h1>
        <Trans>Something went wrong on our side</Trans>
      </h1>
      <p className="lead">
        <Trans>Try again in a moment. If it goes on, write to the office and give this reference.</Trans>
      </p>
      <p className="hash">{reference}</p>
    </PublicPage>
  );
}

/** The request cannot be answered as it is, and why. */
export function ErrorPage({ kind, back }: ErrorProps) {
  const { t } = useLingui();
  const words = wordsOf(kind);
  const [title, sentence] = [t(words.title), t(words.sentence)];
  return (
    <PublicPage title={title}>
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      {back && (
        <p>
          <a href={back}>
            <Trans>Go back</Trans>
          </a>
        </p>
      )}
    </PublicPage>
  );
}

function wordsOf(kind: ErrorProps['kind']): {
  readonly title: MessageDescriptor;
  readonly sentence: MessageDescriptor;
} {
  switch (kind) {
    case 'form-expired':
      return {
        title: msg`This form has been open too long`,
        sentence: msg`Nothing was recorded. Open the page again and send it once more.`,
      };
    case 'too-many':
      return { title: msg`Too many requests`, sentence: msg`Wait a minute, then try again. Nothing was recorded.` };
    case 'not-allowed':
      return {
        title: msg`You may not do this`,
        sentence: msg`Your role does not allow it. The office of your association can tell you who may.`,
      };
    case 'file-infected':
      return {
        title: msg`This file is held back`,
        sentence: msg`Something harmful was found in it, so it is not handed out. Ask whoever sent it for another.`,
      };
    case 'file-not-searched':
      return {
        title: msg`This file is held back for now`,
        sentence: msg`It could not be searched for viruses at this moment. Nothing is lost: try again in a few minutes.`,
      };
    case 'closed-for-work':
      return {
        title: msg`Closed for a moment`,
        sentence: msg`We are working on the platform. It will be back shortly; nothing is lost.`,
      };
  }
}
