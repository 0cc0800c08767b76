/** Syntax that is refused in some places. ESLint keeps only the last list it meets, so each place takes one whole list. */

const CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Ask the clock: a body may live on a shifted one.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Ask the clock: a body may live on a shifted one.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Ask the clock: a body may live on a shifted one.',
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'Ask the clock: a body may live on a shifted one.',
  },
  {
    selector: 'MemberExpression[object.name="performance"][property.name="timeOrigin"]',
    message: 'Ask the clock: a body may live on a shifted one.',
  },
];

const ENVIRONMENT = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'The environment is read once, in a *.config.ts.',
  },
  {
    selector: 'VariableDeclarator[init.name="process"] Property[key.name="env"]',
    message: 'The environment is read once, in a *.config.ts.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
    message: 'The environment is read once, in a *.config.ts.',
  },
];

const QUEUE_MESSAGE = 'Only the messaging library may enqueue: tell a fact instead, in the transaction of its row.';
const QUEUE = [
  { selector: 'CallExpression[callee.property.name="addBulk"]', message: QUEUE_MESSAGE },
  { selector: 'CallExpression[callee.property.name="add"][callee.object.name=/queue$/i]', message: QUEUE_MESSAGE },
  {
    selector: 'CallExpression[callee.property.name="add"][callee.object.property.name=/queue$/i]',
    message: QUEUE_MESSAGE,
  },
  { selector: 'ImportDeclaration[source.value=/^bullmq/]:not([importKind="type"])', message: QUEUE_MESSAGE },
];

const NO_WAITING = [
  { selector: ':function[async=true]', message: 'A rule is a function of plain data: it waits for nothing.' },
  { selector: 'ImportExpression', message: 'A rule is a function of plain data: it loads nothing.' },
];

const HOOK_MESSAGE = 'Several specs run in one file of Jest’s: what is made before them belongs in a describe.';
const HOOKS = [
  {
    selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(Each|All)$/]',
    message: HOOK_MESSAGE,
  },
];

/** Refused everywhere, unless a place is named in `except`. */
const GROUPS = { clock: CLOCK, environment: ENVIRONMENT, queue: QUEUE };

/** @param {{ except?: (keyof typeof GROUPS)[], pure?: boolean, shared?: boolean }} where */
export function restrictedSyntax({ except = [], pure = false, shared = false } = {}) {
  const groups = Object.entries(GROUPS).filter(([name]) => !except.includes(name));
  return ['error', ...groups.flatMap(([, group]) => group), ...(pure ? NO_WAITING : []), ...(shared ? HOOKS : [])];
}

/** What a rule may not reach without an import either. */
export const impureGlobals = [
  'error',
  ...[
    'console',
    'crypto',
    'fetch',
    'performance',
    'process',
    'queueMicrotask',
    'setImmediate',
    'setInterval',
    'setTimeout',
  ].map((name) => ({ name, message: 'A rule is a function of plain data.' })),
];
