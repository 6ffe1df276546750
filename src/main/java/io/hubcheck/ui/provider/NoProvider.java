package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.hubcheck.ui.component.Formats;
import java.util.function.Consumer;

/** Nobody passes the filters: says how many would without one of them, and drops it. */
final class NoProvider extends Div {

    private static final long serialVersionUID = 1L;

    private final Directory directory;
    private final Formats formats;
    private final Consumer<ProvidersAddress> go;

    /** @param go is given what the reader chose */
    NoProvider(ProvidersAddress address, Directory directory, Formats formats, Consumer<ProvidersAddress> go) {
        this.directory = directory;
        this.formats = formats;
        this.go = go;
        addClassName("empty");
        add(new H2(translate("provider.none")));
        offer("filter.task", address.withoutTask());
        offer("filter.status", address.withoutState());
        add(new Button(translate("empty.clear"), clicked -> go.accept(ProvidersAddress.ALL)));
    }

    private void offer(String filter, ProvidersAddress without) {
        int providers = without.among(directory).size();
        if (providers > 0) {
            String label = translate("empty.drop", translate(filter), formats.count("count.providers", providers));
            add(new Button(label, clicked -> go.accept(without)));
        }
    }
}
