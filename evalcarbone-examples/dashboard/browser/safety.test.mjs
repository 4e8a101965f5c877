// Hostile input, files that are too large, people with a keyboard or a screen reader, both languages, light and dark, wide and narrow.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {readFile} from 'node:fs/promises';
import {accessible, file, fits, launch, loadExample, open, visit} from './visit.mjs';

const EVIL = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
const HOSTILE = `libelle;type;modele;quantite;dureeDeVie;service;site
"${EVIL.replaceAll('"', '""')}";laptop;;10;5;"${EVIL.replaceAll('"', '""')}";=cmd|' /C calc'!A0
=1+1;monitor;"${EVIL.replaceAll('"', '""')}";douze;6;javascript:alert(1);"</td></table><svg onload=globalThis.hacked=1>"
+2;"${EVIL.replaceAll('"', '""')}";;3;6;{{7*7}};\${7*7}
`;

/** What each view shows once it is there. */
const SHOWN = ['.rows tr.refused', '.summary strong', 'main button', 'table.compare'];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test('HTML and formulas in a file are texts, on the page and in its reports', () => visit(browser, {locale: 'en-GB'}, async (page) => {
  await page.locator('input[type=file][accept*=xlsx]').setInputFiles(file(`${EVIL.slice(0, 40).replaceAll('/', '')}.csv`, HOSTILE));
  await page.waitForSelector('.rows tr.refused');
  await page.getByLabel('Name', {exact: true}).first().fill(EVIL);
  for (const view of [0, 1, 2, 3]) {
    await open(page, view);
    await page.waitForSelector(SHOWN[view]);
    if (view === 2) {
      await page.getByRole('button', {name: /New scenario/}).click();
      await page.getByLabel('Name of the scenario').fill(EVIL);
      await page.getByLabel('Name of the scenario').press('Enter');
      await page.getByLabel('Lifetime').fill('2');
      await page.waitForSelector('.live .figure');
    }
    assert.equal(await page.locator('main img, main script').count(), 0);
  }
  await open(page, 1);
  await page.locator('.explain').first().click();
  await page.locator('dialog td button').first().click();
  await page.locator('dialog .evc').waitFor();
  assert.equal(await page.locator('dialog img, dialog script').count(), 0);
  await page.keyboard.press('Escape');
  const [found] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'HTML page'}).click()]);
  const report = await readFile(await found.path(), 'utf8');
  const other = await page.context().newPage();
  await other.setContent(report);
  assert.equal(await other.evaluate(() => globalThis.hacked), undefined);
  assert.equal(await other.locator('img, script').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
}));

test('a saved file of others is read as a document and nothing else', () => visit(browser, {locale: 'en-GB'}, async (page) => {
  for (const text of ['', '{}', 'null', '[1]', '{"format":"evalcarbone-dashboard-1","rows":3}', `{"format":"${EVIL.replaceAll('"', '')}","rows":[]}`]) {
    await page.locator('header input[type=file]').setInputFiles(file('x.json', text));
    await page.getByRole('alert').waitFor();
    await page.getByRole('alert').getByRole('button').click();
  }
  const odd = {format: 'evalcarbone-dashboard-1', name: EVIL, rows: [[1, null, {a: 1}], 'x'], columns: [EVIL, 'type'], scenarios: [3, {changes: []}], __proto__: {hacked: 1}};
  await page.locator('header input[type=file]').setInputFiles(file('x.json', JSON.stringify(odd)));
  await page.locator('.rows input').first().waitFor();
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
}));

test('files that are too large are refused with one message each, and the page goes on', () => visit(browser, {
  locale: 'en-GB',
  mayFail: (text) => /413/.test(text),
}, async (page) => {
  const input = page.locator('input[type=file][accept*=xlsx]');
  const folder = process.env.SCRATCH ?? '/tmp';
  const {writeFile} = await import('node:fs/promises');
  await writeFile(`${folder}/large.csv`, Buffer.alloc(50 << 20, 'x'));
  await input.setInputFiles(`${folder}/large.csv`);
  assert.match(await page.getByRole('alert').textContent(), /too large: at most 12 MB/);
  await page.getByRole('alert').getByRole('button').click();
  await writeFile(`${folder}/million.csv`, `Type;Quantity\n${'Ecran;1\n'.repeat(1_000_000)}`);
  await input.setInputFiles(`${folder}/million.csv`);
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').textContent(), /at most 50,000 rows/);
  assert.equal(await page.getByRole('alert').count(), 1);
  await loadExample(page);
  assert.equal(await page.getByRole('alert').count(), 0);
}));

for (const [locale, languageName] of [['fr-FR', 'fr'], ['en-GB', 'en']]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 360]) {
      test(`everyone can use it: ${languageName}, ${colorScheme}, ${width} pixels`, () => visit(browser, {locale, colorScheme, viewport: {width, height: 900}}, async (page) => {
        const picture = async (name) => {
          if (process.env.PICTURES) {
            await page.screenshot({path: `${process.env.PICTURES}/${name}-${languageName}-${colorScheme}-${width}.png`, fullPage: true});
            await page.evaluate(() => window.scrollTo(0, 0));
            await page.screenshot({path: `${process.env.PICTURES}/${name}-${languageName}-${colorScheme}-${width}.screen.png`});
          }
        };
        assert.equal(await page.locator('html').getAttribute('lang'), languageName);
        await accessible(page, 'empty');
        await loadExample(page);
        await page.locator('.rows input').nth(2).fill('douze');
        await page.waitForSelector('.rows tr.refused');
        await accessible(page, 'inventory');
        await fits(page, 'inventory');
        await picture('inventory');
        await open(page, 1);
        await page.waitForSelector('.tips li');
        await accessible(page, 'results');
        await fits(page, 'results');
        await picture('results');
        await page.locator('.tips li button').first().click();
        await page.waitForSelector('.live .figure');
        await accessible(page, 'scenarios');
        await fits(page, 'scenarios');
        await picture('scenarios');
        await open(page, 3);
        await page.waitForSelector('table.compare');
        await accessible(page, 'comparison');
        await fits(page, 'comparison');
        await picture('comparison');
        await open(page, 1);
        await page.locator('tbody .explain').first().click();
        await page.locator('dialog td button').first().waitFor();
        await accessible(page, 'parts of a figure');
        await page.locator('dialog td button').first().click();
        await page.locator('dialog .evc').waitFor();
        await accessible(page, 'explanation');
        await picture('explanation');
      }));
    }
  }
}

test('the language changes with everything in it, and the page remembers where one is', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  await loadExample(page);
  await open(page, 1);
  await page.getByRole('button', {name: 'English'}).click();
  await page.getByRole('heading', {name: 'Results'}).waitFor();
  await page.getByText('Three best levers').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.ok(await page.getByRole('button', {name: 'English'}).evaluate((button) => button === document.activeElement));
  await page.getByRole('rowheader', {name: 'Desktop computer'}).waitFor();
  assert.doesNotMatch(await page.locator('main').textContent(), /Fabrication|Ordinateur|Baie NAS|incomplètes|Chiffres du/);
}));

test('all of it can be done with a keyboard alone', () => visit(browser, {locale: 'en-GB'}, async (page) => {
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.getByRole('button', {name: /600/}).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.summary strong');
  await page.locator('nav.views button').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.waitForSelector('tbody .explain');
  await page.locator('tbody .explain').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog td button').first().waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.closest('dialog') !== null));
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({state: 'detached'});
  assert.match(await page.locator('#live').textContent(), /t CO₂e per year/);
}));
