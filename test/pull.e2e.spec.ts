import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { openBoards, type Boards } from './pipeline/boards.js';
import { openStack, type Stack } from './pipeline/stack.js';

interface SourceAnswer {
  id: string;
  syncRequestedAt: string | null;
  readEveryMinutes: number | null;
  reading: { state: string; nextAt: string | null; lastError: { code: string } | null; failures: number };
}
interface Reading {
  id: string;
  state: string;
  unchanged: boolean;
  listed: number | null;
  created: number;
  updated: number;
  missing: number;
  closed: number;
  reason: string | null;
}

const job = (id: number, title = `Harbour Engineer ${id}`) => ({
  ...{ id, title, location: { name: 'Leeds, United Kingdom' }, updated_at: '2026-10-01T10:00:00-04:00' },
  absolute_url: `https://boards.example.org/brackwater/jobs/${id}`,
  content: '<p>Requirements</p><ul><li>TypeScript</li></ul>',
});
const list = (...jobs: unknown[]): string => JSON.stringify({ jobs, meta: { total: jobs.length } });
const pathOf = (board: string): string => `/v1/boards/${board}/jobs`;

let boards: Boards;
let hanging: Boards;
let stack: Stack;
const connect = async (kind: string, config: object): Promise<SourceAnswer> => {
  const { status, body } = await stack.call<SourceAnswer>('POST', '/v1/sources', { kind, name: 'A board', config });
  expect(status).toBe(201);
  return body;
};
const greenhouse = (board: string, ...jobs: unknown[]): Promise<SourceAnswer> => {
  boards.answers.set(pathOf(board), list(...jobs));
  return connect('greenhouse', { board, api: boards.url });
};
const sourceOf = async (id: string) => (await stack.call<SourceAnswer>('GET', `/v1/sources/${id}`)).body;
const readingsOf = async (id: string): Promise<Reading[]> => {
  const { body } = await stack.call<{ items: Reading[] }>('GET', `/v1/sources/${id}/readings`);
  return body.items;
};
/** The newest reading, once there are so many and it is over. */
const nthReading = (id: string, count: number): Promise<Reading> =>
  eventually(
    async () => {
      const readings = await readingsOf(id);
      expect(readings).toHaveLength(count);
      expect(['done', 'failed']).toContain(readings[0]?.state);
      return readings[0]!;
    },
    { timeoutMs: 30_000 },
  );
const readAgain = async (id: string): Promise<Reading> => {
  const before = await readingsOf(id);
  const { status, body } = await stack.call<SourceAnswer>('POST', `/v1/sources/${id}/sync`);
  expect(status).toBe(202);
  expect(body.syncRequestedAt).not.toBeNull();
  return nthReading(id, before.length + 1);
};
const postingsOf = async (id: string) => {
  const { rows } = await stack.pool.query<{ external_id: string; status: string; status_reason: string | null }>(
    `SELECT external_id, status, status_reason FROM posting.posting WHERE source_id = $1 ORDER BY external_id`,
    [id],
  );
  return rows.map((row) => `${row.external_id} ${row.status}${row.status_reason ? ` ${row.status_reason}` : ''}`);
};
/** What is missing was missing so many minutes earlier already. */
const missedFor = (id: string, minutes: number) =>
  stack.pool.query(
    `UPDATE posting.posting SET missing_since = missing_since - $2 * interval '1 min' WHERE source_id = $1`,
    [id, minutes],
  );

beforeAll(async () => {
  [boards, hanging] = await Promise.all([openBoards(), openBoards()]);
  stack = await openStack('embedded', { env: { FETCH_ALLOWED_HOSTS: `${boards.host},${hanging.host}` } });
  await stack.startAll();
}, 120_000);
afterAll(async () => {
  await stack.close();
  await Promise.all([boards.close(), hanging.close()]);
});

