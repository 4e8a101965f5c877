// Scenarios and saved inventories side by side.
import {ask} from './api.js';
import {fileField, fill, fragment, h, say} from './dom.js';
import {clearError, showError} from './errors.js';
import {explainButton} from './explain.js';
import {amount, missing, percent, signed, total, unit, whole} from './format.js';
import {parse, sent, state} from './state.js';
import {t} from './texts.js';

export function compareView({go}) {
  const left = new Set();
  const choice = h('div', {class: 'card'});
  const answer = h('div', {'aria-live': 'off'});
  const element = h('section', {'aria-labelledby': 'compare-title'},
    h('h2', {id: 'compare-title'}, t('view.compare')), choice, answer);

  function render() {
    fill(choice, h('fieldset', {}, h('legend', {}, t('compare.what', state.doc.name || t('name.usual'))),
      state.doc.scenarios.map((scenario, place) => check(scenario.name, !left.has(place), (isOn) => {
        isOn ? left.delete(place) : left.add(place);
        compute();
      })),
      state.others.map((other, place) => h('p', {class: 'check'}, h('span', {}, t('compare.file', other.name)),
        h('button', {
          type: 'button',
          class: 'small',
          'aria-label': t('compare.remove', other.name),
          onclick: () => {
            state.others.splice(place, 1);
            render();
          },
        }, t('rows.delete')))),
      state.doc.scenarios.length + state.others.length === 0 ? h('p', {}, t('compare.none')) : null),
    h('div', {class: 'actions'}, saved(),
      h('button', {type: 'button', onclick: () => go('scenarios')}, t('view.scenarios'))));
    compute();
  }

  function saved() {
    const file = h('input', {type: 'file', accept: '.json,application/json', class: 'unseen'});
    file.addEventListener('change', async () => {
      try {
        const other = sent(parse(await file.files[0].text()), file.files[0].name);
        const names = new Set([state.doc.name, ...state.others.map((one) => one.name)]);
        state.others = [...state.others, {...other, scenarios: [], name: names.has(other.name) ? `${other.name} (${file.files[0].name})` : other.name}];
        render();
      } catch {
        showError(new Error(t('open.wrong')));
      }
    });
    return fileField(t('compare.add'), file, t('compare.add.hint'));
  }

  async function compute() {
    const scenarios = state.doc.scenarios.map((scenario, place) => place).filter((place) => !left.has(place));
    if (!state.answer?.result || scenarios.length + state.others.length === 0) {
      fill(answer);
      return;
    }
    try {
      const found = await ask('compare', {document: sent(state.doc, t('name.usual')), scenarios, others: state.others, category: state.category});
      clearError();
      fill(answer, found.charts?.length > 0 ? h('div', {class: 'charts'}, found.charts.map((chart) => h('div', {class: 'card'}, fragment(chart)))) : null,
        h('div', {class: 'card'}, table(found, about(scenarios))), found.sides.slice(1).map(told));
      say(found.sides.slice(1).map((side) => side.verdict).join(' '));
    } catch (error) {
      fill(answer);
      showError(error);
    }
  }

  /** What each side is to the server: the document, a scenario of it, another document. */
  function about(scenarios) {
    return [{}, ...scenarios.map((scenario) => ({scenario})), ...state.others.map((document) => ({document}))];
  }

  let version = -1;

  function update() {
    if (version !== state.version || answer.childElementCount === 0) {
      version = state.version;
      render();
    }
  }

  return {element, update};
}

function check(text, isOn, change) {
  const input = h('input', {type: 'checkbox', checked: isOn});
  input.addEventListener('change', () => change(input.checked));
  return h('p', {class: 'check'}, h('label', {}, input, ` ${text}`));
}

function table(found, about) {
  const sides = found.sides;
  const phases = found.phases;
  const line = (label, text) => h('tr', {}, h('th', {scope: 'row'}, label), sides.map((side, place) => h('td', {class: 'number'}, text(side, place))));
  const explained = (one, label, place, facets, key) => (one
    ? explainButton(total(one), `${label}: ${total(one)} ${unit()}, ${missing(one)}`, {...about[place], facets, key}, label)
    : '–');
  return h('div', {class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('compare.table')}, h('table', {class: 'compare'},
    h('caption', {}, t('compare.caption', unit())),
    h('thead', {}, h('tr', {}, h('td', {}), sides.map((side) => h('th', {scope: 'col', class: 'number'}, side.name)))),
    h('tbody', {},
      line(t('total'), (side, place) => explained(side.total, side.name, place, [], [])),
      phases.map((phase) => line(phase.label, (side, place) => explained(side.byPhase[phase.id], `${side.name}, ${phase.label}`, place, ['PHASE'], [phase.id]))),
      line(t('items'), (side) => whole(side.items)),
      line(t('compare.years'), (side) => (side.years === null ? '–' : whole(side.years))),
      line(t('compare.hours'), (side) => (side.hours === null ? '–' : whole(side.hours))),
      line(t('difference'), (side) => (side.difference ? way(side.difference) : t('compare.base'))),
      phases.map((phase) => line(t('compare.of', phase.label), (side) => (side.phases[phase.id] ? signed(side.phases[phase.id].difference) : ''))))));
}

/** A difference in words beside its colour. */
function way(found) {
  if (found.difference === null) {
    return t('unknown');
  }
  const kind = found.difference < 0 ? 'better' : found.difference > 0 ? 'worse' : 'same';
  return h('span', {class: kind}, `${found.difference < 0 ? '▼' : found.difference > 0 ? '▲' : '＝'} ${signed(found.difference)}`,
    found.relative === null ? '' : ` (${found.relative < 0 ? '−' : '+'}${percent(Math.abs(found.relative))})`,
    found.isComplete ? null : h('small', {}, ` ${t('compare.compared')}`));
}

function told(side) {
  return h('div', {class: 'card'}, h('h3', {}, side.name), h('p', {class: 'verdict'}, side.why),
    side.types.length === 0 ? null : h('table', {}, h('caption', {}, t('compare.types', unit())),
      h('tbody', {}, side.types.map((type) => h('tr', {}, h('th', {scope: 'row'}, type.label || t('untold')),
        h('td', {class: 'number'}, amount(type.difference.base)), h('td', {class: 'number'}, amount(type.difference.other)),
        h('td', {class: 'number'}, signed(type.difference.difference)))))),
    side.remarks.length === 0 ? null : h('ul', {class: 'issues'}, side.remarks.map((remark) => h('li', {},
      h('p', {}, h('code', {}, remark.code), ' ', remark.message), h('p', {class: 'hint'}, remark.hint)))));
}
