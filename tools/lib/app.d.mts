export function forTerminal(line: string, everything: boolean): string | undefined;
