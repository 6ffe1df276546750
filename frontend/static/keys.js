// Keys, wherever nobody is typing: data-key="x" is pressed by that key, data-go="x" by "g" and then that key, and "/"
// goes to data-slash. In the palette the arrow keys mark a choice.
(() => {
  const STORED_AS = 'hubcheck.keys';
  const SEQUENCE_MS = 1500;
  let used = true;
  let wentAt = -SEQUENCE_MS;

  try {
    used = localStorage.getItem(STORED_AS) !== 'off';
  } catch (blocked) {
    // A page in another site's frame may have no storage: the choice holds for this page.
  }

  window.hubcheckKeys = {
    used: () => used,
    use: (wanted) => {
      used = wanted;
      try {
        localStorage.setItem(STORED_AS, wanted ? 'on' : 'off');
      } catch (blocked) {
        // As above.
      }
    },
  };

  const within = (event, selector) => event.composedPath().some((element) => element.matches?.(selector));

  const busy = (event) =>
    within(event, 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=listbox]') ||
    document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;

  const first = (attribute, key) =>
    [...document.querySelectorAll(`[${attribute}]`)].find(
      (element) => element.getAttribute(attribute) === key && !element.disabled && element.checkVisibility(),
    );

  const meant = (event) => {
    if (event.timeStamp - wentAt < SEQUENCE_MS) {
      wentAt = -SEQUENCE_MS;
      return first('data-go', event.key);
    }
    if (event.key === 'g' && !event.repeat) {
      wentAt = event.timeStamp;
      return null;
    }
    return first('data-key', event.key);
  };

  document.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (!document.querySelector('vaadin-dialog[opened]')) {
        document.querySelector('[data-palette]')?.click();
      }
      return;
    }
    if (command || event.altKey || !used || busy(event)) {
      return;
    }
    if (event.key === '/') {
      const field = document.querySelector('[data-slash]');
      if (field) {
        event.preventDefault();
        field.focus();
      }
      return;
    }
    const element = meant(event);
    if (element) {
      event.preventDefault();
      element.click();
    }
  });

  const STEPS = { ArrowDown: 1, ArrowUp: -1 };

  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const options = [...document.querySelectorAll('.palette-list [role=option]')];
    if (!step || options.length === 0 || event.isComposing || !within(event, '.palette-field')) {
      return;
    }
    event.preventDefault();
    const marked = options.findIndex((option) => option.ariaSelected === 'true');
    const next = options.at((marked + step) % options.length);
    options.forEach((option) => option.setAttribute('aria-selected', String(option === next)));
    event.composedPath()[0].setAttribute('aria-activedescendant', next.id);
    next.scrollIntoView({ block: 'nearest' });
  }, true);
})();
