package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Avatar;
import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.http.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Whose token it is. */
final class WhoamiEndpoint implements HandlerFunction<ServerResponse> {

    private final Callers callers;

    WhoamiEndpoint(Callers callers) {
        this.callers = callers;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return callers.of(request.servletRequest()) instanceof Caller.Known(DemoToken token)
                ? Answers.json(account(token))
                : Answers.error(401, "Invalid username or password.");
    }

    private static Map<String, Object> account(DemoToken token) {
        Person owner = token.owner();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "user");
        json.put("id", owner.id());
        json.put("name", owner.name());
        json.put("fullname", owner.fullname());
        json.put("email", null);
        json.put("canPay", owner.pro());
        json.put("billingMode", "postpaid");
        json.put("periodEnd", null);
        json.put("avatarUrl", Avatar.path(owner.name()));
        json.put("isPro", owner.pro());
        json.put("orgs", organizations(owner));
        json.put("auth", TokenJson.of(token));
        return json;
    }

    private static List<Map<String, Object>> organizations(Person owner) {
        return owner.memberships().stream()
                .map(membership -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("type", "org");
                    json.put("id", membership.id());
                    json.put("name", membership.organization());
                    json.put("fullname", membership.fullname());
                    json.put("email", null);
                    json.put("canPay", true);
                    json.put("billingMode", "postpaid");
                    json.put("periodEnd", null);
                    json.put("plan", "team");
                    json.put("avatarUrl", Avatar.path(membership.organization()));
                    json.put("roleInOrg", membership.role());
                    return json;
                })
                .toList();
    }
}
