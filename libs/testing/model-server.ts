import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
  /** All of the prompt. */
  text: string;
}
/** What the model says to a request: a value as JSON, a string as it is; or a whole answer of the server. */
export type ModelReply = (request: ModelRequest, response: ServerResponse) => unknown;

export interface ModelServer {
  /** What a provider is configured with. */
  url: string;
  requests: ModelRequest[];
  /** How requests are answered from now on. A reply that answers undefined has answered by itself, or never does. */
  reply: ModelReply;
  stop(): Promise<void>;
}

const USAGE = { in: 900, out: 150 };

const openAi = (content: string): object => ({
  ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 1_790_000_000, model: 'test' },
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: USAGE.in, completion_tokens: USAGE.out, total_tokens: USAGE.in + USAGE.out },
});

/** Structured output is a tool that has to be used, or a format of the text. */
function anthropic(content: string, { tool_choice: tool }: Record<string, unknown>): object {
  const asTool = tool === undefined ? null : { type: 'tool_use', id: 'toolu_1', name: 'json', input: parsed(content) };
  return {
    ...{ id: 'msg_1', type: 'message', role: 'assistant', model: 'test' },
    content: [asTool ?? { type: 'text', text: content }],
    ...{ stop_reason: asTool ? 'tool_use' : 'end_turn', stop_sequence: null },
    usage: { input_tokens: USAGE.in, output_tokens: USAGE.out },
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return { text: content };
  }
}

async function read(request: IncomingMessage): Promise<ModelRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return {
    ...{ path: request.url ?? '', headers: request.headers, text },
    body: parsed(text) as Record<string, unknown>,
  };
}

/** A server that speaks OpenAI's chat completions and Anthropic's messages, and says what a test wants it to. */
export async function startModelServer(): Promise<ModelServer> {
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await read(incoming);
    model.requests.push(request);
    const said = await model.reply(request, response);
    if (said === undefined) return;
    const content = typeof said === 'string' ? said : JSON.stringify(said);
    const answer = request.path.endsWith('/messages') ? anthropic(content, request.body) : openAi(content);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const model: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    reply: () => ({}),
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
  return model;
}
