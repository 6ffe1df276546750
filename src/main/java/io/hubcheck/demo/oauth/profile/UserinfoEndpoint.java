package io.hubcheck.demo.oauth.profile;

import io.hubcheck.demo.account.Avatar;
import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.account.Grant;
import io.hubcheck.demo.account.Membership;
import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.http.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells an app who signed in to it; only OAuth tokens open it. */
public final class UserinfoEndpoint implements HandlerFunction<ServerResponse> {

    private static final String PATH = "/oauth/userinfo";
    private static final String BILLING = "read-billing";

    private final Callers callers;

    private UserinfoEndpoint(Callers callers) {
        this.callers = callers;
    }

    public static RouterFunction<ServerResponse> route(Callers callers) {
        UserinfoEndpoint endpoint = new UserinfoEndpoint(callers);
        return RouterFunctions.route().GET(PATH, endpoint).POST(PATH, endpoint).build();
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return callers.of(request.servletRequest()) instanceof Caller.Known known
                        && known.token().grant() instanceof Grant.OAuth grant
                ? Answers.json(userinfo(known.token().owner(), grant.scopes(), hub(request)))
                : Answers.error(401, "Invalid username or password.");
    }

    private static String hub(ServerRequest request) {
        return UriComponentsBuilder.fromUri(request.uri())
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
    }

    private static Map<String, Object> userinfo(Person person, List<String> scopes, String hub) {
        Map<String, Object> json = ProfileClaims.of(person, scopes, hub);
        boolean billing = scopes.contains(BILLING);
        json.put("isPro", person.pro());
        if (billing) {
            json.put("canPay", person.pro());
            json.put("billingMode", "postpaid");
        }
        json.put(
                "orgs",
                person.memberships().stream()
                        .map(membership -> organization(membership, billing, hub))
                        .toList());
        return json;
    }

    private static Map<String, Object> organization(Membership membership, boolean billing, String hub) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sub", membership.id());
        json.put("name", membership.fullname());
        json.put("preferred_username", membership.organization());
        json.put("picture", hub + Avatar.path(membership.organization()));
        json.put("plan", "team");
        json.put("roleInOrg", membership.role());
        if (billing) {
            json.put("canPay", true);
            json.put("billingMode", "postpaid");
        }
        return json;
    }
}
