import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, LinkButton, Row, TextLink } from '@standing/design-system';
import { ask, graphql, keys } from '@standing/web-core';

const awaitedQuery = graphql(`
  query AwaitedAsSupervisor {
    asSupervisor {
      id
      waiting
    }
  }
`);

/** The way to what awaits whoever supervises as well; nothing to anybody else. */
export function DeskLink() {
  const { t } = useLingui();
  const awaited = useQuery({
    queryKey: [...keys.sessions, 'desk', 'waiting'],
    queryFn: () => ask(awaitedQuery, {}),
    select: ({ asSupervisor }) => asSupervisor ?? null,
  });
  if (!awaited.data) return null;
  const { waiting } = awaited.data;
  return (
    <Callout>
      <Row justify="between">
        <p>
          {waiting === 0
            ? t`You supervise as well; nothing awaits your answer.`
            : plural(waiting, {
                one: 'You supervise as well: # session awaits your answer.',
                other: 'You supervise as well: # sessions await your answer.',
              })}
        </p>
        <LinkButton href="/confirm" kind="second">{t`What I supervise`}</LinkButton>
      </Row>
    </Callout>
  );
}

/** The way to the directory. */
export function DirectoryLink() {
  const { t } = useLingui();
  return <TextLink href="/supervision/directory">{t`Directory of supervisors`}</TextLink>;
}
