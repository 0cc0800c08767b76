/** Whether every row of the other body is tried; otherwise two of each column are. */
export const everyRow = process.env['STANDING_ISOLATION'] === 'every-row';