describe('a source that is read', () => {
  it('is read at once; the same answer writes no posting row; what is asked for is read soon', async () => {
    const { id, readEveryMinutes } = await greenhouse('first', job(1), job(2));
    expect(readEveryMinutes).toBe(30);
    expect(await nthReading(id, 1)).toMatchObject({
      state: 'done',
      unchanged: false,
      listed: 2,
      created: 2,
      missing: 0,
    });
    expect(await postingsOf(id)).toEqual(['1 open', '2 open']);
    const rows = async () =>
      (
        await stack.pool.query<{ id: string; xmin: string }>(
          `SELECT id, xmin FROM posting.posting WHERE source_id = $1 ORDER BY id`,
          [id],
        )
      ).rows;
    const before = await rows();
    expect(await readAgain(id)).toMatchObject({ state: 'done', unchanged: true, reason: null });
    expect(await rows()).toEqual(before);
    boards.answers.set(pathOf('first'), list(job(1, 'Harbour Lead'), job(2)));
    expect(await readAgain(id)).toMatchObject({ unchanged: false, listed: 2, created: 0, updated: 1 });
    const source = await sourceOf(id);
    expect(source).toMatchObject({
      syncRequestedAt: null,
      reading: { state: 'healthy', failures: 0, lastError: null },
    });
    expect(Date.parse(source.reading.nextAt ?? '') - Date.now()).toBeGreaterThan(20 * 60_000);
  });

  it('closes what a later reading still lacks, and opens it again when it comes back', async () => {
    const { id } = await greenhouse('shrinks', job(1), job(2), job(3));
    await nthReading(id, 1);
    const { rows } = await stack.pool.query<{ id: string }>(
      `SELECT id FROM posting.posting WHERE source_id = $1 AND external_id = '3'`,
      [id],
    );
    await stack.insist([200, 201], 'PUT', `/v1/saved/${rows[0]?.id}`);
    boards.answers.set(pathOf('shrinks'), list(job(1), job(2)));
    expect(await readAgain(id)).toMatchObject({ missing: 1, closed: 0 });
    // The same once more says nothing new so soon.
    expect(await readAgain(id)).toMatchObject({ missing: 1, closed: 0 });
    expect(await postingsOf(id)).toEqual(['1 open', '2 open', '3 open']);
    await missedFor(id, 10);
    expect(await readAgain(id)).toMatchObject({ missing: 1, closed: 1, reason: null });
    expect(await postingsOf(id)).toEqual(['1 open', '2 open', '3 closed removed']);
    // A candidate who kept it is told by the event, which a job has recorded.
    await eventually(async () => {
      const { body } = await stack.call<{ items: { posting: { closeReason: string | null } }[] }>('GET', '/v1/saved');
      expect(body.items).toMatchObject([{ posting: { closeReason: 'removed' } }]);
    });
    boards.answers.set(pathOf('shrinks'), list(job(1), job(2), job(3)));
    expect(await readAgain(id)).toMatchObject({ missing: 0, updated: 1 });
    expect(await postingsOf(id)).toEqual(['1 open', '2 open', '3 open']);
  });

  it('that answers an empty list closes nothing for hours', async () => {
    const { id } = await greenhouse('empties', job(1), job(2));
    await nthReading(id, 1);
    boards.answers.set(pathOf('empties'), list());
    expect(await readAgain(id)).toMatchObject({ state: 'done', missing: 2, closed: 0, reason: 'empty-list' });
    await missedFor(id, 60);
    expect(await readAgain(id)).toMatchObject({ closed: 0, reason: 'empty-list' });
    await missedFor(id, 6 * 60);
    expect(await readAgain(id)).toMatchObject({ missing: 2, closed: 2 });
  });

  it('of which a page fails closes nothing, and is tried again later and later', async () => {
    const page = (next: string | null, ...ids: number[]): string =>
      JSON.stringify({
        ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Brackwater', next_url: next },
        items: ids.map((id) => ({
          id: String(id),
          title: `Keeper ${id}`,
          content_html: '<p>Keep the lock and its gates.</p>',
        })),
      });
    boards.answers.set('/jobs.json', page(`${boards.url}/more.json`, 1, 2));
    boards.answers.set('/more.json', page(null, 3));
    const { id } = await connect('teamtailor', { url: `${boards.url}/jobs` });
    expect(await nthReading(id, 1)).toMatchObject({ state: 'done', listed: 3, created: 3 });
    boards.answers.set('/more.json', (_, response) => response.writeHead(500).end());
    expect(await readAgain(id)).toMatchObject({ state: 'failed', reason: 'http-500', missing: 0, closed: 0 });
    const source = await sourceOf(id);
    expect(source.reading).toMatchObject({ state: 'failing', failures: 1, lastError: { code: 'http-500' } });
    const { rows } = await stack.pool.query(
      `SELECT count(*)::int AS missing FROM posting.posting WHERE source_id = $1 AND missing_since IS NOT NULL`,
      [id],
    );
    expect(rows).toEqual([{ missing: 0 }]);
  });

  it('whose list has no texts is asked for each posting, once a day', async () => {
    const base = '/v1/companies/brackwater/postings';
    const item = (id: string) => ({ id, name: `Pilot ${id}`, releasedDate: '2026-10-01T10:00:00.000Z' });
    boards.answers.set(
      base,
      JSON.stringify({ offset: 0, limit: 100, totalFound: 2, content: [item('a1'), item('a2')] }),
    );
    for (const id of ['a1', 'a2']) {
      const sections = { jobDescription: { title: 'Job', text: `<p>Guide ships, number ${id}.</p>` } };
      boards.answers.set(`${base}/${id}`, JSON.stringify({ ...item(id), jobAd: { sections } }));
    }
    const { id } = await connect('smartrecruiters', { board: 'brackwater', api: boards.url });
    expect(await nthReading(id, 1)).toMatchObject({ state: 'done', listed: 2, closed: 0 });
    const { rows } = await stack.pool.query(
      `SELECT count(*)::int AS told FROM posting.posting WHERE source_id = $1 AND content->>'text' LIKE '%Guide ships%'`,
      [id],
    );
    expect(rows).toEqual([{ told: 2 }]);
    boards.asked.length = 0;
    await readAgain(id);
    expect(boards.asked).toEqual([`${base}?limit=100&offset=0`]);
  });

  it('whose list is shorter than it says itself closes nothing', async () => {
    const base = '/v1/companies/brackwater-yard/postings';
    const item = (id: string) => ({ id, name: `Pilot ${id}` });
    let second = [item('b3')];
    boards.answers.set(base, (request, response) => {
      const offset = Number(new URL(request.url ?? '', 'http://board.test').searchParams.get('offset'));
      const content = offset === 0 ? [item('b1'), item('b2')] : second;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ offset, limit: 2, totalFound: 3, content }));
    });
    for (const id of ['b1', 'b2', 'b3']) {
      const sections = { jobDescription: { title: 'Job', text: `<p>Guide ships, number ${id}.</p>` } };
      boards.answers.set(`${base}/${id}`, JSON.stringify({ ...item(id), jobAd: { sections } }));
    }
    const { id } = await connect('smartrecruiters', { board: 'brackwater-yard', api: boards.url });
    expect(await nthReading(id, 1)).toMatchObject({ state: 'done', listed: 3 });
    boards.asked.length = 0;
    second = [];
    expect(await readAgain(id)).toMatchObject({ state: 'done', closed: 0, reason: 'incomplete' });
    await missedFor(id, 10);
    expect(await readAgain(id)).toMatchObject({ closed: 0, reason: 'incomplete' });
    expect(await postingsOf(id)).toEqual(['b1 open', 'b2 open', 'b3 open']);
    // All had been read in full, also those whose page of the list was processed while the next one was read.
    expect(boards.asked.filter((path) => /b\d$/.test(path))).toEqual([]);
  });

  it('of Workday is read page by page as its site reads it', async () => {
    const base = '/wday/cxs/brackwater/Yard';
    const paths = Array.from({ length: 21 }, (_, n) => `/job/Leeds/Pilot_R${n}`);
    boards.answers.set(`${base}/jobs`, (request, response) => {
      let asked = '';
      request.on('data', (chunk: Buffer) => (asked += chunk.toString()));
      request.on('end', () => {
        const { offset, limit } = JSON.parse(asked) as { offset: number; limit: number };
        const page = paths.slice(offset, offset + limit);
        const jobPostings = page.map((externalPath) => ({ title: 'Pilot', externalPath, locationsText: 'Leeds' }));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ total: offset === 0 ? paths.length : 0, jobPostings }));
      });
    });
    for (const path of paths) {
      const jobPostingId = path.split('/').at(-1);
      const jobPostingInfo = {
        title: 'Pilot',
        jobPostingId,
        jobDescription: `<p>Guide the ships of ${jobPostingId}.</p>`,
      };
      boards.answers.set(`${base}${path}`, JSON.stringify({ jobPostingInfo }));
    }
    const { id } = await connect('workday', { url: 'https://brackwater.wd5.myworkdayjobs.com/Yard', api: boards.url });
    expect(await nthReading(id, 1)).toMatchObject({ state: 'done', listed: 21, closed: 0 });
    const { rows } = await stack.pool.query(
      `SELECT count(*)::int AS told FROM posting.posting WHERE source_id = $1 AND content->>'text' LIKE '%Guide the ships%'`,
      [id],
    );
    expect(rows).toEqual([{ told: 21 }]);
  });

  it('whose list alone says that something changed is asked for that posting again', async () => {
    const yard = (title: string): string =>
      JSON.stringify({
        meta: { totalCount: 2 },
        result: [
          { id: '21', jobOpeningName: title },
          { id: '22', jobOpeningName: 'Rigger' },
        ],
      });
    const detail = (title: string, words: string): string =>
      JSON.stringify({ result: { jobOpening: { jobOpeningName: title, description: `<p>${words}</p>` } } });
    const shared = (id: number) => `https://brackwater.bamboohr.com/careers/${id}`;
    const answer = (id: number, title: string, words: string) =>
      boards.answers.set(
        `/careers/${id}/detail`,
        detail(title, words).replace('"description"', `"jobOpeningShareUrl":"${shared(id)}","description"`),
      );
    boards.answers.set('/careers/list', yard('Welder'));
    answer(21, 'Welder', 'Weld the hulls of the harbour ships.');
    answer(22, 'Rigger', 'Rig the masts of the harbour ships.');
    const { id } = await connect('bamboohr', { api: boards.url });
    expect(await nthReading(id, 1)).toMatchObject({ state: 'done', listed: 2 });
    boards.answers.set('/careers/list', yard('Head Welder'));
    answer(21, 'Head Welder', 'Lead those who weld the hulls of the harbour ships.');
    await readAgain(id);
    boards.asked.length = 0;
    await readAgain(id);
    expect(boards.asked).toEqual(['/careers/list', '/careers/21/detail']);
    const { rows } = await stack.pool.query<{ title: string; text: string }>(
      `SELECT title, content->>'text' AS text FROM posting.posting WHERE source_id = $1 AND external_id = '21'`,
      [id],
    );
    expect(rows).toEqual([{ title: 'Head Welder', text: expect.stringContaining('Lead those who weld') }]);
  });

  it('is told why it cannot be read', async () => {
    const { id } = await connect('standard-webhooks', {});
    expect(await stack.call('POST', `/v1/sources/${id}/sync`)).toMatchObject({
      status: 422,
      body: { code: 'source-not-readable' },
    });
    // Refused when it is said; kept here as from before, or from a name that led elsewhere then.
    const { id: inside } = await connect('rss', {});
    const config = { url: 'http://169.254.169.254/latest/meta-data/' };
    await stack.sql('UPDATE posting.source SET config = $2::json WHERE id = $1::uuid', [
      inside,
      JSON.stringify(config),
    ]);
    await stack.call('POST', `/v1/sources/${inside}/sync`);
    expect(await nthReading(inside, 1)).toMatchObject({ state: 'failed', reason: 'address-not-allowed' });
  });
});

