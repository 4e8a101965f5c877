// Puts the page together, and asks for new results when the document has changed.
import {choices, newest} from './api.js';
import {compareView} from './compare.js';
import {download, fileName, fill, h, later, say} from './dom.js';
import {showError} from './errors.js';
import {inventoryView} from './inventory.js';
import {resultsView} from './results.js';
import {scenariosView} from './scenarios.js';
import {changed, onChange, parse, sent, state} from './state.js';
import {summary} from './summary.js';
import {t} from './texts.js';

const VIEWS = {inventory: inventoryView, results: resultsView, scenarios: scenariosView, compare: compareView};
const assess = newest('assess');
const levers = newest('tips');
let main = null;
let bar = null;
let shown = null;
let asked = '';

async function start() {
  try {
    state.choices = await choices();
  } catch (error) {
    showError(error);
  }
  render();
  window.addEventListener('beforeunload', (event) => {
    if (!state.isSaved) {
      event.preventDefault();
    }
  });
  onChange(later(350, update));
}

function render() {
  document.documentElement.lang = state.language;
  document.title = t('title');
  main = h('main', {id: 'main', tabIndex: -1});
  bar = h('section', {class: 'summary', 'aria-label': t('summary')});
  fill(
    document.getElementById('app'),
    h('a', {class: 'skip', href: '#main'}, t('skip')),
    h('header', {class: 'top'},
      h('div', {class: 'brand'}, h('img', {src: '/icon.svg', alt: '', width: 32, height: 32}),
        h('h1', {}, 'EvalCarbone', h('span', {}, t('subtitle')))),
      files(),
      languages()),
    h('nav', {class: 'views', 'aria-label': t('nav')}, Object.keys(VIEWS).map(tab)),
    bar,
    main,
    h('footer', {}, h('p', {}, t('footer'))));
  summary(bar);
  show();
}

function tab(name) {
  return h('button', {
    type: 'button',
    'aria-current': state.view === name ? 'page' : null,
    onclick: () => go(name),
  }, t(`view.${name}`));
}

/** Opens a view, and moves the focus to it. */
export function go(name, parameters) {
  state.view = name;
  document.querySelectorAll('nav.views button').forEach((button, index) => {
    const isCurrent = Object.keys(VIEWS)[index] === name;
    isCurrent ? button.setAttribute('aria-current', 'page') : button.removeAttribute('aria-current');
  });
  show(parameters);
  main.focus({preventScroll: true});
  if (!parameters) {
    window.scrollTo(0, 0);
  }
}

function show(parameters) {
  shown = VIEWS[state.view]({go, parameters});
  fill(main, shown.element);
  shown.update?.();
}

function files() {
  const input = h('input', {type: 'file', accept: '.json,application/json', class: 'unseen', tabIndex: -1, 'aria-label': t('open')});
  input.addEventListener('change', () => open(input));
  return h('div', {class: 'actions'},
    h('button', {type: 'button', onclick: () => input.click(), title: t('open.hint')}, t('open')),
    input,
    h('button', {type: 'button', class: 'main', onclick: save, title: t('save.hint')}, t('save')));
}

async function open(input) {
  try {
    state.doc = parse(await input.files[0].text());
    state.answer = null;
    asked = '';
    state.tips = null;
    state.notes = [];
    state.scenario = 0;
    changed();
    state.isSaved = true;
    render();
    say(t('opened'));
  } catch {
    showError(new Error(t('open.wrong')));
  } finally {
    input.value = '';
  }
}

function save() {
  const text = JSON.stringify(sent(state.doc, t('name.usual')), null, 1);
  download(`${fileName(state.doc.name || t('name.usual'))}.evalcarbone.json`, new Blob([text], {type: 'application/json'}));
  state.isSaved = true;
  say(t('saved'));
}

function languages() {
  return h('div', {class: 'languages', role: 'group', 'aria-label': t('language')},
    [['fr', 'Français'], ['en', 'English']].map(([id, name]) => h('button', {
      type: 'button',
      lang: id,
      'aria-pressed': String(state.language === id),
      onclick: () => speak(id),
    }, name)));
}

async function speak(language) {
  state.language = language;
  try {
    state.choices = await choices();
  } catch (error) {
    showError(error);
  }
  render();
  document.querySelector('.languages [aria-pressed="true"]').focus();
  await update();
}

/** Asks again, unless only scenarios have changed: the result of the inventory does not depend on them. */
async function update() {
  const request = {document: sent({...state.doc, scenarios: []}, t('name.usual')), category: state.category};
  const text = state.language + JSON.stringify(request);
  if (text === asked) {
    return;
  }
  asked = text;
  try {
    const answer = await assess(request);
    if (!answer) {
      return;
    }
    state.answer = answer;
    state.tips = null;
    summary(bar);
    shown.update?.();
    say(spoken(answer));
    if (answer.result) {
      state.tips = await levers(request) ?? state.tips;
      shown.update?.();
    }
  } catch (error) {
    asked = '';
    showError(error);
  }
}

function spoken(answer) {
  return answer.result ? bar.textContent : t('nothing');
}

start();
