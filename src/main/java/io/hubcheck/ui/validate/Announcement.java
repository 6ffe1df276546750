package io.hubcheck.ui.validate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Verdict;
import io.hubcheck.ui.component.English;
import io.hubcheck.ui.component.Formats;

/** What is read out to those who do not see how it goes on. */
final class Announcement extends Div {

    private static final long serialVersionUID = 1L;

    Announcement() {
        addClassName("read-out");
        getElement().setAttribute("role", "status");
    }

    void say(String words) {
        setText(words);
    }

    void say(Verdict verdict, Formats formats) {
        removeAll();
        String words = Headline.of(verdict).words();
        add(
                new Text(words.endsWith("?") ? words + " " : words + ". "),
                English.mark(new Span(formats.times(verdict.message()))));
    }
}
