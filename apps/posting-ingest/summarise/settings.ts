import type { Env } from '#libs/platform';

export interface SummarySettings {
  provider: NonNullable<Env['SUMMARY_PROVIDER']>;
  model: string;
  baseUrl: string | undefined;
  apiKey: string | undefined;
  timeoutMs: number;
  /** Of one token. */
  price: { in: number; out: number };
  /** Of a day (UTC); null: as much as it takes. */
  budget: number | null;
}
export const SUMMARY_SETTINGS = Symbol('SUMMARY_SETTINGS');

const A_MILLION = 1e6;

/** Null where no model is configured: then summaries are extractive, and nothing here does anything. */
export function summarySettings(env: Env): SummarySettings | null {
  const { SUMMARY_PROVIDER: provider, SUMMARY_MODEL: model } = env;
  if (provider === undefined || model === undefined) return null;
  return {
    ...{
      provider,
      model,
      baseUrl: env.SUMMARY_BASE_URL,
      apiKey: env.SUMMARY_API_KEY,
      timeoutMs: env.SUMMARY_TIMEOUT_MS,
    },
    price: { in: (env.SUMMARY_PRICE_IN ?? 0) / A_MILLION, out: (env.SUMMARY_PRICE_OUT ?? 0) / A_MILLION },
    budget: env.SUMMARY_DAILY_BUDGET ?? null,
  };
}

export interface Tokens {
  in: number;
  out: number;
}

export const costOf = ({ price }: SummarySettings, tokens: Tokens): number =>
  tokens.in * price.in + tokens.out * price.out;
