/** How many bodies there are, supervisors in each, and sessions of each coach. */
export const BODIES = 10;
export const SUPERVISORS = 300;
export const SESSIONS_EACH = 20;

/** The token of a coach's session, as their browser would hold it. */
export function tokenOf(coach: number): string {
  return `bench-token-${coach}`;
}

/** By which name the coach's body is reached. */
export function hostOf(coach: number): string {
  return `b${coach % BODIES}.bench.example`;
}

/** A scheme as long as a real one: what is read of it has to be found in it. */
export function schemeDocument(): string {
  const text = (name: string) => ({ fr: name, en: name });
  const levels = [1, 2, 3, 4].map((number) => ({ code: `level-${number}`, title: text(`Level ${number}`) }));
  const requirements = Array.from({ length: 14 }, (_, index) => ({
    id: `requirement-${index}`,
    title: text(`Requirement ${index}`),
    explanation: text(
      `Requirement ${index} asks for so many hours, of which so many in the last twelve months, confirmed.`,
    ),
    modality: 'required',
    measure: { kind: 'sum', of: { kind: 'supervision', trustAtLeast: 'confirmed' } },
    window: { kind: 'rolling', months: 12 },
    threshold: { kind: 'constant', amount: Object.fromEntries(levels.map(({ code }) => [code, 60 * index])) },
  }));
  return JSON.stringify({
    scheme: 'bench',
    version: '1',
    validFrom: '2025-01-01',
    title: text('Accreditation of coaches'),
    levels,
    requirements,
  });
}
