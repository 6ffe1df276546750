package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;

/** What whoever runs the application has to set, so that people can sign in to it. */
final class HowToConfigure extends Dialog {

    private static final long serialVersionUID = 1L;

    HowToConfigure() {
        setHeaderTitle(translate("configure.title"));
        setWidth("36rem");
        DescriptionList variables = new DescriptionList();
        texts().forEach((variable, text) -> {
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(new Code(variable));
            variables.add(term, new DescriptionList.Description(text));
        });
        add(new Paragraph(translate("configure.why")), variables, new Paragraph(translate("configure.developer")));
        getFooter().add(new Button(translate("configure.close"), pressed -> close()));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("OAUTH_CLIENT_ID", translate("configure.id"));
        texts.put("OAUTH_CLIENT_SECRET", translate("configure.secret"));
        texts.put("OAUTH_SCOPES", translate("configure.scopes"));
        texts.put("OPENID_PROVIDER_URL", translate("configure.provider"));
        return texts;
    }
}
