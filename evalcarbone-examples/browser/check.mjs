// Opens each report in Chromium and looks for what a reader would stumble over.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { archiveClasses, commands, make } from './reports.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCREENS = [
    { name: 'wide', width: 1100, scheme: 'light' },
    { name: 'dark', width: 1100, scheme: 'dark' },
    { name: 'narrow', width: 360, scheme: 'light' },
];
const TALLEST = 4000;
const quickstart = resolve(process.argv[2]);
const folder = resolve('pages');
const failures = [];

/** Looks at a report on every screen. It has no script, so a page that is made narrow is one that was opened narrow. */
async function look(browser, report) {
    const context = await browser.newContext({
        bypassCSP: true, // for axe alone; that the policy of the page allows its style sheet is looked at in print()
    });
    const page = await context.newPage();
    page.on('console', message => failures.push(`${report.name}: console: ${message.text()}`));
    page.on('pageerror', error => failures.push(`${report.name}: error: ${error}`));
    await page.goto(pathToFileURL(report.file).href);
    await page.evaluate(AXE);
    for (const screen of SCREENS) {
        await page.setViewportSize({ width: screen.width, height: 900 });
        await page.emulateMedia({ colorScheme: screen.scheme });
        await see(page, report, screen);
    }
    await context.close();
}

async function see(page, report, screen) {
    const fail = what => failures.push(`${report.name}, ${screen.name}: ${what}`);
    const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    if (size[0] > screen.width) {
        fail(`the page is ${size[0]} px wide`);
    }
    await page.screenshot({
        path: `${folder}/${report.name}.${screen.name}.png`,
        fullPage: true,
        clip: { x: 0, y: 0, width: screen.width, height: Math.min(size[1], TALLEST) },
    });
    if (process.env.PICTURES && report.isBoard && screen.name === 'wide') {
        await page.locator('.evc-summary').screenshot({ path: `${resolve(process.env.PICTURES)}/${report.name}.png` });
    }
    const violations = await page.evaluate(async rules =>
        (await window.axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations, RULES);
    for (const violation of violations) {
        fail(`axe ${violation.id}: ${violation.nodes[0].html} ${violation.nodes[0].failureSummary}`);
    }
}

/** Prints a report, as its own security policy lets it look; the summary alone must be one sheet. */
async function print(browser, report) {
    const page = await browser.newPage();
    page.on('console', message => failures.push(`${report.name}, print: console: ${message.text()}`));
    await page.goto(pathToFileURL(report.file).href);
    writeFileSync(`${folder}/${report.name}.pdf`, await page.pdf({ preferCSSPageSize: true }));
    if (report.isBoard) {
        await page.evaluate(() => document.querySelectorAll('.evc-details, .evc-sources').forEach(part => part.remove()));
        const sheets = pages(await page.pdf({ preferCSSPageSize: true }));
        if (sheets !== 1) {
            failures.push(`${report.name}: the summary takes ${sheets} sheets`);
        }
    }
    await page.close();
}

function pages(pdf) {
    return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** Does something with each of a list, two at a time: as many as there are cores. */
async function inTwos(list, action) {
    const waiting = [...list];
    const work = async () => {
        while (waiting.length > 0) {
            await action(waiting.shift());
        }
    };
    await Promise.all([work(), work()]);
}

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const reports = commands(folder);
await archiveClasses(quickstart, reports[0], folder);
await inTwos(reports, async report => {
    await make(quickstart, report, folder);
    await look(browser, report);
    await print(browser, report);
});
await browser.close();
failures.sort().forEach(failure => console.error(failure));
console.log(`${reports.length} reports on ${SCREENS.length} screens and paper: ${failures.length} failures.`);
process.exit(failures.length === 0 ? 0 : 1);
