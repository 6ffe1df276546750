package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Which keys do what; those without Ctrl can be switched off, since whoever speaks to the machine types by accident. */
final class KeySheet extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DescriptionList keys = new DescriptionList();
    private final Checkbox single = new Checkbox(translate("keys.single"));

    KeySheet() {
        setHeaderTitle(translate("keys.title"));
        setWidth("min(30rem, 100vw - 2rem)");
        keys.addClassName("keys");
        key(translate("keys.palette"), translate("keys.ctrl"), "K");
        key(translate("keys.filter"), "/");
        key(translate("keys.validate"), "v");
        key(translate("keys.compare"), "c");
        key(translate("keys.export"), "e");
        Screen.ALL.stream()
                .filter(screen -> !screen.key().isEmpty())
                .forEach(screen -> key(translate("keys.go", translate(screen.label())), "g", screen.key()));
        key(translate("keys.title"), "?");
        single.setValue(true);
        single.setHelperText(translate("keys.single.why"));
        single.addValueChangeListener(changed ->
                UI.getCurrentOrThrow().getPage().executeJs("window.hubcheckKeys.use($0)", changed.getValue()));
        add(keys, single);
        getFooter().add(new Button(translate("configure.close"), pressed -> close()));
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        getElement().executeJs("return window.hubcheckKeys.used()").then(Boolean.class, single::setValue);
    }

    private void key(String does, String... pressed) {
        DescriptionList.Term term = new DescriptionList.Term();
        for (String key : pressed) {
            Span cap = new Span(key);
            cap.addClassName("keycap");
            if (key.equals(translate("keys.ctrl"))) {
                cap.getElement().setAttribute("data-mac", "⌘");
            }
            term.add(cap);
        }
        keys.add(term, new DescriptionList.Description(does));
    }
}
