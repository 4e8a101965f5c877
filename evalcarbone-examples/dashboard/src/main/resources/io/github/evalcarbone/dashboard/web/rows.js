// The rows as a table that can be written in, each with its problems below it.
import {fill, h, icon, say} from './dom.js';
import {changed, isForm, state} from './state.js';
import {t} from './texts.js';

const PAGE = 25;
const MOST_LISTED = 4;
const NARROW = 6;
const WIDE = 30;
/** Headings whose texts are names of models or types, which are offered while typing. */
const LISTS = {modele: 'models', model: 'models', type: 'types'};

export function rowTable(parameters) {
  let from = 0;
  let onlyProblems = false;
  let painted = new Map();
  let widths = [];
  const body = h('tbody', {});
  const head = h('thead', {});
  const pages = h('div', {class: 'actions pages'});
  const filter = h('input', {type: 'checkbox', id: 'only-problems'});
  filter.addEventListener('change', () => {
    onlyProblems = filter.checked;
    from = 0;
    render();
  });
  const element = h('div', {},
    h('p', {class: 'check'}, filter, h('label', {htmlFor: 'only-problems'}, t('rows.only'))),
    h('div', {class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('rows.title')},
      h('table', {class: 'rows'}, head, body)),
    pages,
    datalist('models', state.choices?.models, state.choices?.types),
    datalist('types', state.choices?.types));

  function render() {
    const all = places();
    from = Math.max(0, Math.min(from, Math.floor((all.length - 1) / PAGE) * PAGE));
    painted = new Map();
    widths = widest(all.slice(from, from + PAGE).map((place) => state.doc.rows[place]));
    fill(head, h('tr', {}, h('th', {scope: 'col'}, t('rows.row')), h('th', {scope: 'col'}, t('rows.actions')), headings()));
    fill(body, all.slice(from, from + PAGE).map(row));
    fill(pages, all.length > PAGE ? paging(all.length) : null);
    update();
  }

  function places() {
    const all = state.doc.rows.map((cells, place) => place);
    if (!onlyProblems || !state.answer) {
      return all;
    }
    const wrong = new Set([...state.answer.problems.map((problem) => problem.row), ...state.answer.incomplete]);
    return all.filter((place) => wrong.has(place));
  }

  function headings() {
    const width = Math.max(state.doc.columns.length, ...state.doc.rows.slice(from, from + PAGE).map((cells) => cells.length));
    return Array.from({length: width}, (none, column) => h('th', {scope: 'col'}, heading(column)));
  }

  function paging(length) {
    const go = (place) => () => {
      from = place;
      render();
      say(t('rows.page', from + 1, Math.min(from + PAGE, length), length));
    };
    return [
      h('button', {type: 'button', disabled: from === 0, onclick: go(from - PAGE)}, t('rows.before')),
      h('span', {}, t('rows.page', from + 1, Math.min(from + PAGE, length), length)),
      h('button', {type: 'button', disabled: from + PAGE >= length, onclick: go(from + PAGE)}, t('rows.next')),
    ];
  }

  function row(place) {
    const cells = state.doc.rows[place];
    const mark = h('span', {class: 'state'});
    const inputs = Array.from({length: Math.max(state.doc.columns.length, cells.length)}, (none, column) => cell(place, column));
    const line = h('tr', {}, h('th', {scope: 'row'}, String(place + 2), mark),
      h('td', {class: 'actions'},
        action('rows.duplicate', 'copy', place, () => duplicate(place)),
        action('rows.delete', 'remove', place, () => remove(place))),
      inputs.map((input) => h('td', {}, input)));
    const told = h('tr', {class: 'problems', hidden: true}, h('td', {colSpan: inputs.length + 2, id: `problems-${place}`}));
    painted.set(place, {line, told, mark, inputs});
    return [line, told];
  }

  function cell(place, column) {
    const input = h('input', {
      type: 'text',
      value: state.doc.rows[place][column] ?? '',
      'aria-label': t('rows.cell', place + 2, heading(column) || String(column + 1)),
      list: LISTS[key(state.doc.columns[column] ?? '')],
      autocomplete: 'off',
      spellcheck: false,
      size: widths[column] ?? NARROW,
    });
    input.addEventListener('input', () => {
      const cells = state.doc.rows[place];
      while (cells.length < Math.max(state.doc.columns.length, column + 1)) {
        cells.push('');
      }
      cells[column] = input.value;
      changed();
    });
    return input;
  }

  function action(text, sign, place, work) {
    return h('button', {type: 'button', class: 'small', title: t(text), 'aria-label': t(`${text}.row`, place + 2), onclick: work}, icon(sign));
  }

  function duplicate(place) {
    state.doc.rows.splice(place + 1, 0, [...state.doc.rows[place]]);
    moved(place + 1, 'rows.duplicated');
  }

  function remove(place) {
    state.doc.rows.splice(place, 1);
    moved(Math.min(place, state.doc.rows.length - 1), 'rows.deleted');
  }

  /** After rows have moved, what was said about them is of other places. */
  function moved(place, text) {
    if (state.answer) {
      state.answer = {...state.answer, problems: [], incomplete: [], isOld: true};
    }
    changed();
    render();
    say(t(text, place + 2));
    focus(place);
  }

  function focus(place) {
    painted.get(place)?.inputs[0]?.focus();
  }

  function add(cells) {
    state.doc.rows = state.doc.rows.filter((row, place) => place < state.doc.rows.length - 1 || row.some((text) => text.trim()) || !cells);
    state.doc.rows.push(cells ?? state.doc.columns.map(() => ''));
    onlyProblems = false;
    filter.checked = false;
    from = Math.floor((state.doc.rows.length - 1) / PAGE) * PAGE;
    changed();
    render();
    if (!cells) {
      focus(state.doc.rows.length - 1);
    }
  }

  /** Paints what is wrong with the rows in sight; whoever writes in a cell stays in it. */
  function update() {
    const answer = state.answer;
    const incomplete = new Set(answer?.incomplete ?? []);
    const byRow = new Map();
    (answer?.problems ?? []).forEach((problem) => {
      byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
    });
    painted.forEach((parts, place) => paint(parts, place, byRow.get(place) ?? [], incomplete.has(place)));
  }

  function paint(parts, place, problems, isIncomplete) {
    const isWrong = problems.some((problem) => problem.severity === 'ERROR');
    const isDoubtful = problems.some((problem) => problem.severity === 'WARNING');
    const isKnown = state.answer && !state.answer.isOld && state.doc.rows[place].some((text) => text.trim());
    const kind = isWrong ? 'refused' : isIncomplete ? 'incomplete' : isDoubtful ? 'doubtful' : isKnown ? 'fine' : 'open';
    parts.line.className = kind;
    fill(parts.mark, t(`rows.${kind}`));
    parts.mark.className = `state ${kind}`;
    parts.told.hidden = problems.length === 0;
    fill(parts.told.firstChild, h('ul', {}, problems.slice(0, MOST_LISTED).map(listed)),
      problems.length > MOST_LISTED ? t('rows.more', problems.length - MOST_LISTED) : null);
    parts.inputs.forEach((input, column) => {
      const isBad = problems.some((problem) => problem.severity === 'ERROR' && problem.column !== '' && problem.column === state.doc.columns[column]);
      input.setAttribute('aria-invalid', String(isBad));
      problems.length > 0 && isBad ? input.setAttribute('aria-describedby', `problems-${place}`) : input.removeAttribute('aria-describedby');
    });
  }

  if (parameters?.row !== undefined) {
    from = Math.floor(parameters.row / PAGE) * PAGE;
    setTimeout(() => focus(parameters.row));
  }
  return {element, render, update, add};
}

function listed(problem) {
  return h('li', {class: problem.severity.toLowerCase()},
    h('code', {}, problem.code), ' ', problem.column ? h('strong', {}, `${problem.column} `) : null, problem.message,
    problem.hint && problem.severity !== 'INFO' ? h('span', {class: 'hint'}, ` ${problem.hint}`) : null);
}

/** The width of each column: that of its longest text, within bounds. */
function widest(rows) {
  const columns = Math.max(state.doc.columns.length, ...rows.map((cells) => cells.length));
  return Array.from({length: columns}, (none, column) =>
    Math.min(WIDE, Math.max(NARROW, ...rows.map((cells) => (cells[column] ?? '').length))));
}

/** The heading of a column: in the columns of the form that of the screen, else that of the file. */
function heading(column) {
  const name = state.doc.columns[column] ?? '';
  return isForm() ? t(`column.${name}`) : name;
}

function key(name) {
  return name.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase();
}

function datalist(id, ...lists) {
  const labels = [...new Set(lists.flatMap((list) => (list ?? []).map((choice) => choice.label)))];
  return h('datalist', {id}, labels.map((label) => h('option', {value: label})));
}
