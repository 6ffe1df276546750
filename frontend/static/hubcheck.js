// What has to happen in the browser itself: the remembered theme before anything shows, and "/" for the search field.
(() => {
  const root = document.documentElement;

  let theme = null;
  try {
    theme = localStorage.getItem('hubcheck.theme');
  } catch (blocked) {
    // A page in another site's frame may have no storage: it looks as the system does.
  }
  if (theme === 'light' || theme === 'dark') {
    root.setAttribute('theme', theme);
    root.style.colorScheme = theme;
  }

  const typing = (element) => element.isContentEditable || /^(input|textarea|select)$/.test(element.localName);

  document.addEventListener('keydown', (event) => {
    const field = document.querySelector('[data-slash]');
    const free = !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.composedPath()[0]);
    if (event.key === '/' && field && free) {
      event.preventDefault();
      field.focus();
    }
  });

  document.addEventListener('click', (event) => {
    const skip = event.composedPath().find((element) => element.classList?.contains('skip'));
    if (skip) {
      event.preventDefault();
      document.getElementById('content').focus();
    }
  }, true);

  // Signing in and out leads back to the address that shows now, which typing may have changed since the page was made.
  const here = () => location.pathname + location.search;

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((element) => element.matches?.('a[data-return]'));
    if (link) {
      const target = new URL(link.href);
      target.searchParams.set('return', here());
      link.href = target;
    }
  }, true);

  document.addEventListener('submit', (event) => {
    const page = event.target.querySelector('input[name=return]');
    if (page) {
      page.value = here();
    }
  }, true);
})();
