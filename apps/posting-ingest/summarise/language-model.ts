import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  AISDKError,
  APICallError,
  extractJsonMiddleware,
  extractReasoningMiddleware,
  generateText,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
  wrapLanguageModel,
} from 'ai';
import { TimeoutError, withDeadline } from '#libs/platform';
import { draftSummary, type DraftSummary } from './draft.js';
import { ModelError } from './model-error.js';
import { INSTRUCTIONS, MOST_TOKENS_OUT } from './prompt.js';
import type { SummarySettings, Tokens } from './settings.js';

const LONGEST_RETRY_AFTER_MS = 3_600_000;

// The SDK prints what a provider does not support; that is known, and is no business of the log.
globalThis.AI_SDK_LOG_WARNINGS = false;

export interface Answer {
  draft: DraftSummary;
  tokens: Tokens;
}
/** How it is asked: what servers know differs. */
interface Form {
  model: Parameters<typeof generateText>[0]['model'];
  temperature?: number;
  maxOutputTokens?: number;
}

/** The one place that talks to language models, through the AI SDK. */
export class LanguageModel {
  private readonly forms: readonly Form[];
  /** Which of them is asked: another one, once the provider had that and not the first. */
  private form = 0;

  constructor(private readonly settings: SummarySettings) {
    this.forms = formsOf(settings);
  }

  /** One request, no more. @throws ModelError */
  async ask(prompt: string, signal: AbortSignal): Promise<Answer> {
    try {
      return await withDeadline(this.settings.timeoutMs, signal, (limit) => this.generate(prompt, limit));
    } catch (error) {
      if (signal.aborted) throw new ModelError('stopped', 'stopped');
      if (error instanceof TimeoutError) throw new ModelError('provider', 'timeout');
      throw toModelError(error);
    }
  }

  private async generate(prompt: string, abortSignal: AbortSignal, form = this.form): Promise<Answer> {
    const how = this.forms[form];
    if (how === undefined) throw new ModelError('provider', 'no-model');
    const result = await generateText({
      ...{ ...how, prompt, abortSignal, system: INSTRUCTIONS },
      // Tries are counted, spaced and paid for by our own rows.
      maxRetries: 0,
      output: Output.object({ schema: draftSummary }),
    }).catch(async (error: unknown) => {
      if (!isRefused(error) || form + 1 >= this.forms.length) throw error;
      const answer = await this.generate(prompt, abortSignal, form + 1);
      this.form = Math.max(this.form, form + 1);
      return answer;
    });
    if ('draft' in result) return result;
    const tokens = tokensOf(result.usage);
    try {
      return { draft: result.output, tokens };
    } catch (error) {
      // It was cut off, or filtered.
      throw NoOutputGeneratedError.isInstance(error) ? new ModelError('answer', 'cut-off', { tokens }) : error;
    }
  }
}

const isRefused = (error: unknown): boolean =>
  APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422);

/** The next one is for servers and models that refuse the one before: without sampling, then without a schema. */
function formsOf({ provider, model: name, baseUrl, apiKey }: SummarySettings): readonly Form[] {
  const baseURL = baseUrl === undefined ? {} : { baseURL: baseUrl };
  const key = apiKey === undefined ? {} : { apiKey };
  const most = { maxOutputTokens: MOST_TOKENS_OUT };
  if (provider === 'anthropic') {
    const model = createAnthropic({ ...baseURL, ...key, fetch: noRedirects })(name);
    return [
      { model, ...most, temperature: 0 },
      { model, ...most },
    ];
  }
  const compatible = (supportsStructuredOutputs: boolean) =>
    wrapLanguageModel({
      model: createOpenAICompatible({
        ...{ name: 'summaries', baseURL: baseUrl ?? '', ...key, fetch: noRedirects, supportsStructuredOutputs },
      })(name),
      // Local models think aloud, and put words and fences around what they say.
      middleware: [extractJsonMiddleware({ transform: objectIn }), extractReasoningMiddleware({ tagName: 'think' })],
    });
  const [withSchema, withoutSchema] = [compatible(true), compatible(false)];
  return [{ model: withSchema, ...most, temperature: 0 }, { model: withSchema }, { model: withoutSchema }];
}

const objectIn = (text: string): string => text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1) || text;

/** A key goes where it was meant to go, and nowhere else. */
const noRedirects: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' });

const tokensOf = (
  usage: { inputTokens: number | undefined; outputTokens: number | undefined } | undefined,
): Tokens => ({
  in: usage?.inputTokens ?? 0,
  out: usage?.outputTokens ?? 0,
});

/** The provider itself is at fault for these; for others of 4xx the text is. */
const OF_PROVIDER = new Set([401, 402, 403, 404, 408, 409, 425, 429]);

function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (NoObjectGeneratedError.isInstance(error))
    return new ModelError('answer', 'not-as-asked', { tokens: tokensOf(error.usage) });
  // The SDK says what it cannot read; what it did not say came from the connection.
  if (!APICallError.isInstance(error))
    return AISDKError.isInstance(error)
      ? new ModelError('answer', 'unreadable')
      : new ModelError('provider', 'unreachable');
  const { statusCode, responseHeaders = {} } = error;
  if (statusCode === undefined) return new ModelError('provider', 'unreachable');
  if (statusCode < 400) return new ModelError('answer', 'unreadable');
  if (statusCode < 500 && !OF_PROVIDER.has(statusCode)) return new ModelError('text', `status-${statusCode}`);
  return new ModelError('provider', `status-${statusCode}`, retryAfter(responseHeaders['retry-after']));
}

function retryAfter(header: string | undefined): { retryAfterMs?: number } {
  const seconds = Number(header);
  if (header === undefined || !(seconds > 0)) return {};
  return { retryAfterMs: Math.min(seconds * 1_000, LONGEST_RETRY_AFTER_MS) };
}
