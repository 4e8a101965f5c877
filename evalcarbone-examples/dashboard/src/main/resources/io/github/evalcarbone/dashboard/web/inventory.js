// The inventory: a file or pasted text read in, or lines typed in; problems beside their rows.
import {read} from './api.js';
import {field, fileField, fill, h, say} from './dom.js';
import {clearError, showError} from './errors.js';
import {entryForm} from './entry.js';
import {whole} from './format.js';
import {rowTable} from './rows.js';
import {changed, empty, FORM, isForm, state} from './state.js';
import {t} from './texts.js';

export function inventoryView({go, parameters}) {
  const table = rowTable(parameters);
  const notes = h('div', {class: 'notes'});
  const counts = h('p', {class: 'counts'});
  const entry = h('div', {});
  const element = h('section', {'aria-labelledby': 'inventory-title'},
    h('h2', {id: 'inventory-title'}, t('view.inventory')),
    h('div', {class: 'cards two'}, about(), source(refresh)),
    notes,
    entry,
    h('div', {class: 'card'}, h('h3', {}, t('rows.title')), counts, table.element,
      h('div', {class: 'actions'},
        h('button', {type: 'button', onclick: () => table.add()}, t('rows.add')),
        h('button', {type: 'button', class: 'main', onclick: () => go('results')}, t('rows.results')))));

  function refresh() {
    fill(notes, state.notes.map(note));
    fill(entry, isForm() ? entryForm((cells) => table.add(cells)) : null);
    table.render();
  }

  function update() {
    table.update();
    const answer = state.answer;
    fill(counts, answer && answer.kept + answer.refused > 0
      ? t('rows.counts', answer.kept, answer.refused, answer.incomplete.length, answer.leftOut)
      : t('rows.none'));
  }

  refresh();
  return {element, update};
}

function about() {
  const name = h('input', {type: 'text', value: state.doc.name, maxLength: 200, placeholder: t('name.usual'), autocomplete: 'off'});
  name.addEventListener('input', () => {
    state.doc.name = name.value;
    changed();
  });
  const date = h('input', {type: 'date', value: state.doc.date, required: true, min: '2000-01-01', max: '2099-12-31'});
  date.addEventListener('change', () => {
    if (date.checkValidity()) {
      state.doc.date = date.value;
      changed();
    }
  });
  const figures = h('select', {}, ['recommended', 'sih'].map((id) =>
    h('option', {value: id, selected: state.doc.figures === id}, t(`figures.${id}`))));
  figures.addEventListener('change', () => {
    state.doc.figures = figures.value;
    changed();
  });
  const hospital = h('input', {type: 'number', min: 0, step: 'any', value: state.doc.hospitalTotal ?? '', inputMode: 'decimal'});
  hospital.addEventListener('input', () => {
    const number = hospital.valueAsNumber;
    state.doc.hospitalTotal = Number.isFinite(number) && number > 0 ? number : null;
    changed();
  });
  return h('div', {class: 'card'}, h('h3', {}, t('about')),
    h('div', {class: 'fields'},
      field(t('name'), name),
      field(t('date'), date, t('date.hint')),
      field(t('figures'), figures, t('figures.hint')),
      field(t('hospital'), hospital, t('hospital.hint'))));
}

function source(refresh) {
  const file = h('input', {type: 'file', accept: '.csv,.txt,.tsv,.xlsx,.xlsm,.ods', class: 'unseen'});
  file.addEventListener('change', () => file.files[0] && take(file.files[0], file.files[0].name, refresh).finally(() => {
    file.value = '';
  }));
  const sheet = h('input', {type: 'text', maxLength: 100, autocomplete: 'off'});
  sheet.addEventListener('input', () => {
    wanted = sheet.value.trim();
  });
  const text = h('textarea', {rows: 3, spellcheck: false, placeholder: t('paste.example')});
  const zone = h('div', {class: 'card drop'}, h('h3', {}, t('source')),
    fileField(t('upload'), file, t('upload.hint', state.choices ? state.choices.mostBytes / (1 << 20) : '?', state.choices ? whole(state.choices.mostRows) : '?')),
    h('details', {}, h('summary', {}, t('reading.options')), h('div', {class: 'fields'},
      field(t('sheet'), sheet, t('sheet.hint')), field(t('list'), listType(), t('list.hint')))),
    h('details', {}, h('summary', {}, t('paste')),
      field(t('paste.label'), text),
      h('button', {type: 'button', onclick: () => text.value.trim() && take(new Blob([text.value]), t('paste.name'), refresh)}, t('paste.read'))),
    h('div', {class: 'actions'},
      h('button', {type: 'button', onclick: () => begin(refresh)}, t('begin')),
      h('button', {type: 'button', onclick: () => example(refresh)}, t('example'))));
  zone.addEventListener('dragover', (event) => event.preventDefault());
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer.files[0];
    if (dropped) {
      take(dropped, dropped.name, refresh);
    }
  });
  return zone;
}

/** The type of the rows of a list that states none. */
function listType() {
  const type = h('select', {}, h('option', {value: ''}, t('list.none')),
    (state.choices?.types ?? []).map((one) => h('option', {value: one.id, selected: state.doc.type === one.id}, one.label)));
  type.addEventListener('change', () => {
    state.doc.type = type.value;
    changed();
  });
  return type;
}

/** The sheet of a workbook that is to be read; blank for the one that fits best. */
let wanted = '';

/** Reads a file; one that is too large is refused before it is sent. */
async function take(blob, name, refresh) {
  try {
    if (state.choices && blob.size > state.choices.mostBytes) {
      throw new Error(t('too.large', state.choices.mostBytes / (1 << 20)));
    }
    say(t('reading', name));
    const found = await read(name, blob, wanted);
    clearError();
    if (found.columns.length === 0) {
      state.notes = found.problems;
      refresh();
      say(t('notable'));
      return;
    }
    replace(found, name);
    refresh();
  } catch (error) {
    showError(error);
  }
}

function replace(found, name) {
  const title = name.replace(/\.[A-Za-z]+$/, '');
  state.doc = {...state.doc, name: state.doc.name || title, layout: found.layout, columns: found.columns, rows: found.rows};
  state.notes = found.problems;
  state.answer = null;
  changed();
}

function begin(refresh) {
  const {name, date, figures, hospitalTotal} = state.doc;
  state.doc = {...empty(), name, date, figures, hospitalTotal, rows: [FORM.map(() => '')]};
  state.notes = [];
  changed();
  refresh();
}

async function example(refresh) {
  try {
    const sample = await (await fetch('/hospital-600-beds.csv')).blob();
    await take(sample, t('example.name'), refresh);
  } catch (error) {
    showError(error);
  }
}

function note(problem) {
  return h('div', {class: `note ${problem.severity.toLowerCase()}`},
    h('p', {}, h('code', {}, problem.code), ' ', problem.message),
    problem.severity === 'INFO' ? null : h('p', {class: 'hint'}, problem.hint));
}
