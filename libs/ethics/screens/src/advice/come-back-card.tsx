import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Form, Row, Skeleton, TextField } from '@standing/design-system';
import { ask, FormProblems, mistakeAt } from '@standing/web-core';
import { adviceKeys, adviceOfCodeQuery } from './advice.queries.js';
import { Exchange } from './exchange.js';

const ID = 'advice-code';

/** Opens by its code what was asked without a name. The code is in the page's memory alone, and never in its address. */
export function ComeBackCard() {
  const { t } = useLingui();
  const [code, setCode] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: [...adviceKeys.code, code],
    queryFn: () => ask(adviceOfCodeQuery, { code: code ?? '' }),
    enabled: code !== null,
    gcTime: 0,
    retry: false,
  });
  const leave = () => {
    setCode(null);
    setTyped('');
  };
  if (found.data && code !== null)
    return (
      <Card title={t`What you asked without a name`} busy={found.isFetching}>
        <Exchange enquiry={found.data.adviceOfCode} own={{ code }} onErased={leave} />
        <Row>
          <Button kind="second" onPress={leave}>{t`Put it away`}</Button>
        </Row>
      </Card>
    );
  const again = () => (typed === code ? void found.refetch() : setCode(typed));
  return (
    <Card title={t`Come back with a code`}>
      <CodeForm {...{ typed, setTyped, error: found.error, pending: found.isFetching, submit: again }} />
      {found.isLoading && <Skeleton lines={3} />}
    </Card>
  );
}

type CodeFormProps = {
  readonly typed: string;
  readonly setTyped: (code: string) => void;
  readonly error: Error | null;
  readonly pending: boolean;
  readonly submit: () => void;
};

function CodeForm({ typed, setTyped, error, pending, submit }: CodeFormProps) {
  const { t } = useLingui();
  const [tried, setTried] = useState(0);
  const missing = tried > 0 && typed.trim() === '' ? t`Type your code.` : undefined;
  const go = () => {
    setTried((times) => times + 1);
    if (typed.trim() !== '') submit();
  };
  return (
    <Form onSubmit={go} label={t`Come back with a code`}>
      <FormProblems
        title={t`It could not be opened.`}
        ids={{ code: ID }}
        {...{ error, tried, mistakes: { code: missing } }}
      />
      <TextField
        id={ID}
        label={t`Your code`}
        hint={t`Sixteen letters and digits; capitals, spaces and dashes do not matter.`}
        value={typed}
        onChange={setTyped}
        error={missing ?? mistakeAt(error, 'code')}
      />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Open it`}</Button>
      </Row>
    </Form>
  );
}
