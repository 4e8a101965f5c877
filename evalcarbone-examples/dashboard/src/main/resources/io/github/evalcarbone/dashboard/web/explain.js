// Where a figure comes from, in a dialog: the values it is made of, and of each value how it was computed.
import {ask} from './api.js';
import {fill, fragment, h} from './dom.js';
import {showError} from './errors.js';
import {amount, missing, percent, total, unit, whole} from './format.js';
import {sent, state} from './state.js';
import {t} from './texts.js';

/** A figure that explains itself when it is pressed. */
export function explainButton(text, label, what, title = label) {
  return h('button', {type: 'button', class: 'explain', 'aria-label': `${t('explain')} ${label}`, onclick: () => open(title, what)}, text);
}

function request(what) {
  return {document: sent(state.doc, t('name.usual')), category: state.answer.result.category, ...what};
}

async function open(title, what) {
  const body = h('div', {class: 'dialog-body', tabIndex: 0, role: 'region', 'aria-label': title}, h('p', {}, t('computing')));
  const dialog = h('dialog', {'aria-labelledby': 'explain-title'},
    h('header', {}, h('h2', {id: 'explain-title'}, title),
      h('button', {type: 'button', onclick: () => dialog.close()}, t('close'))),
    body);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  try {
    fill(body, group(await ask('explain', request(what)), body, what, title));
  } catch (error) {
    dialog.close();
    showError(error);
  }
}

function group(found, body, what, title) {
  if (!found.total) {
    return [h('p', {}, t('explain.none'))];
  }
  return [
    h('p', {}, h('strong', {}, `${total(found.total)} ${unit()}`), ` – ${missing(found.total)}`),
    found.figures.length === 0 ? h('p', {}, t('explain.none')) : h('table', {},
      h('caption', {}, t('explain.parts')),
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('line')), h('th', {scope: 'col'}, t('phase')), h('th', {scope: 'col', class: 'number'}, t('items')),
        h('th', {scope: 'col', class: 'number'}, unit()), h('th', {scope: 'col', class: 'number'}, t('share')), h('th', {scope: 'col'}, t('explain.how')))),
      h('tbody', {}, found.figures.map((figure) => h('tr', {},
        h('th', {scope: 'row'}, figure.label), h('td', {}, figure.phaseLabel), h('td', {class: 'number'}, whole(figure.items)),
        h('td', {class: 'number'}, amount(figure.amount)), h('td', {class: 'number'}, figure.share === null ? '–' : percent(figure.share)),
        h('td', {}, h('button', {
          type: 'button',
          class: 'small',
          'aria-label': `${t('explain.how')} ${figure.label}, ${figure.phaseLabel}`,
          onclick: () => value(figure, body, what, found, title),
        }, t('explain.how'))))))),
    found.others > 0 ? h('p', {class: 'hint'}, t('explain.others', whole(found.others))) : null,
  ];
}

async function value(figure, body, what, before, title) {
  try {
    const found = await ask('explain', request({...what, facets: [], key: [], line: figure.line, phase: figure.phase}));
    const back = h('button', {type: 'button', onclick: () => {
      document.getElementById('explain-title').textContent = title;
      fill(body, group(before, body, what, title));
      body.focus();
    }}, t('back'));
    document.getElementById('explain-title').textContent = `${figure.label}, ${figure.phaseLabel}`;
    fill(body, back, fragment(found.html));
    back.focus();
  } catch (error) {
    showError(error);
  }
}
