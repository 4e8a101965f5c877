// The results: total, charts, tables whose figures explain themselves, what is missing, tips, equivalences, reports to keep.
import {file} from './api.js';
import {download, fileName, fill, fragment, h, say} from './dom.js';
import {showError} from './errors.js';
import {explainButton} from './explain.js';
import {CLIMATE, amount, category, missing, number, percent, total, unit, whole} from './format.js';
import {FORMS} from './forms.js';
import {changed, sent, state} from './state.js';
import {mark} from './summary.js';
import {t} from './texts.js';
import {tips} from './tips.js';

const MOST_LINES = 12;

export function resultsView({go}) {
  const content = h('div', {});
  const element = h('section', {'aria-labelledby': 'results-title'},
    h('h2', {id: 'results-title'}, t('view.results')), content);

  let shown;
  const levers = h('div', {class: 'card'});

  /** Tips come later than the rest, which stays as it is then: somebody may be reading it. */
  function update() {
    const result = state.answer?.result ?? null;
    fill(levers, tips(go));
    if (result === shown) {
      return;
    }
    shown = result;
    const name = content.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
    fill(content, result ? show(result, go, levers) : h('div', {class: 'card'}, h('p', {}, t('nothing')),
      h('button', {type: 'button', class: 'main', onclick: () => go('inventory')}, t('view.inventory'))));
    if (name) {
      [...content.querySelectorAll('[aria-label]')].find((one) => one.getAttribute('aria-label') === name)?.focus();
    }
  }

  return {element, update};
}

function show(result, go, levers) {
  return [
    h('div', {class: 'cards two'}, headline(result), reports()),
    charts(result),
    h('div', {class: 'card'}, h('h3', {}, t('results.types')), typeTable(result)),
    h('div', {class: 'cards two'}, levers, equivalents(result)),
    h('div', {class: 'cards two'},
      groupCard('results.departments', 'DEPARTMENT', result.departments),
      groupCard('results.sites', 'SITE', result.sites)),
    lines(result, go),
    issues(result, go),
  ];
}

function headline(result) {
  const done = result.total.lines - result.total.incompleteLines;
  return h('div', {class: 'card headline'},
    h('h3', {}, category().label),
    h('p', {class: 'figure'}, explainButton([total(result.total), ' ', h('span', {}, unit())], `${total(result.total)} ${unit()}`, {facets: [], key: []}, t('results.total'))),
    h('p', {}, h('span', {class: mark(result.total)}, missing(result.total))),
    result.total.isComplete ? null : h('p', {class: 'meter'}, h('label', {htmlFor: 'complete-lines'}, t('results.meter', whole(done), whole(result.total.lines))),
      h('progress', {id: 'complete-lines', max: Math.max(1, result.total.lines), value: done})),
    result.share === null ? null : h('p', {}, t(result.total.isComplete ? 'results.share' : 'results.share.least', percent(result.share))),
    result.categories.length > 1 ? categories(result) : null);
}

/** All categories, each a button that shows the rest in it. */
function categories(result) {
  return h('table', {class: 'plain'}, h('caption', {}, t('results.categories')),
    h('tbody', {}, result.categories.map((one) => h('tr', {},
      h('th', {scope: 'row'}, h('button', {
        type: 'button',
        class: 'link',
        'aria-pressed': String(one.id === result.category),
        onclick: () => {
          state.category = one.id;
          changed();
        },
      }, one.label)),
      h('td', {class: 'number'}, one.total.known === null ? t('unknown') : (one.total.isComplete ? '' : `${t('least')} `)
        + amount(one.total.known, one.id)),
      h('td', {}, one.id === CLIMATE ? t('unit.climate') : one.unit)))));
}

function charts(result) {
  return result.charts && result.charts.length > 0
    ? h('div', {class: 'charts'}, result.charts.map((chart) => h('div', {class: 'card'}, fragment(chart))))
    : null;
}

function typeTable(result) {
  const phases = result.phases;
  return h('div', {class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('results.types')},
    h('table', {},
      h('caption', {}, t('results.types.caption', unit())),
      h('thead', {}, h('tr', {},
        h('th', {scope: 'col'}, t('type')), h('th', {scope: 'col', class: 'number'}, t('items')),
        phases.map((phase) => h('th', {scope: 'col', class: 'number'}, phase.label)),
        h('th', {scope: 'col', class: 'number'}, t('total')))),
      h('tbody', {}, result.types.map((type) => h('tr', {},
        h('th', {scope: 'row'}, type.label || t('untold')),
        h('td', {class: 'number'}, whole(type.items)),
        phases.map((phase) => cell(type.phases[phase.id], `${type.label || t('untold')}, ${phase.label}`, ['EQUIPMENT_TYPE', 'PHASE'], [type.key, phase.id])),
        cell(type.total, type.label || t('untold'), ['EQUIPMENT_TYPE'], [type.key])))),
      h('tfoot', {}, h('tr', {},
        h('th', {scope: 'row'}, t('total')),
        h('td', {class: 'number'}, whole(result.types.reduce((sum, type) => sum + type.items, 0))),
        phases.map((phase) => cell(result.byPhase[phase.id], phase.label, ['PHASE'], [phase.id])),
        cell(result.total, t('results.total'), [], [])))));
}

