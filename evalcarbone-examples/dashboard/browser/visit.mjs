// Opens the dashboard in Chromium, and collects what must not happen: errors, requests to elsewhere, dialogs.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import path from 'node:path';

// Modules of npm are in a scratch folder outside the repository.
const require = createRequire(path.join(process.env.MODULES ?? process.cwd(), 'package.json'));
const {chromium} = require('playwright-core');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const ADDRESS = process.env.DASHBOARD ?? 'http://127.0.0.1:8080';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

export function launch() {
  return chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS});
}

/** Opens the page, does something there, and checks that nothing went wrong meanwhile. */
export async function visit(browser, options, work) {
  const context = await browser.newContext({acceptDownloads: true, ...options});
  context.setDefaultTimeout(120_000); // a busy machine is no fault
  const page = await context.newPage();
  const faults = [];
  const mayFail = options.mayFail ?? (() => false);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !mayFail(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(ADDRESS) && !request.url().startsWith('blob:')) {
      faults.push(`request to elsewhere: ${request.url()}`);
    }
  });
  page.on('dialog', async (dialog) => {
    if (dialog.type() !== 'beforeunload') {
      faults.push(`dialog: ${dialog.message()}`);
    }
    await dialog.accept();
  });
  await page.goto(ADDRESS);
  await page.waitForSelector('h2');
  await work(page);
  assert.deepEqual(faults, []);
  assert.deepEqual(await kept(page), {cookies: 0, local: 0, session: 0, databases: 0});
  await context.close();
}

/** What the page has left in the browser. */
async function kept(page) {
  return page.evaluate(async () => ({
    cookies: document.cookie.length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
}

/** Fails if axe finds something that keeps people out. */
export async function accessible(page, name) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
  const told = found.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  assert.deepEqual(told, [], name);
}

/** Fails if the page is wider than the screen. */
export async function fits(page, name) {
  const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(width <= screen, `${name}: ${width} > ${screen}`);
}

export function file(name, text) {
  return {name, mimeType: 'application/octet-stream', buffer: Buffer.from(text)};
}

/** Opens a view by its place among the four. */
export async function open(page, place) {
  await page.locator('nav.views button').nth(place).click();
}

export async function loadExample(page) {
  await page.getByRole('button', {name: /600/}).click();
  await page.waitForSelector('.summary strong');
  await page.waitForSelector('.rows tr.fine');
}
