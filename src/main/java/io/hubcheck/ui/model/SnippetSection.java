package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.snippet.Client;
import io.hubcheck.snippet.PairCall;
import io.hubcheck.snippet.Snippet;
import io.hubcheck.snippet.Snippets;
import io.hubcheck.ui.component.CopyButton;
import io.hubcheck.ui.component.Notice;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Programs that call the chosen offer, one for each client that is known to be able to. */
final class SnippetSection extends Section {

    private static final long serialVersionUID = 1L;

    /** In a list of tabs whoever hears the page expects tabs alone, and no box to scroll them in that takes the focus. */
    private static final String ONLY_TABS = """
            const tabs = this.querySelector('vaadin-tabs');
            (tabs.updateComplete ?? Promise.resolve()).then(() =>
              tabs.shadowRoot.querySelector('[part~=tabs], #scroll')?.removeAttribute('tabindex'));
            """;

    private final Snippets snippets;
    private final Consumer<Client> chosen;
    private final H2 heading = new H2();
    private final BillToField billTo;
    private final Div programs = new Div();

    /**
     * @param chosen is given the client that the reader turns to
     * @param billed is given whom the reader has calls billed to, or null
     */
    SnippetSection(Snippets snippets, Consumer<Client> chosen, Consumer<@Nullable String> billed) {
        this.snippets = snippets;
        this.chosen = chosen;
        billTo = new BillToField(billed);
        addClassName("snippets");
        heading.getElement().setAttribute("tabindex", "-1");
        programs.addClassName("programs");
        add(heading, billTo, programs);
    }

    /** @param bill whom the call is billed to */
    void show(Offer offer, @Nullable String bill, Client client) {
        heading.setText(translate("model.call", offer.provider()));
        billTo.show(bill);
        programs.removeAll();
        if (!offer.availability().equals(Availability.LIVE)) {
            programs.add(new Notice(Notice.Kind.WARNING, translate("model.not-live")));
        }
        List<Snippet> known = snippets.of(PairCall.of(offer, bill));
        billTo.setVisible(!known.isEmpty());
        if (known.isEmpty()) {
            programs.add(new Paragraph(translate("model.no-snippet", offer.task())));
        } else {
            programs.add(new Paragraph(translate("model.token")), tabs(known, client));
        }
        if (!known.isEmpty() && known.stream().noneMatch(snippet -> snippet.client() == Client.JAVA)) {
            programs.add(new Paragraph(translate("model.own-form")));
        }
    }

    /** The reader asked for this part of the page. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Component tabs(List<Snippet> known, Client client) {
        TabSheet sheet = new TabSheet();
        known.forEach(snippet -> {
            Tab tab = sheet.add(snippet.client().title(), program(snippet));
            if (snippet.client() == client) {
                sheet.setSelectedTab(tab);
            }
        });
        sheet.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(known.get(sheet.getSelectedIndex()).client());
            }
        });
        sheet.getElement().executeJs(ONLY_TABS);
        return sheet;
    }

    private static Component program(Snippet snippet) {
        Pre text = new Pre();
        text.add(new Code(snippet.code()));
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("dir", "ltr");
        CopyButton copy = new CopyButton(translate("model.copy"), snippet.code());
        copy.setAriaLabel(translate("model.copy.of", snippet.client().title()));
        Div program = new Div(text, copy);
        program.addClassName("program");
        return program;
    }
}
