// Shows what went wrong with a request, in one place, until it is closed.
import {h} from './dom.js';
import {t} from './texts.js';

/** Shows an error; the newest replaces an older one. */
export function showError(error) {
  const isOffline = error instanceof TypeError;
  document.getElementById('error')?.remove();
  document.body.append(h('div', {id: 'error', class: 'alert', role: 'alert'},
    h('p', {}, isOffline ? t('offline') : error.message),
    h('button', {type: 'button', onclick: () => document.getElementById('error')?.remove()}, t('close'))));
}

/** Removes what is shown, when a newer request went well. */
export function clearError() {
  document.getElementById('error')?.remove();
}
