/** Whether ten thousand walks are taken, others each time: that belongs to the full run. Otherwise six hundred, always the same. */
export const everyWalk = process.env['STANDING_WALKS'] === 'all';