describe('the page of a posting', () => {
  const page = (path: string, type: string, body: string, status = 200): string => {
    boards.answers.set(path, (_, response) => void response.writeHead(status, { 'content-type': type }).end(body));
    return `${boards.url}${path}`;
  };
  const take = (body: object, headers: Record<string, string> = {}) =>
    stack.call<{
      id: string;
      code: string;
      title: string;
      version: number;
      source: { url: string };
      salaries: unknown[];
    }>('POST', '/v1/intake', body, headers);
  const markup = {
    ...{ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Bridge Keeper', employmentType: 'PART_TIME' },
    ...{ description: '<h3>Requirements</h3><ul><li>Patience with ships</li></ul>', datePosted: '2026-11-02' },
    hiringOrganization: { '@type': 'Organization', name: 'Brackwater' },
    baseSalary: { currency: 'GBP', value: { minValue: 14, maxValue: 16, unitText: 'HOUR' } },
  };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(markup)}</script></head><body><h1>Bridge Keeper</h1><p>Apply!</p></body></html>`;
  const salary = { min: 14, max: 16, currency: 'GBP', period: 'hour' };

  it('is read by its address, and what it types beats what it says', async () => {
    const url = page('/careers/bridge-keeper', 'text/html; charset=utf-8', html);
    const { status, body } = await take({ url: `${url}?utm_source=mail` });
    expect(status).toBe(200);
    expect(body).toMatchObject({ title: 'Bridge Keeper', employmentType: 'part-time', salaries: [salary] });
    // The same page, however it was shared.
    expect((await take({ url })).body).toMatchObject({ id: body.id, version: 1 });
  });

  it('is asked for once for one Idempotency-Key, which stands for one address', async () => {
    const url = page('/careers/once', 'text/html', html);
    const key = { 'idempotency-key': 'page-1' };
    const { body: first } = await take({ url }, key);
    const asked = boards.asked.length;
    expect((await take({ url }, key)).body.id).toBe(first.id);
    expect(boards.asked).toHaveLength(asked);
    expect(await take({ url: `${url}2` }, key)).toMatchObject({
      status: 409,
      body: { code: 'idempotency-key-reused' },
    });
  });

  it.each<[string, () => string, string]>([
    ['inside our network', () => 'http://169.254.169.254/latest/meta-data/', 'url-not-allowed'],
    ['on another port of this machine', () => 'http://127.0.0.1:1/', 'url-not-allowed'],
    ['that is gone', () => page('/gone', 'text/html', 'gone', 410), 'page-gone'],
    ['that is for members', () => page('/members', 'text/html', 'no', 403), 'page-refused'],
    ['that is a picture', () => page('/logo.png', 'image/png', 'png'), 'page-no-text'],
    ['without end', () => page('/long', 'text/html', '<p>job</p>'.repeat(60_000)), 'page-too-large'],
    [
      'that is no posting',
      () => page('/about', 'text/html', '<h1>About us</h1><p>We build bridges.</p>'),
      'not-a-posting',
    ],
  ])('%s is refused, and why', async (_, url, code) => {
    expect(await take({ url: url() })).toMatchObject({ status: 422, body: { code } });
  });

  it('can be handed in as its markup alone', async () => {
    const { '@context': _, '@type': __, ...bare } = markup;
    expect((await take({ json: bare })).body).toMatchObject({ title: 'Bridge Keeper', salaries: [salary] });
    expect(await take({ json: { name: 'nothing' } })).toMatchObject({ status: 422, body: { code: 'not-a-posting' } });
    expect(await take({ json: bare, text: 'both' })).toMatchObject({ status: 400 });
    expect(await take({})).toMatchObject({ status: 400 });
  });
});

describe('a source that hangs', () => {
  it('holds no other source, nor the health route, nor the end of the process; then it is read again', async () => {
    let hangs = true;
    hanging.answers.set(pathOf('slow'), (_, response) => void (hangs || response.end(list(job(9)))));
    const { id } = await connect('greenhouse', { board: 'slow', api: hanging.url });
    await eventually(() => expect(hanging.asked).toHaveLength(1), { timeoutMs: 20_000 });
    const other = await greenhouse('beside', job(1));
    expect(await nthReading(other.id, 1)).toMatchObject({ state: 'done', created: 1 });
    const asked = Date.now();
    expect(await stack.call('GET', '/health/ready')).toMatchObject({ status: 200 });
    expect(Date.now() - asked).toBeLessThan(2_000);

    hangs = false;
    const stopped = Date.now();
    expect(await stack.process('all-in-one').kill('SIGTERM')).toBe(0);
    expect(Date.now() - stopped).toBeLessThan(5_000);

    await stack.startAll();
    expect(await nthReading(id, 2)).toMatchObject({ state: 'done', created: 1 });
    expect((await readingsOf(id))[1]).toMatchObject({ state: 'failed', reason: 'interrupted' });
  }, 60_000);

  it('and whose reader is killed is read again when its lease is over', async () => {
    let hangs = true;
    hanging.asked.length = 0;
    hanging.answers.set(pathOf('killed'), (_, response) => void (hangs || response.end(list(job(9)))));
    const { id } = await connect('greenhouse', { board: 'killed', api: hanging.url });
    await eventually(() => expect(hanging.asked).toHaveLength(1), { timeoutMs: 20_000 });
    hangs = false;
    await stack.kill('all-in-one');
    await stack.startAll();
    await stack.pool.query(
      `WITH late AS (UPDATE posting.reading SET started_at = started_at - interval '30 min' WHERE source_id = $1)
       UPDATE posting.source SET lease_until = now(), last_attempt_at = last_attempt_at - interval '30 min' WHERE id = $1`,
      [id],
    );
    expect(await nthReading(id, 2)).toMatchObject({ state: 'done', created: 1 });
    await eventually(async () => expect((await readingsOf(id))[1]).toMatchObject({ reason: 'interrupted' }));
  }, 60_000);
});
