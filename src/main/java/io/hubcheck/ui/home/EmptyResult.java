package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.filter.CriterionTexts;
import java.util.List;
import java.util.function.Consumer;

/** Nothing passes the filters: says which of them to drop, and drops it. */
final class EmptyResult extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final CriterionTexts texts;
    private final Consumer<HomeAddress> go;

    EmptyResult(Formats formats, CriterionTexts texts, Consumer<HomeAddress> go) {
        this.formats = formats;
        this.texts = texts;
        this.go = go;
        addClassName("empty");
    }

    void show(Contents contents, HomeAddress address) {
        removeAll();
        List<WayOut> ways = new WaysOut(contents, texts).of(address);
        add(new H2(translate("empty.title")), new Paragraph(sentence(ways)));
        ways.forEach(way -> add(button(way, way.equals(ways.getFirst()))));
        add(new Button(translate("empty.clear"), clicked -> go.accept(address.cleared())));
    }

    private static String sentence(List<WayOut> ways) {
        if (ways.isEmpty()) {
            return translate("empty.all");
        }
        WayOut best = ways.getFirst();
        if (best.several()) {
            return translate("empty.two");
        }
        return translate(ways.size() == 1 ? "empty.one" : "empty.most", best.name());
    }

    private Button button(WayOut way, boolean best) {
        Button button = new Button(
                translate("empty.drop", way.name(), formats.count("count.offers", way.offers())),
                clicked -> go.accept(way.address()));
        if (best) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
