// Makes the reports that are looked at.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** For programs that soon end: half the processor time. */
const SHORT = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const HOSTILE = '<script>console.error("run")</script><img src=x onerror=console.error("run")>';

const COMMANDS = {
    hospital: ['assess', 'samples/hospital-600-beds.csv', '--organisation-total', '5600'],
    system: ['assess', 'samples/hospital-system'],
    complete: ['assess', 'samples/care-home.csv', '--categories', 'CLIMATE_CHANGE'],
    crowded: ['assess', 'CROWDED'],
    emissions: ['assess', 'samples/hospital-600-beds.csv', '--report', 'ghg-protocol'],
    pcr: ['assess', 'samples/hospital-600-beds.csv', '--report', 'pcr'],
    replace: ['replace', 'samples/hospital-600-beds.csv', '--with', 'laptop=dell-latitude-5420', '--with', 'rack-server=dell-poweredge-r740',
        '--years', 'rack-server=10'],
    purchases: ['purchases', 'samples/purchases-2026.csv', '--layout', 'samples/purchases-2026.layout.json'],
    longer: ['one-more-year', 'samples/hospital-600-beds.csv'],
    simulate: ['simulate', 'samples/hospital-600-beds.csv', '--keep-longer', 'desktop=2', '--fewer', 'monitor=10%'],
    compare: ['compare', 'samples/care-home.csv', 'samples/hospital-600-beds.csv'],
    why: ['why', 'samples/care-home.csv', 'samples/hospital-600-beds.csv'],
    levers: ['levers', 'samples/hospital-600-beds.csv'],
    plan: ['plan', 'samples/hospital-600-beds.csv', '--until', '2035', '--keep-longer', 'desktop=2', '--target', '30:2035:2026'],
    bids: ['bids', 'samples/offres-portables.csv'],
    quality: ['quality', 'samples/hospital-600-beds.csv'],
    uncertainty: ['uncertainty', 'samples/hospital-600-beds.csv', '--draws', '1000'],
    sensitivity: ['sensitivity', 'samples/hospital-600-beds.csv', '--draws', '500'],
};

/** Many types, departments with long names, and texts that would do harm if they were not escaped. */
function crowded() {
    const types = ['desktop', 'laptop', 'monitor', 'smartphone', 'tablet', 'printer', 'rack-server', 'network-switch',
        'large-monitor', 'storage', 'projector', 'ip-phone'];
    const rows = ['id;model;type;quantity;department;country'];
    for (let i = 0; i < 60; i++) {
        const department = `Service de médecine ${i % 12} et de consultations externes pluridisciplinaires ${HOSTILE}`;
        rows.push(`line-${i};${types[i % 12]};${types[i % 12]};${10 + i};"${department.replaceAll('"', '""')}";FR`);
    }
    return rows.join('\n') + '\n';
}

/** Returns the name, file and command of each report; those of a footprint have a page for the board. */
export function commands(folder) {
    mkdirSync(folder, { recursive: true });
    const inventory = join(folder, 'crowded.csv');
    writeFileSync(inventory, crowded());
    return ['fr', 'en'].flatMap(language => Object.entries(COMMANDS).map(([name, words]) => {
        const file = join(folder, `${name}.${language}.html`);
        const command = words.map(word => word === 'CROWDED' ? inventory : word);
        return {
            name: `${name}.${language}`,
            file,
            command: [...command, '--lang', language, '--date', '2026-06-30', '--format', 'html', '-o', file],
            isBoard: command[0] === 'assess' && !command.includes('--report'),
        };
    }));
}

const archive = folder => join(folder, 'classes.jsa');

/** Makes a first report, and keeps the classes that it took as the virtual machine loads them quickest. */
export async function archiveClasses(quickstart, report, folder) {
    await java(quickstart, report, `-XX:ArchiveClassesAtExit=${archive(folder)}`);
}

/** Makes a report by the program; an exit code other than 0 is an error. */
export async function make(quickstart, report, folder) {
    await java(quickstart, report, `-XX:SharedArchiveFile=${archive(folder)}`);
}

async function java(quickstart, report, option) {
    await run('java', [...SHORT, option, '-jar', 'target/evalcarbone.jar', ...report.command], { cwd: quickstart });
}
