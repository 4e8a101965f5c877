// The total as the sliders are moved: before, after, and by phase.
import {fragment, h} from './dom.js';
import {amount, percent, signed, total, unit} from './format.js';
import {t} from './texts.js';

export function live(answer) {
  const found = answer.difference;
  const way = found.difference === null ? 'same' : found.difference < 0 ? 'better' : found.difference > 0 ? 'worse' : 'same';
  return [
    h('h3', {}, t('live')),
    h('p', {class: `figure ${way}`}, found.difference === null ? t('unknown') : `${signed(found.difference)} ${unit()}`,
      found.relative === null ? null : h('span', {}, ` ${found.relative < 0 ? '−' : found.relative > 0 ? '+' : ''}${percent(Math.abs(found.relative))}`)),
    h('dl', {class: 'pairs'},
      h('dt', {}, t('live.before')), h('dd', {}, `${total(answer.base)} ${unit()}`),
      h('dt', {}, t('live.after')), h('dd', {}, `${total(answer.total)} ${unit()}`)),
    h('p', {}, answer.sentence),
    found.isComplete ? null : h('p', {class: 'hint'}, t('live.compared')),
    fragment(answer.chart),
    phases(answer),
    answer.remarks.length === 0 ? null : h('ul', {class: 'issues'}, answer.remarks.map((remark) => h('li', {},
      h('p', {}, h('code', {}, remark.code), ' ', remark.message), h('p', {class: 'hint'}, remark.hint)))),
  ];
}

function phases(answer) {
  return h('table', {}, h('caption', {}, t('live.phases', unit())),
    h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('phase')), h('th', {scope: 'col', class: 'number'}, t('live.before')),
      h('th', {scope: 'col', class: 'number'}, t('live.after')), h('th', {scope: 'col', class: 'number'}, t('difference')))),
    h('tbody', {}, answer.shown.filter((phase) => answer.phases[phase.id]).map((phase) => {
      const one = answer.phases[phase.id];
      return h('tr', {}, h('th', {scope: 'row'}, phase.label), h('td', {class: 'number'}, amount(one.base)),
        h('td', {class: 'number'}, amount(one.other)), h('td', {class: 'number'}, signed(one.difference)));
    })));
}
