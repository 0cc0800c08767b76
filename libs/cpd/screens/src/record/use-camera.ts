import { useLingui } from '@lingui/react/macro';

/** The words that offer a picture taken now, on a device that is held in the hand; nothing elsewhere. */
export function useCamera(): string | undefined {
  const { t } = useLingui();
  const isHeld = typeof globalThis.matchMedia === 'function' && globalThis.matchMedia('(pointer: coarse)').matches;
  return isHeld ? t`Take a picture` : undefined;
}
