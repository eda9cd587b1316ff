import { createRequire } from 'node:module';

/** The version of this Hirewire, as package.json says it: what `/openapi.json` and `/asyncapi.json` carry. */
export const { version: VERSION } = createRequire(import.meta.url)('#package.json') as { version: string };
