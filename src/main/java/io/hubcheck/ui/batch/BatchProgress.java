package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hubcheck.ui.component.Formats;

/** How far a run has come, and the way to stop it. */
final class BatchProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private int total;

    BatchProgress(Formats formats, Runnable stop) {
        this.formats = formats;
        addClassName("batch-progress");
        words.getElement().setAttribute("aria-hidden", true);
        bar.getElement().setAttribute("aria-label", translate("batch.progress"));
        add(bar, words, new Button(translate("batch.stop"), click -> stop.run()));
        setVisible(false);
    }

    void begin(int entries) {
        total = entries;
        bar.setMax(entries);
        show(0);
        setVisible(true);
    }

    void show(int answered) {
        bar.setValue(answered);
        words.setText(translate("batch.progress.of", formats.number(answered), formats.number(total)));
    }

    void end() {
        setVisible(false);
    }
}
