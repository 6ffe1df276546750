package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.secret.PastedToken;
import io.hubcheck.ui.component.Focus;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The views that the reader saved, each a name and an address. The browser keeps them, and nobody else knows them. */
final class ViewList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    private final Supplier<HomeAddress> address;
    private final TextField name = new TextField(translate("views.name"));
    private final UnorderedList views = new UnorderedList();
    private final Div remark = new Div();

    /** @param address what would be saved now */
    ViewList(Supplier<HomeAddress> address) {
        this.address = address;
        addClassName("view-list");
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.getElement().addEventListener("keyup", pressed -> save()).setFilter("event.key === 'Enter'");
        Button save = new Button(translate("views.save"), pressed -> save());
        Div form = new Div(name, save);
        form.addClassName("view-form");
        remark.getElement().setAttribute("role", "status");
        add(remark, views, form);
    }

    /** Shows what the browser keeps now. */
    void load() {
        run(this::show, "all()");
    }

    private void save() {
        String typed = name.getValue().strip();
        boolean fit = !typed.isEmpty() && !PastedToken.isIn(typed);
        name.setErrorMessage(translate(typed.isEmpty() ? "views.unnamed" : "token.pasted"));
        name.setInvalid(!fit);
        if (fit) {
            name.clear();
            run(this::show, "save($0, $1)", typed, address.get().path().substring(1));
        }
    }

    private void delete(ListItem row, String title) {
        int place = views.getElement().indexOfChild(row.getElement());
        run(
                left -> {
                    show(left);
                    Focus.unlessKept(near(place));
                },
                "remove($0)",
                title);
    }

    /** What is now where a row was, or else before it. */
    private Component near(int place) {
        List<Component> rows = views.getChildren().toList();
        return rows.isEmpty()
                ? name
                : rows.get(Math.min(place, rows.size() - 1))
                        .getChildren()
                        .findFirst()
                        .orElse(name);
    }

    private void run(SerializableConsumer<JsonNode> kept, String call, Object... arguments) {
        getElement()
                .executeJs("return window.hubcheckViews." + call, arguments)
                .then(kept, refused -> explain("views.blocked"));
    }

    /** @param kept pairs of a name and an address; what the browser gives is read like any other address */
    private void show(JsonNode kept) {
        views.removeAll();
        kept.forEach(
                view -> views.add(row(view.path(0).asString(""), view.path(1).asString(""))));
        if (kept.isEmpty()) {
            explain("views.none");
        } else {
            remark.removeAll();
        }
    }

    private ListItem row(String title, String kept) {
        String query = kept.startsWith("?") ? kept.substring(1) : kept;
        HomeAddress view = HomeAddress.of(QueryParameters.fromString(query));
        Anchor link = Pages.link(title, view.path().substring(1));
        Button delete = new Button(VaadinIcon.TRASH.create());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(translate("views.delete", title));
        ListItem row = new ListItem(link, delete);
        delete.addClickListener(pressed -> delete(row, title));
        return row;
    }

    private void explain(String sentence) {
        remark.removeAll();
        remark.add(
                sentence.equals("views.blocked")
                        ? new Notice(Notice.Kind.WARNING, translate(sentence))
                        : new Paragraph(translate(sentence)));
    }
}