function cell(found, label, facets, key) {
  return h('td', {class: 'number'}, !found ? '–' : explainButton(total(found), `${label}: ${total(found)} ${unit()}, ${missing(found)}`, {facets, key}, label));
}

function groupCard(title, facet, groups) {
  const most = Math.max(...groups.map((group) => group.total.known ?? 0), 0);
  return h('div', {class: 'card'}, h('h3', {}, t(title)),
    groups.length === 0 || (groups.length === 1 && groups[0].key === '')
      ? h('p', {}, t('results.none.stated'))
      : h('div', {class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t(title)}, h('table', {},
        h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t(title)), h('th', {scope: 'col', class: 'number'}, unit()), h('th', {scope: 'col'}, t('results.part')))),
        h('tbody', {}, groups.map((group) => h('tr', {},
          h('th', {scope: 'row'}, group.label || t('untold')),
          cell(group.total, group.label || t('untold'), [facet], [group.key]),
          h('td', {}, h('meter', {min: 0, max: most || 1, value: group.total.known ?? 0, 'aria-label': t('results.part')}))))))));
}

function lines(result, go) {
  return h('div', {class: 'card'}, h('h3', {}, t('results.lines')),
    h('div', {class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('results.lines')}, h('table', {},
      h('thead', {}, h('tr', {},
        h('th', {scope: 'col'}, t('line')), h('th', {scope: 'col', class: 'number'}, t('items')), h('th', {scope: 'col'}, t('model.used')),
        h('th', {scope: 'col', class: 'number'}, unit()), h('th', {scope: 'col'}, t('rows.row')))),
      h('tbody', {}, result.lines.slice(0, MOST_LINES).map((line) => h('tr', {},
        h('th', {scope: 'row'}, line.label),
        h('td', {class: 'number'}, whole(line.items)),
        h('td', {}, line.model || line.type || t('untold')),
        cell(line.total, line.label, ['LINE'], [line.id]),
        h('td', {}, line.row < 0 ? '' : h('button', {
          type: 'button',
          class: 'small',
          'aria-label': t('results.row', line.row + 2),
          onclick: () => go('inventory', {row: line.row}),
        }, String(line.row + 2)))))))),
    result.lines.length > MOST_LINES ? h('p', {class: 'hint'}, t('results.lines.more')) : null);
}

function equivalents(result) {
  return h('div', {class: 'card'}, h('h3', {}, t('equivalents')),
    result.equivalents.length === 0 ? h('p', {}, t('equivalents.none')) : h('ul', {class: 'equivalents'}, result.equivalents.map((one) => h('li', {},
      h('strong', {}, `${one.isAtLeast ? `${t('least')} ` : ''}${number(one.number, 2)} ${one.label}`),
      h('details', {}, h('summary', {}, t('source.of')),
        h('p', {class: 'hint'}, `${one.source}, ${one.date}${one.licence ? ` (${one.licence})` : ''}. ${one.covers}`))))));
}

function issues(result, go) {
  const some = result.issues.filter((issue) => issue.isToMend);
  const others = result.issues.filter((issue) => !issue.isToMend);
  return h('div', {class: 'card'}, h('h3', {}, t('issues')),
    some.length === 0 ? h('p', {}, t('issues.none')) : h('ul', {class: 'issues'}, some.map((issue) => listed(issue, go))),
    others.length === 0 ? null : h('details', {}, h('summary', {}, t('issues.remarks', others.length)),
      h('ul', {class: 'issues'}, others.map((issue) => listed(issue, go)))));
}

function listed(issue, go) {
  return h('li', {class: issue.isGap ? 'gap' : ''},
    h('p', {}, h('code', {}, issue.code), ' ', issue.message,
      issue.lines > 0 ? h('span', {class: 'badge'}, t(issue.lines === 1 ? 'lines.one' : 'lines', whole(issue.lines))) : null),
    h('p', {class: 'hint'}, issue.hint,
      issue.rows.length === 0 ? null : [' ', t('issues.rows'), ' ', issue.rows.slice(0, 5).map((row) => h('button', {
        type: 'button',
        class: 'small',
        'aria-label': t('results.row', row + 2),
        onclick: () => go('inventory', {row}),
      }, String(row + 2)))]));
}

function reports() {
  return h('div', {class: 'card'}, h('h3', {}, t('reports')), h('p', {}, t('reports.what')),
    h('div', {class: 'actions'}, FORMS.map(([form, ending]) => h('button', {type: 'button', onclick: () => keep(form, ending)}, t(`report.${form}`)))));
}

async function keep(form, ending) {
  try {
    say(t('computing'));
    const blob = await file('report', {document: sent(state.doc, t('name.usual')), form});
    download(`${fileName(state.doc.name || t('name.usual'))}.${ending}`, blob);
    say(t('saved'));
  } catch (error) {
    showError(error);
  }
}
