import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type GenericSchema, nullable } from 'valibot';
import { toast } from '@standing/design-system';
import { keys, useAct, useKept } from '@standing/web-core';
import { settingsKey } from './setting.queries.js';

type Mistakes = Readonly<Record<string, string | undefined>>;

type Of<Value> = {
  /** Under which the browser keeps what is typed. */
  readonly name: string;
  readonly shape: GenericSchema<unknown, Value>;
  /** What is set now, as it stands in the fields. */
  readonly saved: Value;
  /** Sets it, or with null takes it away. */
  readonly run: (value: Value | null, key: string) => Promise<unknown>;
  readonly check?: (value: Value) => Mistakes;
  readonly done: string;
};

/** One setting as it is being changed: what is typed is kept in the browser's tab until it is set or undone. */
export function useSetting<Value>({ name, shape, saved, run, check = () => ({}), done }: Of<Value>) {
  const client = useQueryClient();
  const [typed, setTyped] = useKept<Value | null>(`ethics.${name}`, nullable(shape), null);
  const [tried, setTried] = useState(0);
  const act = useAct({
    run,
    touches: [keys.code],
    onDone: () => {
      toast({ text: done });
      setTried(0);
      // The fields go back to what is set once that has been read again.
      void client.invalidateQueries({ queryKey: settingsKey }).then(() => setTyped(null));
    },
  });
  const value = typed ?? saved;
  const mistakes = check(value);
  return {
    value,
    set: (next: Value) => setTyped(next),
    isChanged: typed !== null,
    undo: () => {
      act.reset();
      setTried(0);
      setTyped(null);
    },
    tried,
    mistakes: tried > 0 ? mistakes : {},
    act,
    submit: () => {
      setTried((times) => times + 1);
      if (Object.keys(mistakes).length === 0) act.mutate(value);
    },
    takeAway: () => act.mutate(null),
  };
}
