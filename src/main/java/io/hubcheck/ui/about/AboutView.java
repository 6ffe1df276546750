package io.hubcheck.ui.about;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.Outcome;
import io.hubcheck.ui.component.OutcomeLook;
import io.hubcheck.ui.plugins.PluginsView;
import io.hubcheck.ui.status.StatusView;
import java.util.List;
import java.util.Locale;

/** What each value means, where it comes from, and what it doesn't say. */
@Route("about")
@AnonymousAllowed
public final class AboutView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.PASS, Outcome.WARN, Outcome.INCONCLUSIVE, Outcome.FAIL, Outcome.SKIPPED);

    public AboutView() {
        addClassName("about");
        add(new H1(translate("about.title")), new Paragraph(translate("about.intro")), values(), verdicts(), more());
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("about.title"));
    }

    private static Component values() {
        DescriptionList list = new DescriptionList();
        value(list, "column.status", "about.status");
        value(list, "about.price", "about.input");
        value(list, "column.context", "about.context");
        value(list, "column.latency", "about.latency");
        value(list, "column.throughput", "about.throughput");
        value(list, "column.tools", "about.tools");
        value(list, "column.structured", "about.structured");
        value(list, "column.checked", "about.checked");
        value(list, "column.sources", "about.sources");
        return new Section(new H2(translate("about.values")), list);
    }

    private static void value(DescriptionList list, String name, String meaning) {
        list.add(new DescriptionList.Term(translate(name)), new DescriptionList.Description(translate(meaning)));
    }

    private static Component verdicts() {
        DescriptionList list = new DescriptionList();
        for (Outcome outcome : OUTCOMES) {
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(OutcomeLook.of(outcome).badge());
            String meaning = translate("about." + outcome.name().toLowerCase(Locale.ROOT));
            list.add(term, new DescriptionList.Description(meaning));
        }
        return new Section(new H2(translate("about.verdicts")), new Paragraph(translate("about.worst")), list);
    }

    private static Component more() {
        Anchor api = new Anchor("v3/api-docs", translate("layout.api"));
        api.getElement().setAttribute("router-ignore", true);
        return new Section(
                new H2(translate("about.more")),
                new UnorderedList(
                        item(api, "about.api"),
                        item(new RouterLink(translate("layout.plugins"), PluginsView.class), "about.plugins"),
                        item(new RouterLink(translate("layout.status"), StatusView.class), "about.freshness")));
    }

    private static ListItem item(Component link, String key) {
        return new ListItem(link, new Span(" – " + translate(key)));
    }
}
