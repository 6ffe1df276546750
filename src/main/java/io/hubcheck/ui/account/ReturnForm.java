package io.hubcheck.ui.account;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import io.hubcheck.auth.SignInPaths;

/** A button that posts to an address outside the screens, which leads back here; with what proves that this page sent it. */
@Tag("form")
final class ReturnForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    ReturnForm(String address, String label) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", address);
        addClassName("post");
        hidden(SignInPaths.RETURN, ReturnLink.here());
        FormProof proof = FormProof.ofCurrentPage();
        hidden(proof.field(), proof.value());
        NativeButton button = new NativeButton(label);
        button.getElement().setAttribute("type", "submit");
        add(button);
    }

    private void hidden(String name, String value) {
        Element field = new Element("input");
        field.setAttribute("type", "hidden");
        field.setAttribute("name", name);
        field.setAttribute("value", value);
        getElement().appendChild(field);
    }
}
