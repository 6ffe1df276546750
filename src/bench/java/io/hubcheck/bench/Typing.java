package io.hubcheck.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long it takes from a key that is pressed in the search field until its rows are on the screen. */
final class Typing {

    private static final int WARM_UP = 40;
    private static final int KEYS = 120;

    /** No digit of the model's number alone is in every name, so each key changes the first row. */
    private static final List<String> NUMBERS = List.of("4827", "2605", "7294", "9460", "5072", "6249", "4506", "7925");

    /**
     * Begins to wait for rows of which the first is the expected one and all contain what was typed, and keeps as a
     * promise how many milliseconds after the press the first frame with them was on the screen.
     */
    private static final String WATCH = """
            ({first, typed}) => { window.painted = new Promise(painted => {
              const grid = document.querySelector('vaadin-grid');
              const frame = grid.getBoundingClientRect();
              let pressed;
              document.addEventListener('keydown', key => pressed = key.timeStamp, {capture: true, once: true});
              const shown = link => {
                const place = link.getBoundingClientRect();
                return place.height > 0 && place.bottom > frame.top && place.top < frame.bottom;
              };
              const isThere = () => {
                const models = [...grid.querySelectorAll('a.model')].filter(shown).map(link => link.textContent);
                return models.includes(first) && models.every(model => model.includes(typed));
              };
              const observer = new MutationObserver(() => {
                if (pressed === undefined || !isThere()) return;
                observer.disconnect();
                requestAnimationFrame(() => {
                  const afterwards = new MessageChannel();
                  afterwards.port1.onmessage = () => painted(performance.now() - pressed);
                  afterwards.port2.postMessage(null);
                });
              });
              const all = {subtree: true, childList: true, characterData: true, attributes: true};
              observer.observe(grid, all);
              observer.observe(grid.shadowRoot, all);
            }); }""";

    private final Page page;
    private final Locator field;
    private final List<Double> samples = new ArrayList<>();

    private Typing(Page page) {
        this.page = page;
        field = page.locator(".filter-text input");
    }

    /** Milliseconds; somebody who types slowly enough to see what each key brings. */
    static double p95() throws IOException, InterruptedException {
        try (BusyHubcheck hubcheck = new BusyHubcheck();
                Chromium browser = new Chromium()) {
            Page page = browser.page();
            page.navigate(hubcheck.url());
            page.waitForSelector(Chromium.ROW);
            Typing typing = new Typing(page);
            for (int word = 0; typing.samples.size() < WARM_UP + KEYS; word++) {
                typing.type(NUMBERS.get(word % NUMBERS.size()));
            }
            return Samples.p95(typing.samples.subList(WARM_UP, typing.samples.size()));
        }
    }

    /** From the first digit to the last, and back again to it. */
    private void type(String number) {
        field.focus();
        for (int length = 1; length <= number.length(); length++) {
            press(number.substring(length - 1, length), number.substring(0, length));
        }
        for (int length = number.length() - 1; length > 0; length--) {
            press("Backspace", number.substring(0, length));
        }
        field.clear();
        page.locator(Chromium.ROW, new Page.LocatorOptions().setHasText(LocalHub.id(0)))
                .first()
                .waitFor();
    }

    private void press(String key, String typed) {
        page.evaluate(WATCH, Map.of("typed", typed, "first", LocalHub.id(Integer.parseInt(typed))));
        page.keyboard().press(key);
        samples.add(((Number) page.evaluate("() => window.painted")).doubleValue());
    }
}
