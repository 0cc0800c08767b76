/** Where databases of tests lie: in memory where there is room, in bytes, else in the folder for temporary files. */
export function memoryFolder(place?: string, room?: number): string;
