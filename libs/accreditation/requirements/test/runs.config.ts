/** How often each property of the engine is tried: a thousand times in the full run, a quarter of that in the usual one; with other values each time. */
export const RUNS = process.env['STANDING_PROPERTIES'] === 'all' ? 1000 : 250;
