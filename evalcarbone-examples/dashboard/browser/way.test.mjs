// The whole way of a user, in French: a list of GLPI in, a problem mended, sliders, comparison, explanation, reports, saved and opened again.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {readFile} from 'node:fs/promises';
import {file, launch, loadExample, open, visit} from './visit.mjs';

const GLPI = `Nom;Statut;Fabricant;Type;Modèle;Lieu;Date d'achat;Quantité
PC-001;En service;Dell;Notebook;Latitude 5420;Bâtiment A;2021-03-30;1
PC-002;En service;Dell;Notebook;Latitude 5420;Bâtiment A;2021-02-28;deux
ECR-01;En service;Dell;Moniteur;P2419H;Bâtiment B;2020-02-31;1
ECR-02;Réformé;Dell;Moniteur;P2419H;Bâtiment B;2012-05-04;1
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function amount(page) {
  return (await page.locator('.summary strong').textContent()).trim();
}

test('a list of GLPI comes in, a problem is mended in place, and the total becomes another', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  assert.equal(await page.title(), 'EvalCarbone\u202f: empreinte du système d’information');
  await page.locator('input[type=file][accept*=xlsx]').setInputFiles(file('glpi.csv', GLPI));
  await page.waitForSelector('.rows tr.refused');
  assert.match(await page.locator('.notes').textContent(), /GLPI/);
  const problem = page.locator('tr.refused + tr.problems');
  assert.match(await problem.textContent(), /EVC-1008.*Quantité.*\[deux\] doit être un nombre/);
  assert.match(await page.locator('.summary').textContent(), /1 ligne écartée/);
  assert.match(await page.locator('tr.doubtful + tr.problems').textContent(), /EVC-1015.*2020-02-31/);
  const before = await amount(page);

  const cell = page.getByLabel('Ligne 3, Quantité');
  assert.equal(await cell.getAttribute('aria-invalid'), 'true');
  await cell.fill('2');
  await page.waitForFunction(() => document.querySelectorAll('.rows tr.refused').length === 0);
  assert.ok(await cell.evaluate((input) => input === document.activeElement), 'whoever writes stays in the cell');
  assert.equal(await cell.getAttribute('aria-invalid'), 'false');
  assert.notEqual(await amount(page), before);
  assert.match(await page.locator('.counts').textContent(), /3 lignes comptées, 0 avec une erreur.*1 écartées/);
}));

test('sliders change the total at once, two scenarios are compared, a figure explains itself', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  await loadExample(page);
  await open(page, 2);
  await page.getByRole('button', {name: /Nouveau scénario/}).click();
  const life = page.getByLabel('Durée de vie');
  await life.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await life.getAttribute('aria-valuetext'), '+2 ans');
  await page.waitForSelector('.live .figure.better');
  const first = await page.locator('.live .figure').textContent();
  assert.match(first, /^−\d/);
  await page.getByLabel('S’applique à').selectOption('monitor');
  await page.getByLabel('Nombre d’appareils').fill('-20');
  await page.waitForFunction((old) => document.querySelector('.live .figure').textContent !== old, first);
  await page.getByLabel('Nom du scénario').fill('Plus longtemps');
  await page.getByLabel('Nom du scénario').press('Enter');

  await page.getByRole('button', {name: /Nouveau scénario/}).click();
  await page.getByLabel('Achats reconditionnés').fill('0.3');
  await page.getByLabel('Extinction la nuit').fill('10');
  await page.getByLabel('Heures par jour').fill('-2');
  await page.waitForFunction(() => /EVC-6002/.test(document.querySelector('.live').textContent));

  await page.getByRole('button', {name: 'Comparer'}).click();
  await page.waitForSelector('table.compare');
  const heads = await page.locator('table.compare thead th').allTextContents();
  assert.deepEqual(heads, ['Hôpital de 600 lits', 'Plus longtemps', 'Scénario']);
  assert.match(await page.locator('.verdict').first().textContent(), /«\sPlus longtemps\s» évite .* Causes\s: .*durée/);
  assert.ok(await page.locator('main svg.evc-chart').count() > 0);
  await page.locator('table.compare tbody tr').nth(1).locator('td').nth(1).getByRole('button').click();
  await page.locator('dialog td button').first().click();
  await page.locator('dialog .evc').waitFor();
  assert.match(await page.locator('dialog').textContent(), /planned_years = 8,0 ans/, 'two years longer than six');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({state: 'detached'});

  await open(page, 1);
  await page.locator('tbody .explain').first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('td button').first().click();
  await dialog.locator('.evc').waitFor();
  assert.match(await dialog.textContent(), /quantity = 620,0/);
  assert.match(await dialog.textContent(), /ADEME/);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({state: 'detached'});
  assert.ok(await page.locator('tbody .explain').first().evaluate((button) => button === document.activeElement), 'the focus comes back');
}));

async function download(page, button) {
  const [found] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {name: found.suggestedFilename(), text: await readFile(await found.path(), 'utf8')};
}

test('reports are downloaded in six forms, and the page in HTML shows the same total', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  await loadExample(page);
  await open(page, 1);
  const total = (await page.locator('.headline .figure').textContent()).match(/[\d,]+/)[0];
  const html = await download(page, page.getByRole('button', {name: 'Page HTML'}));
  assert.equal(html.name, 'hopital-de-600-lits.html');
  assert.match(html.text, /^<!DOCTYPE html>/);
  assert.ok(html.text.includes(total), `${total} in the page`);
  assert.match((await download(page, page.getByRole('button', {name: 'Markdown'}))).text, /^# /);
  assert.match((await download(page, page.getByRole('button', {name: 'CSV pour Excel'}))).text, /^\ufeff.*;/);
  assert.match((await download(page, page.getByRole('button', {name: 'CSV pour les programmes'}))).text, /;/);
  assert.match((await download(page, page.getByRole('button', {name: /XLSX/}))).text, /^PK/);
  assert.match(JSON.parse((await download(page, page.getByRole('button', {name: /JSON/}))).text).format, /^evalcarbone-footprint-/);
}));

test('what is saved and opened again is the same, and can be compared with what was changed since', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  await loadExample(page);
  await page.getByLabel('Nom', {exact: true}).fill('Parc 2025');
  await page.getByLabel(/Total de l’établissement/).fill('12000');
  await open(page, 2);
  await page.getByRole('button', {name: /Nouveau scénario/}).click();
  await page.getByLabel('Durée de vie').fill('1');
  await page.waitForSelector('.live .figure.better');
  const saved = await download(page, page.getByRole('button', {name: 'Enregistrer', exact: true}));
  assert.equal(saved.name, 'parc-2025.evalcarbone.json');
  const total = await amount(page);

  await page.reload();
  await page.waitForSelector('h2');
  await page.locator('header input[type=file]').setInputFiles(file(saved.name, saved.text));
  await page.waitForSelector('.summary strong');
  assert.equal(await amount(page), total);
  await open(page, 1);
  assert.match(await page.locator('.headline').textContent(), /Au moins 1,2\s%\sdes émissions de tout l’établissement/);
  await open(page, 0);
  await page.getByLabel('Nom', {exact: true}).fill('Parc 2026');
  await page.getByLabel('Ligne 2, quantite').fill('400');
  await page.waitForFunction((old) => document.querySelector('.summary strong').textContent !== old, total);
  await open(page, 3);
  await page.locator('main input[type=file]').setInputFiles(file(saved.name, saved.text));
  await page.waitForFunction(() => [...document.querySelectorAll('table.compare thead th')].some((head) => head.textContent === 'Parc 2025'));
  assert.match(await page.locator('.verdict').last().textContent(), /quantités/);
}));

test('lines are typed in as in the form: added, duplicated, renamed, deleted', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  await page.getByLabel('Type', {exact: true}).selectOption('laptop');
  await page.getByLabel('Libellé', {exact: true}).fill('Portables');
  await page.getByLabel('Quantité', {exact: true}).fill('30');
  await page.getByRole('button', {name: 'Ajouter', exact: true}).click();
  await page.waitForSelector('.rows tr.fine');
  const one = await amount(page);
  await page.getByRole('button', {name: 'Dupliquer la ligne 2'}).click();
  await page.waitForFunction((old) => document.querySelector('.summary strong').textContent !== old, one);
  await page.getByLabel('Ligne 3, Libellé').fill('Autres portables');
  await open(page, 1);
  await page.getByText('Autres portables').waitFor();
  await open(page, 0);
  await page.getByRole('button', {name: 'Supprimer la ligne 3'}).click();
  await page.waitForFunction((old) => document.querySelector('.summary strong').textContent === old, one);
}));

test('a pasted table is read, and a lever of the results becomes a scenario', () => visit(browser, {locale: 'fr-FR'}, async (page) => {
  await page.getByText('Coller un tableau').click();
  await page.getByLabel(/Lignes avec une ligne d’en-têtes/).fill('Type\tQuantité\tDurée de vie\nOrdinateur portable\t200\t4\nÉcran\t300\t7\n');
  await page.getByRole('button', {name: 'Lire le tableau'}).click();
  await page.waitForSelector('.rows tr.fine');
  await open(page, 1);
  await page.locator('.tips li button').first().click();
  await page.waitForSelector('.live .figure.better');
  assert.match(await page.locator('.tabs [aria-pressed=true]').textContent(), /un an de plus/);
}));

test('the figures of the form show five categories, and a list without types is given one', () => visit(browser, {locale: 'en-GB'}, async (page) => {
  await loadExample(page);
  await page.getByLabel('Figures').selectOption('sih');
  await page.waitForFunction(() => document.querySelectorAll('.rows tr.incomplete').length === 0);
  await open(page, 1);
  await page.getByRole('button', {name: 'Acidification'}).click();
  await page.getByRole('heading', {name: 'Acidification'}).waitFor();
  assert.match(await page.locator('.summary strong').textContent(), /mol H/);
  await open(page, 0);
  await page.locator('input[type=file][accept*=xlsx]').setInputFiles(file('monitors.csv', 'Nom;Modèle\nE1;Unheard of 24\n'));
  await page.waitForSelector('.rows tr.incomplete');
  await page.getByLabel('Figures').selectOption('recommended');
  await page.getByText('Options of reading').click();
  await page.getByLabel('Type of a list that states none').selectOption('monitor');
  await page.waitForSelector('.rows tr.fine, .rows tr.doubtful');
}));
