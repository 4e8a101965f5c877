// The three measures that would avoid most, computed on the user's own inventory.
import {h, say} from './dom.js';
import {amount, percent, unit, whole} from './format.js';
import {addScenario} from './changes.js';
import {state} from './state.js';
import {t} from './texts.js';

export function tips(go) {
  const found = state.tips;
  return [h('h3', {}, t('tips')),
    found === null ? h('p', {}, t('computing'))
      : found.tips.length === 0 ? h('p', {}, t('tips.none'))
        : [h('ol', {class: 'tips'}, found.tips.map((tip) => one(tip, go))),
          found.tips.length > 1 ? h('p', {}, t('tips.together', `${amount(found.together)} ${unit()}`)) : null,
          h('h4', {}, t('tips.phases')),
          h('ul', {class: 'phase-tips'}, found.phases.map((best) =>
            h('li', {}, t('tips.phase', best.phase, best.title, `${amount(best.avoided)} ${unit()}`),
              best.incompleteLines > 0 ? h('span', {class: 'hint'}, ` ${t('tips.incomplete', whole(best.incompleteLines), whole(best.lines))}`) : null)))],
    found && found.unknown.length > 0 ? h('p', {class: 'hint'}, t('tips.unknown', found.unknown.join(t('separator')))) : null];
}

/** A lever of the list names types that this inventory may not have. */
function present(changes) {
  const known = new Set(state.answer.result.types.map((type) => type.key));
  return changes.map((change) => (change.lines?.type
    ? {...change, lines: {...change.lines, type: change.lines.type.filter((type) => known.has(type))}}
    : change)).filter((change) => change.lines?.type?.length !== 0);
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
          addScenario({name: tip.title, changes: present(tip.changes.changes)});
          say(t('scenario.added', tip.title));
          go('scenarios');
        },
      }, t('tips.try')),
      h('details', {}, h('summary', {}, t('source.of')), h('p', {class: 'hint'}, tip.source))));
}
