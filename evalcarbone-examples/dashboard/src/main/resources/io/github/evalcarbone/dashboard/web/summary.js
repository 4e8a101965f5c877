// The line that stays in sight: the total, and how much of the inventory is in it.
import {fill, h} from './dom.js';
import {missing, total, unit} from './format.js';
import {state} from './state.js';
import {t} from './texts.js';

export function summary(bar) {
  const result = state.answer?.result;
  fill(bar, result
    ? [h('strong', {}, `${total(result.total)} ${unit()}`), h('span', {class: mark(result.total)}, missing(result.total))]
    : h('span', {}, t('nothing')));
}

/** The class of a total by what is missing of it. */
export function mark(found) {
  return found.isComplete ? 'badge good' : 'badge warn';
}
