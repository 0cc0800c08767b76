import { useEffect, useState } from 'react';
import { type GenericSchema, safeParse } from 'valibot';
import { useSession } from '../session/session.js';

/**
 * What somebody typed and has not sent. A reload of the tab brings it back; closing the tab forgets it, and so does setting it
 * to what it was `empty`. It is found again by the same person alone.
 */
export function useKept<Value>(name: string, shape: GenericSchema<unknown, Value>, empty: Value) {
  const { personId } = useSession();
  const key = `standing.kept.${personId}.${name}`;
  const [value, setValue] = useState<Value>(() => read(key, shape) ?? empty);
  useEffect(() => keep(key, value === empty ? null : JSON.stringify(value)), [key, value, empty]);
  return [value, setValue] as const;
}

function read<Value>(key: string, shape: GenericSchema<unknown, Value>): Value | null {
  try {
    const { success, output } = safeParse(shape, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return success ? output : null;
  } catch {
    // Closed to this page, or not what this version writes: nothing was kept.
    return null;
  }
}

function keep(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Full, or closed to this page: it is still on the screen.
  }
}
