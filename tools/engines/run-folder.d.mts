export function noteProcess(folder: string, pid: number): void;
