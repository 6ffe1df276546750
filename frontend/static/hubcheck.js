// What has to happen in the browser itself, some of it before anything shows: the theme, and a word on cookies.
(() => {
  const root = document.documentElement;

  let theme = null;
  try {
    theme = localStorage.getItem('hubcheck.theme');
  } catch (blocked) {
    // A page in another site's frame may have no storage: it looks as the system does.
  }
  // The Hub's page says how it looks itself; a choice that was made here counts more. It is no part of our address.
  const address = new URL(location.href);
  theme ??= address.searchParams.get('__theme');
  if (address.searchParams.has('__theme')) {
    address.searchParams.delete('__theme');
    history.replaceState(history.state, '', address);
  }
  if (theme === 'light' || theme === 'dark') {
    root.setAttribute('theme', theme);
    root.style.colorScheme = theme;
  }
  root.classList.add('scripted');

  // In another site's frame only a cookie that says so is kept, apart from those of our own tabs.
  const framed = window.self !== window.top;
  const cookie = framed ? '; samesite=none; secure; partitioned' : '; samesite=lax';

  const keepsCookies = () => {
    try {
      document.cookie = 'hubcheck-kept=1' + cookie;
      const kept = document.cookie.includes('hubcheck-kept=1');
      document.cookie = 'hubcheck-kept=; max-age=0' + cookie;
      return kept;
    } catch (refused) {
      return false;
    }
  };

  window.hubcheckPage = { framed, cookie };
  root.classList.toggle('framed', framed);
  root.classList.toggle('without-cookies', !keepsCookies());
  root.classList.toggle('mac', /^(Mac|iP)/.test(navigator.platform));

  document.addEventListener('click', (event) => {
    const skip = event.composedPath().find((element) => element.classList?.contains('skip'));
    if (skip) {
      event.preventDefault();
      document.getElementById('content').focus();
    }
  }, true);

  // What was taken away for good: data-dismiss="x" does that, and html.without-x says so before anything shows.
  const DISMISSED = 'hubcheck.dismissed.';
  const DISMISSIBLE = ['legend'];
  DISMISSIBLE.forEach((name) => {
    try {
      root.classList.toggle(`without-${name}`, localStorage.getItem(DISMISSED + name) !== null);
    } catch (blocked) {
      // It shows again on the next page.
    }
  });

  document.addEventListener('click', (event) => {
    const button = event.composedPath().find((element) => element.matches?.('[data-dismiss]'));
    if (button) {
      root.classList.add(`without-${button.dataset.dismiss}`);
      try {
        localStorage.setItem(DISMISSED + button.dataset.dismiss, 'yes');
      } catch (blocked) {
        // As above.
      }
      // A screen's title can have the focus only once it is said to.
      const title = document.querySelector('main h1');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    }
  });

  // The views that the reader saved here, as pairs of a name and an address. Throws where a page may store nothing.
  const VIEWS = 'hubcheck.views';
  const MOST_VIEWS = 50;

  const views = () => {
    const kept = localStorage.getItem(VIEWS) ?? '[]';
    try {
      return JSON.parse(kept).map(([name, address]) => [String(name), String(address)]);
    } catch (unreadable) {
      return [];
    }
  };

  const keep = (all) => {
    localStorage.setItem(VIEWS, JSON.stringify(all.slice(-MOST_VIEWS)));
    return all;
  };

  window.hubcheckViews = {
    all: views,
    save: (name, address) => keep([...views().filter(([other]) => other !== name), [name, address]]),
    remove: (name) => keep(views().filter(([other]) => other !== name)),
  };

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
