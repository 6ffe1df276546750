package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.ui.component.CopyButton;
import io.hubcheck.ui.component.QueryString;
import io.hubcheck.ui.component.Verdicts;

/** How to come to the same verdict elsewhere: by a link, and by a command. Neither holds a token. */
final class ShareBox extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * @param question as the page's address asks it, for others to follow
     * @param asked the same, billed as this reader bills
     * @param base the application's public address, without a slash at the end
     */
    ShareBox(PairQuestion question, PairQuestion asked, String base) {
        addClassName("share");
        setAriaLabel(translate("share.title"));
        String curl = curl(asked, base);
        Div copies = new Div(
                new CopyButton(translate("share.link"), base + "/" + Verdicts.address(question)),
                new CopyButton(translate("share.curl"), curl));
        Pre snippet = new Pre();
        snippet.add(new Code(curl));
        snippet.getElement().setAttribute("tabindex", "0");
        add(new H3(translate("share.title")), snippet, copies);
    }

    private static String curl(PairQuestion question, String base) {
        QueryString query = new QueryString()
                .with("model", question.model())
                .with("provider", question.provider())
                .with("task", question.task())
                .with("billTo", question.billTo());
        return "curl '%s/api/v1/validate?%s'".formatted(base, query);
    }
}
