// A line of the ministry's form: type, model, quantity, lifetime, hours.
import {field, h, say} from './dom.js';
import {FORM, state} from './state.js';
import {t} from './texts.js';

export function entryForm(add) {
  const inputs = {
    libelle: h('input', {type: 'text', maxLength: 200}),
    type: select(state.doc.figures === 'sih' ? state.choices?.formTypes : state.choices?.types),
    modele: h('input', {type: 'text', list: 'models', autocomplete: 'off'}),
    quantite: h('input', {type: 'number', min: 0, step: 'any', required: true, value: 1}),
    dureeDeVie: h('input', {type: 'number', min: 0.5, step: 0.5, placeholder: t('entry.usual')}),
    heuresParJour: h('input', {type: 'number', min: 0, max: 24, step: 'any', placeholder: t('entry.usual')}),
    service: h('input', {type: 'text', maxLength: 200}),
    pays: h('input', {type: 'text', value: 'FR', maxLength: 40}),
  };
  const form = h('form', {class: 'card'},
    h('h3', {}, t('entry')),
    h('div', {class: 'fields four'}, FORM.map((column) => field(t(`column.${column}`), inputs[column]))),
    h('div', {class: 'actions'}, h('button', {type: 'submit', class: 'main'}, t('entry.add'))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    add(FORM.map((column) => inputs[column].value.trim()));
    say(t('entry.added'));
    inputs.libelle.value = '';
    inputs.libelle.focus();
  });
  return form;
}


function select(types) {
  return h('select', {}, h('option', {value: ''}, t('entry.any')),
    (types ?? []).map((type) => h('option', {value: type.id}, type.label)));
}
