import { CONTENT_SECURITY_POLICY } from '../../src/build/policy.ts';
import { someTalk } from '../support/browser-choice.ts';
import { createGuard } from '../support/browser-guard.ts';
import { referenceRoute } from '../support/browser-route.ts';
import { answerAll, openDebrief, openTalk } from '../support/browser-talk.ts';
import { expect, test } from '../support/browser-test.ts';

test.use({ serviceWorker: true, settings: { language: 'en', volumes: { effects: 0.6, room: 0.25, music: 0.2 } } });

test('a whole visit, with sound and worker, asks nobody but our own server and leaves nothing but our own things', async ({
  page,
  context,
}) => {
  const asked = new Map<string, string>();
  context.on('request', (request) => asked.set(new URL(request.url()).pathname, request.method()));
  const setting = someTalk('visit', 'en');
  await page.goto('./');
  await page.getByRole('button', { name: 'How it works' }).click();
  await page.keyboard.press('Escape');
  await page.locator('.stop').first().click();
  await expect(page.locator('main[data-screen=brief]')).toBeVisible();
  await openTalk(page, setting);
  await answerAll(page, referenceRoute(setting));
  await expect(page.locator('.talk-picture canvas')).toBeVisible();
  await openDebrief(page);
  await page.goto('./#/settings');
  await expect(page.getByText('nothing', { exact: true })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.ready);

  expect([...new Set(asked.values())]).toEqual(['GET']);
  expect(
    [...asked.keys()].filter((name) => name.endsWith('.webm')),
    'sounds were fetched',
  ).not.toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    small: Object.keys(localStorage).filter((name) => !name.startsWith('non-mais:')),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(kept).toEqual({ small: [], session: [], databases: ['non-mais'] });
  // What went wrong on the way is told by the guard of every test.
});

test('the page carries its policy itself, before anything else, for hosts that send no header', async ({ page, request }) => {
  await page.goto('./');
  const first = page.locator('head > *').first();
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await expect(first).toHaveAttribute('content', CONTENT_SECURITY_POLICY);
  const source = await (await request.get('./')).text();
  expect(source).not.toMatch(/<script(?![^>]*\ssrc=)/u);
  expect(source).not.toMatch(/<style|\sstyle=|\son\w+=/u);
});

test('our own server sends it too, and lets nobody frame the page', async ({ request }) => {
  const headers = (await request.get('./')).headers();
  expect(headers['content-security-policy']).toContain(CONTENT_SECURITY_POLICY);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test.describe('the guard of these tests is not asleep', () => {
  for (const [what, misdeed, trouble] of [
    [
      'a script error',
      () =>
        void setTimeout(() => {
          throw new Error('planted');
        }),
      /^script error: .*planted/u,
    ],
    ['a console error', () => console.error('planted'), /^console error: planted/u],
    [
      'an inline script',
      () => void document.body.append(Object.assign(document.createElement('script'), { text: '1' })),
      /^content policy: (?:script-src|require-trusted-types)/u,
    ],
    [
      'an inline style',
      () => void document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
      /^content policy: style-src/u,
    ],
    ['a foreign image', () => void Object.assign(new Image(), { src: 'https://foreign.example/a.png' }), /^content policy: img-src/u],
    [
      'markup from a string',
      () => void document.body.insertAdjacentHTML('beforeend', '<b>1</b>'),
      /^content policy: require-trusted-types/u,
    ],
  ] as const) {
    test(what, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const guard = createGuard([new URL(baseURL ?? '').origin]);
      await guard.watch(context);
      const page = await context.newPage();
      await page.goto('./');
      expect(guard.take()).toEqual([]);
      await page.evaluate(misdeed).catch(() => undefined);
      await expect.poll(() => guard.take().some((told) => trouble.test(told))).toBe(true);
      await context.close();
    });
  }

  test('a foreign request', async ({ browser }) => {
    const context = await browser.newContext();
    const guard = createGuard(['http://localhost:1']);
    await guard.watch(context);
    const page = await context.newPage();
    await page.goto('./').catch(() => undefined);
    await page.goto(test.info().project.use.baseURL ?? '').catch(() => undefined);
    expect(guard.take().some((told) => told.startsWith('foreign request: '))).toBe(true);
    await context.close();
  });
});
