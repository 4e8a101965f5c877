// What would be different if: sliders, and the total as they are moved.
import {newest} from './api.js';
import {fill, field, h, later, say} from './dom.js';
import {clearError, showError} from './errors.js';
import {addScenario, MOST, move, others, removeScenario, renameScenario, SLIDERS, valueOf} from './changes.js';
import {live} from './live.js';
import {sent, state} from './state.js';
import {sliderText} from './slidertext.js';
import {t} from './texts.js';

const simulate = newest('simulate');

export function scenariosView({go}) {
  let type = firstType();
  let asked = '';

  /** The type that the sliders begin with: that of the first change, if it is of one type. */
  function firstType() {
    const lines = state.doc.scenarios[state.scenario]?.changes[0]?.lines ?? {};
    return Object.keys(lines).join() === 'type' && lines.type.length === 1 ? lines.type[0] : '';
  }

  const content = h('div', {});
  const totals = h('div', {class: 'card live', 'aria-live': 'off'});
  const element = h('section', {'aria-labelledby': 'scenarios-title'},
    h('h2', {id: 'scenarios-title'}, t('view.scenarios')), h('p', {class: 'lead'}, t('scenarios.lead')), content);

  function render() {
    asked = '';
    if (!state.answer?.result) {
      fill(content, h('div', {class: 'card'}, h('p', {}, t('nothing')),
        h('button', {type: 'button', class: 'main', onclick: () => go('inventory')}, t('view.inventory'))));
      return;
    }
    fill(content, chooser(), state.doc.scenarios.length === 0 ? null
      : h('div', {class: 'cards sliders'}, sliders(), totals),
    h('div', {class: 'actions'}, h('button', {type: 'button', class: 'main', disabled: state.doc.scenarios.length === 0, onclick: () => go('compare')}, t('scenarios.compare'))));
    compute();
  }

  function chooser() {
    return h('div', {class: 'card'},
      h('div', {class: 'tabs', role: 'group', 'aria-label': t('scenarios.choose')}, state.doc.scenarios.map((scenario, place) => h('button', {
        type: 'button',
        'aria-pressed': String(place === state.scenario),
        onclick: () => {
          state.scenario = place;
          type = firstType();
          render();
        },
      }, scenario.name)),
      h('button', {type: 'button', class: 'add', disabled: state.doc.scenarios.length >= MOST, onclick: () => act(() => addScenario(null))}, t('scenarios.add'))),
      state.doc.scenarios.length === 0 ? h('p', {}, t('scenarios.none')) : tools());
  }

  function tools() {
    const scenario = state.doc.scenarios[state.scenario];
    const name = h('input', {type: 'text', value: scenario.name, maxLength: 100});
    name.addEventListener('change', () => act(() => renameScenario(state.scenario, name.value)));
    return h('div', {class: 'fields two'},
      field(t('scenario.name'), name),
      h('div', {class: 'actions end'},
        h('button', {type: 'button', disabled: state.doc.scenarios.length >= MOST, onclick: () => act(() => addScenario(scenario))}, t('scenario.duplicate')),
        h('button', {type: 'button', onclick: () => act(() => removeScenario(state.scenario))}, t('scenario.delete'))));
  }

  function act(work) {
    work();
    type = firstType();
    render();
  }

  function sliders() {
    const scenario = state.doc.scenarios[state.scenario];
    const select = h('select', {}, h('option', {value: ''}, t('scenario.all')),
      state.answer.result.types.filter((one) => one.key !== '').map((one) => h('option', {value: one.key, selected: one.key === type}, one.label)));
    select.addEventListener('change', () => {
      type = select.value;
      render();
      content.querySelector('.sliders select').focus();
    });
    const hidden = others(scenario, type);
    return h('div', {class: 'card'},
      field(t('scenario.lines'), select, t('scenario.lines.hint')),
      Object.entries(SLIDERS).map(([id, slider]) => one(scenario, id, slider)),
      hidden > 0 ? h('p', {class: 'hint'}, t(hidden === 1 ? 'scenario.others.one' : 'scenario.others', hidden)) : null);
  }

  function one(scenario, id, slider) {
    const value = valueOf(scenario, slider, type);
    const shown = h('output', {}, sliderText(id, value));
    const range = h('input', {type: 'range', min: slider.min, max: slider.max, step: slider.step, value, 'aria-valuetext': sliderText(id, value)});
    range.addEventListener('input', () => {
      const moved = Number(range.value);
      shown.textContent = sliderText(id, moved);
      range.setAttribute('aria-valuetext', sliderText(id, moved));
      move(scenario, slider, type, moved);
      compute();
    });
    const whole = field(t(`slider.${id}`), range, t(`slider.${id}.hint`));
    whole.classList.add('slider');
    whole.insertBefore(shown, range);
    return whole;
  }

  const compute = later(120, async () => {
    const scenario = state.doc.scenarios[state.scenario];
    const request = {document: sent({...state.doc, scenarios: []}, t('name.usual')), scenario, category: state.category};
    const text = JSON.stringify(request);
    if (!scenario || text === asked) {
      return;
    }
    asked = text;
    try {
      totals.setAttribute('aria-busy', 'true');
      const answer = await simulate(request);
      if (answer) {
        clearError();
        fill(totals, live(answer));
        totals.removeAttribute('aria-busy');
        say(answer.sentence);
      }
    } catch (error) {
      asked = '';
      showError(error);
    }
  });

  let wasThere = null;

  /** A new result of the inventory changes the totals, and what there is to choose from. */
  function update() {
    const isThere = Boolean(state.answer?.result);
    if (isThere !== wasThere) {
      wasThere = isThere;
      render();
    } else {
      compute();
    }
  }

  return {element, update};
}
