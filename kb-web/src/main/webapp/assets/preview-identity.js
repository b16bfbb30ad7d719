/** What a file is taken for: told by the document where it tells, asked for where not. */

import { byId, el } from './dom.js';
import { day, t } from './texts.js';

const kinds = ['constitution', 'code', 'law', 'decree', 'order', 'treaty', 'other'];
const statuses = ['in_force', 'suspended', 'repealed'];

/** The title in the file's own language. */
export function titleOf(draft) {
  const { titleRu, titleKk, lang } = draft.identity;
  return lang === 'kk' ? titleKk || titleRu : titleRu || titleKk;
}

/** The form; what is changed in it is sent as soon as the field is left. */
export function identityForm({ change }) {
  const form = byId('identity-form');
  const fields = {};
  let shown = null;

  const add = (name, control) => {
    const hint = el('span', { class: 'small hint', id: `hint-${name}` });
    control.id = `field-${name}`;
    control.setAttribute('aria-describedby', hint.id);
    control.dataset.testid = `field-${name}`;
    control.addEventListener('change', () => {
      const value = control.value.trim();
      if (value && value !== (shown?.identity[name] ?? '')) {
        change({ [name]: value });
      }
    });
    fields[name] = { control, hint };
    form.append(el('div', { class: `field ${name.startsWith('title') ? 'wide' : ''}` }, el('label', { for: control.id }, t(`preview.field_${name}`)), control, hint));
  };
  const text = (attributes = {}) => el('input', { type: 'text', autocomplete: 'off', ...attributes });
  const choice = (values, label) => el('select', {}, el('option', { value: '' }, '–'), values.map((value) => el('option', { value }, label(value))));

  add('titleRu', text({ maxlength: 2000, lang: 'ru' }));
  add('titleKk', text({ maxlength: 2000, lang: 'kk' }));
  add('lang', choice(['ru', 'kk'], (value) => t(`common.short_${value}`)));
  add('kind', choice(kinds, (value) => t(`preview.kind_of_act_${value}`)));
  add('number', text({ maxlength: 60 }));
  add('adopted', el('input', { type: 'date' }));
  add('status', choice(statuses, (value) => t(`preview.status_${value}`)));
  add('actId', text({ maxlength: 40 }));
  form.addEventListener('submit', (event) => event.preventDefault());

  return {
    show(draft) {
      const first = !shown;
      shown = draft;
      const asked = draft.missing.filter((name) => name !== 'date');
      for (const [name, { control, hint }] of Object.entries(fields)) {
        if (document.activeElement !== control) {
          control.value = draft.identity[name] ?? '';
        }
        const missing = draft.missing.includes(name);
        const guessed = draft.guessed.includes(name) && control.value !== '';
        hint.textContent = missing ? t('preview.tell') : guessed ? t('preview.guessed') : '';
        control.closest('.field').classList.toggle('asked', missing || guessed);
      }
      const { number: registered, adopted } = draft.identity;
      byId('identity-brief').textContent = [registered && `№ ${registered}`, adopted && day(adopted), draft.identity.actId].filter(Boolean).join(' · ');
      if (first) {
        byId('identity').open = asked.length > 0 || ['titleRu', 'titleKk', 'lang'].some((name) => draft.guessed.includes(name));
      }
    },
  };
}
