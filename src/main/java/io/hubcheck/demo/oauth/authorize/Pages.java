package io.hubcheck.demo.oauth.authorize;

import io.hubcheck.demo.account.Avatar;
import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.oauth.client.Client;
import io.hubcheck.demo.oauth.client.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Writes the pages that people see on their way through the sign-in. */
final class Pages {

    private static final String LAYOUT = layout();

    private Pages() {}

    static String login() {
        return page("Sign in", """
                <p class="lead">Choose who you are. Nobody here is real, so nobody has a password.</p>
                <form method="post" action="/login" class="people">%s</form>
                """.formatted(
                        Person.all().stream().map(Pages::choice).collect(Collectors.joining())));
    }

    static String consent(Client client, Person person, List<Scope> scopes, String state) {
        String id = escape(client.id());
        String hidden = """
                <input type="hidden" name="client_id" value="%s"><input type="hidden" name="state" value="%s">
                """.formatted(id, escape(state));
        return page("Authorize " + client.name(), """
                <p class="lead"><b>%s</b> (<code>%s</code>) asks you, <b>%s</b>, to let it:</p>
                <form method="post" action="/oauth/authorize" id="consent">%s<ul>%s</ul></form>
                <form method="post" action="/oauth/authorize" id="denial">%s</form>
                <div class="row">
                  <button form="consent" class="primary">Authorize</button>
                  <button form="denial">Cancel</button>
                </div>
                """.formatted(
                        escape(client.name()),
                        id,
                        escape(person.name()),
                        hidden,
                        scopes.stream().map(Pages::item).collect(Collectors.joining()),
                        hidden));
    }

    static String refusal(String reason) {
        return page("This can't be authorized", """
                <p class="lead">The app that sent you here asked in a way that is not allowed. You are sent nowhere.</p>
                <p><code>%s</code></p>
                """.formatted(escape(reason)));
    }

    private static String choice(Person person) {
        return """
                <button name="person" value="%1$s"><img src="%2$s" alt="" width="40" height="40">
                <span><b>%1$s</b><br>%3$s</span></button>
                """.formatted(escape(person.name()), Avatar.path(person.name()), escape(person.fullname()));
    }

    private static String item(Scope scope) {
        String field = scope.isPartOfSigningIn()
                ? "<input type=\"checkbox\" checked disabled><input type=\"hidden\" name=\"scope\" value=\"%s\">"
                : "<input type=\"checkbox\" name=\"scope\" value=\"%s\" checked>";
        return "<li><label>" + field.formatted(scope.value()) + " <span>" + escape(scope.sentence()) + " <code>"
                + scope.value() + "</code></span></label></li>";
    }

    private static String page(String title, String body) {
        return LAYOUT.replace("{{title}}", escape(title)).replace("{{body}}", body);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private static String layout() {
        try {
            return new ClassPathResource("layout.html", Pages.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
