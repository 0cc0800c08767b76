/** Whether every row of the other body is tried; otherwise one of each column is. */
export const everyRow = process.env['STANDING_ISOLATION'] === 'every-row';
