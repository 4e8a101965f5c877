// Scenarios in the library's own form, and the sliders that write their changes.
import {changed, state} from './state.js';
import {t} from './texts.js';

const FORMAT = 'evalcarbone-scenario-1';
export const MOST = 10;

/** What a slider of each kind writes; the member that it moves, and what stands beside it. */
export const SLIDERS = {
  quantity: {change: 'quantity', member: 'percent', min: -100, max: 100, step: 5, none: 0, beside: {rounding: 'half-up'}},
  lifetime: {change: 'lifetime', member: 'by', min: -20, max: 20, step: 1, none: 0, beside: {notBelow: 1}},
  hours: {change: 'hours', member: 'by', min: -23, max: 23, step: 1, none: 0, beside: {notBelow: 1}},
  refurbished: {change: 'refurbished', member: 'share', min: 0, max: 1, step: 0.05, none: 0, beside: {priorYears: 3}},
  night: {change: 'switch-off', member: 'hoursPerDay', min: 1, max: 24, step: 1, none: 24, beside: {daysPerYear: 365, compliance: 1}},
};

/** Adds a scenario under a name that no other one has, and chooses it. */
export function addScenario(scenario) {
  const made = {format: FORMAT, name: freeName(scenario?.name ?? t('scenario.new')), changes: scenario?.changes ?? []};
  state.doc.scenarios = [...state.doc.scenarios, structuredClone(made)].slice(0, MOST);
  state.scenario = state.doc.scenarios.length - 1;
  changed();
}

export function removeScenario(place) {
  state.doc.scenarios.splice(place, 1);
  state.scenario = Math.max(0, Math.min(state.scenario, state.doc.scenarios.length - 1));
  changed();
}

/** Gives a scenario a name that no other one has, nor the inventory. */
export function renameScenario(place, name) {
  state.doc.scenarios[place].name = freeName(name.trim() || t('scenario.new'), place);
  changed();
}

function freeName(wanted, except = -1) {
  const taken = new Set([state.doc.name, ...state.doc.scenarios.filter((one, place) => place !== except).map((one) => one.name)]);
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) {
    name = `${wanted} ${number}`;
  }
  return name;
}

function find(scenario, slider, type) {
  return scenario.changes.findIndex((change) => change.change === slider.change && slider.member in change && isOf(change, type));
}

/** Whether a change is of just this type, or of all lines. */
function isOf(change, type) {
  const keys = Object.keys(change.lines ?? {});
  return type === '' ? keys.length === 0 : keys.length === 1 && keys[0] === 'type' && change.lines.type.length === 1 && change.lines.type[0] === type;
}

export function valueOf(scenario, slider, type) {
  const place = find(scenario, slider, type);
  return place < 0 ? slider.none : scenario.changes[place][slider.member];
}

/** Moves a slider: the change is written, changed in its place, or taken out where the slider says "none". */
export function move(scenario, slider, type, value) {
  const place = find(scenario, slider, type);
  if (value === slider.none) {
    if (place >= 0) {
      scenario.changes.splice(place, 1);
    }
  } else if (place >= 0) {
    scenario.changes[place][slider.member] = value;
  } else {
    scenario.changes.push({change: slider.change, ...(type === '' ? {} : {lines: {type: [type]}}), ...slider.beside, [slider.member]: value});
  }
  changed();
}

/** The number of changes that no slider of this choice of lines shows. */
export function others(scenario, type) {
  return scenario.changes.filter((change) => !Object.values(SLIDERS).some((slider) =>
    slider.change === change.change && slider.member in change && isOf(change, type))).length;
}
