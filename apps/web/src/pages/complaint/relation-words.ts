import { useLingui } from '@lingui/react/macro';

/** In which relation to the coach somebody writes, by its code, in the order in which it is asked. */
export function useRelationWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    CLIENT: t`The coach coached me`,
    SPONSOR: t`I ordered or paid for the coaching, or employ the person coached`,
    SUPERVISEE: t`The coach supervises me, or did`,
    COLLEAGUE: t`I am a colleague who is bound by the same code`,
    OTHER: t`Somebody else`,
  };
}

/** Why a colleague did not speak to the coach first, by its code. */
export function useWaiverWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    SEXUAL: t`It is about sexual conduct`,
    CRIME: t`It could be a crime`,
    VULNERABLE: t`A minor or a vulnerable person is concerned`,
    DANGER: t`Somebody is in danger now`,
    DISCRIMINATION: t`Somebody is discriminated against who depends on the coach`,
    REPRISAL: t`I fear reprisals`,
    EMPLOYER: t`The coach employs me or gives me work, or I do so for the coach`,
  };
}

/** How a colleague knows what they tell, by its code. */
export function useBasisWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    FIRST_HAND: t`I saw, heard or lived it myself`,
    DOCUMENTED: t`I have documents that show it`,
    HEARD: t`Others told me`,
  };
}
