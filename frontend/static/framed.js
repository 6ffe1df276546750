// What differs in a frame of the Hub's page: the login needs a tab of its own, and the Hub's address follows ours.
(() => {
  if (!window.hubcheckPage.framed) {
    return;
  }

  const HUB = 'https://huggingface.co';
  const LIKE_A_TOKEN = /hf_[a-z0-9]/i;

  // The Hub's login can't be framed, and what is kept in a frame is not what is kept in a tab.
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((element) => element.matches?.('a[data-return], a[data-own-tab]'));
    if (link) {
      if (link.matches('[data-own-tab]')) {
        link.href = location.href;
      }
      link.target = '_blank';
      link.rel = 'noopener';
    }
  }, true);

  const now = () => location.search + location.hash;
  let told = now();

  const tell = () => {
    const address = now();
    if (address === told || LIKE_A_TOKEN.test(address)) {
      return;
    }
    told = address;
    window.parent.postMessage({ queryString: location.search.slice(1), hash: location.hash.slice(1) }, HUB);
  };

  // Only the browser knows for certain who frames us, and not every browser tells.
  if ((location.ancestorOrigins?.[0] ?? HUB) !== HUB) {
    return;
  }
  for (const change of ['pushState', 'replaceState']) {
    const original = history[change];
    history[change] = function (...what) {
      const answer = original.apply(this, what);
      tell();
      return answer;
    };
  }
  window.addEventListener('popstate', tell);
  window.addEventListener('hashchange', tell);
})();
