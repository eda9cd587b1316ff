// The limit for (a): node:http and one prepared insert per request. No events, no validation, no log.
import { createServer } from 'node:http';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

const TENANT = '00000000-0000-7000-8000-000000000001';
const OWNER = '00000000-0000-7000-8000-000000000002';
const INSERT = `INSERT INTO posting.receipt (id, tenant_id, owner_id, channel, delivery_key, kind, body)
  VALUES ($1, '${TENANT}', '${OWNER}', 'raw', $2, 'text', $3)`;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 32 });

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    if (body.length === 0) return response.writeHead(404).end();
    const { text } = JSON.parse(body.toString()) as { text: string };
    const id = uuidv7();
    void pool
      .query({ name: 'receive', text: INSERT, values: [id, id, Buffer.from(text)] })
      .then(() => response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ id })));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
