/**
 * What callers say for a provision, folded under its text: everybody reads it, those who write content look after it.
 * Stable names for tests (data-testid): hints, hint (with data-wording), hint-remove, hint-removed, hint-undo, hint-word,
 * hint-ru, hint-kk, hint-add, hint-error.
 */

import { call, problemText, session } from './api.js';
import { badge, el, icon, say } from './dom.js';
import { moment, number, t } from './texts.js';

const kazakh = /[әғқңөұүһі]/i;

/** Whoever goes from article to article with the list unfolded keeps it unfolded. */
let unfolded = false;

/** The section for this provision. It fills itself, and stays hidden where it would say nothing to its reader. */
export function hints(provision) {
  const box = el('details', { class: 'hints', open: unfolded, hidden: true, 'data-testid': 'hints', toggle: () => (unfolded = box.open) });
  new Hints(provision, box).load();
  return box;
}

class Hints {
  constructor(provision, box) {
    this.address = `/acts/${encodeURIComponent(provision.actId)}/provisions/${encodeURIComponent(provision.article)}/hints`;
    this.box = box;
    this.lang = provision.lang;
    this.langChosen = false;
    this.count = el('span', { class: 'quiet' });
    this.list = el('ul', { class: 'hint-list' });
    this.error = el('div', { class: 'message error', role: 'alert', id: 'hint-error', 'data-testid': 'hint-error', hidden: true }, el('span'));
    this.told = el('p', { class: 'visually-hidden', role: 'status' });
  }

  async load() {
    try {
      const [person, { hints }] = await Promise.all([session(), call('GET', this.address)]);
      this.mayEdit = person.role !== 'operator';
      this.hints = hints;
    } catch (problem) {
      this.mayEdit = false;
      this.hints = [];
      say(this.error, problemText(problem));
    }
    this.box.replaceChildren(
      el('summary', {}, icon('fold'), el('b', {}, t('reader.hints')), ' ', this.count),
      el('p', { class: 'quiet small' }, t('reader.hints_lead')),
      this.list,
      this.mayEdit ? this.form() : '',
      this.error,
      this.told,
    );
    this.show();
    this.box.hidden = !this.mayEdit && !this.hints.length && this.error.hidden;
  }

  show() {
    this.count.textContent = this.hints.length ? number(this.hints.length) : '';
    this.list.replaceChildren(...this.hints.map((hint) => this.row(hint)));
    this.list.hidden = !this.hints.length;
  }

  row(hint) {
    return el(
      'li',
      { 'data-testid': 'hint', 'data-wording': hint.wording, title: `${hint.addedBy}, ${moment(hint.addedAt)}` },
      el('span', { lang: hint.lang }, hint.wording),
      badge('only', t(`common.short_${hint.lang}`)),
      this.mayEdit
        ? el(
            'button',
            { type: 'button', class: 'button plain square small', 'data-testid': 'hint-remove', 'aria-label': t('reader.hints_remove', hint.wording), title: t('reader.hints_remove', hint.wording), click: (event) => this.remove(hint, event.currentTarget.closest('li')) },
            icon('close'),
          )
        : null,
    );
  }

  form() {
    this.word = el('input', {
      type: 'text',
      id: 'hint-word',
      maxlength: 200,
      autocomplete: 'off',
      'aria-describedby': 'hint-error',
      placeholder: t('reader.hints_word'),
      'data-testid': 'hint-word',
      input: () => this.guess(),
      keydown: (event) => this.clear(event),
    });
    this.languages = ['ru', 'kk'].map((lang) =>
      el('button', { type: 'button', 'data-testid': `hint-${lang}`, 'aria-label': t(`reader.hints_${lang}`), click: () => this.speak(lang, true) }, t(`common.short_${lang}`)),
    );
    const form = el(
      'form',
      { class: 'hint-form', submit: (event) => this.add(event) },
      el('label', { class: 'visually-hidden', for: 'hint-word' }, t('reader.hints_word')),
      this.word,
      el('div', { class: 'segments', role: 'group', 'aria-label': t('reader.hints_lang') }, this.languages),
      el('button', { type: 'submit', class: 'button', 'data-testid': 'hint-add' }, t('reader.hints_add')),
    );
    this.speak(this.lang, false);
    return form;
  }

  /** Says in which language the words are. */
  speak(lang, byHand) {
    this.lang = lang;
    this.langChosen ||= byHand;
    this.word.lang = lang;
    this.languages.forEach((button, index) => button.setAttribute('aria-pressed', String((index === 0 ? 'ru' : 'kk') === lang)));
  }

  /** A letter that only Kazakh has says it too, where nobody chose. */
  guess() {
    this.refused('');
    if (!this.langChosen && kazakh.test(this.word.value)) {
      this.speak('kk', false);
    }
  }

  clear(event) {
    if (event.key === 'Escape' && this.word.value) {
      event.preventDefault();
      this.word.value = '';
      this.refused('');
    }
  }

  refused(text) {
    say(this.error, text);
    if (text) {
      this.word.setAttribute('aria-invalid', 'true');
    } else {
      this.word.removeAttribute('aria-invalid');
    }
  }

  async add(event) {
    event.preventDefault();
    const wording = this.word.value.trim();
    this.word.focus();
    if (!wording) {
      return;
    }
    try {
      await this.save(this.lang, wording);
      this.word.value = '';
      this.langChosen = false;
      this.told.textContent = t('reader.hints_added', wording);
    } catch (problem) {
      this.refused(problemText(problem));
    }
  }

  async save(lang, wording) {
    await call('POST', this.address, { body: { lang, wording } });
    this.hints = (await call('GET', this.address)).hints;
    this.refused('');
    this.show();
  }

  async remove(hint, row) {
    try {
      await call('DELETE', `${this.address}/${hint.id}`);
    } catch (problem) {
      if (problem.status !== 404) {
        this.refused(problemText(problem));
        return;
      }
    }
    this.refused('');
    this.hints = this.hints.filter((one) => one.id !== hint.id);
    this.count.textContent = this.hints.length ? number(this.hints.length) : '';
    const undo = el('button', { type: 'button', class: 'button small', 'data-testid': 'hint-undo', click: () => this.undo(hint) }, t('reader.hints_undo'));
    row.replaceWith(el('li', { class: 'gone', 'data-testid': 'hint-removed' }, el('span', {}, t('reader.hints_removed', hint.wording)), undo));
    undo.focus();
  }

  async undo(hint) {
    try {
      await this.save(hint.lang, hint.wording);
      const back = [...this.list.children].find((row) => row.dataset.wording === hint.wording);
      (back?.querySelector('button') ?? this.word).focus();
    } catch (problem) {
      this.refused(problemText(problem));
    }
  }
}
