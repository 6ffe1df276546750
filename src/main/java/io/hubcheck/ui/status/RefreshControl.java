package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import io.hubcheck.catalog.RefreshProgress;
import org.jspecify.annotations.Nullable;

/** Has everything read anew, and shows how far that is, whoever asked for it. */
final class RefreshControl extends Div {

    private static final long serialVersionUID = 1L;

    private final Button button;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    RefreshControl(Command refresh) {
        addClassName("refresh-control");
        button = new Button(translate("home.refresh"), VaadinIcon.REFRESH.create(), clicked -> refresh.execute());
        button.addClassName("refresh");
        bar.getElement().setAttribute("aria-label", translate("home.refresh"));
        add(button, bar, words);
        show(null);
    }

    void show(@Nullable RefreshProgress progress) {
        boolean busy = progress != null;
        button.setEnabled(!busy);
        button.getElement().setAttribute("aria-busy", Boolean.toString(busy));
        bar.setVisible(busy);
        words.setVisible(busy);
        if (progress != null) {
            bar.setIndeterminate(progress.sourcesDone() == 0);
            bar.setMax(Math.max(1, progress.sources()));
            bar.setValue(Math.min(progress.sourcesDone(), bar.getMax()));
            words.setText(translate("health.refreshing", progress.sourcesDone(), progress.sources(), progress.pages()));
        }
    }
}
