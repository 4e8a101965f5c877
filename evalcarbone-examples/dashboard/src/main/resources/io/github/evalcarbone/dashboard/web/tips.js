// The three measures that would avoid most, computed on the user's own inventory.
import {h, say} from './dom.js';
import {amount, percent, unit, whole} from './format.js';
import {addScenario} from './changes.js';
import {state} from './state.js';
import {t} from './texts.js';

export function tips(go) {
  const found = state.tips;
  return h('div', {class: 'card'}, h('h3', {}, t('tips')),
    found === null ? h('p', {}, t('computing'))
      : found.tips.length === 0 ? h('p', {}, t('tips.none'))
        : [h('ol', {class: 'tips'}, found.tips.map((tip) => one(tip, go))),
          found.tips.length > 1 ? h('p', {}, t('tips.together', `${amount(found.together)} ${unit()}`)) : null],
    found && found.unknown.length > 0 ? h('p', {class: 'hint'}, t('tips.unknown', found.unknown.join(t('list')))) : null);
}

function one(tip, go) {
  return h('li', {},
    h('strong', {}, tip.title),
    h('p', {}, t('tips.avoids', `${amount(tip.avoided)} ${unit()}`), tip.share === null ? null : ` (${percent(tip.share)})`,
      tip.incompleteLines > 0 ? h('span', {class: 'hint'}, ` ${t('tips.incomplete', whole(tip.incompleteLines), whole(tip.lines))}`) : null),
    h('div', {class: 'actions'},
      h('button', {
        type: 'button',
        class: 'small',
        'aria-label': `${t('tips.try')}: ${tip.title}`,
        onclick: () => {
          addScenario({...tip.changes, name: tip.title});
          say(t('scenario.added', tip.title));
          go('scenarios');
        },
      }, t('tips.try')),
      h('details', {}, h('summary', {}, t('source.of')), h('p', {class: 'hint'}, tip.source))));
}
