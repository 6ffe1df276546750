package io.hubcheck.hub.internal;

import io.hubcheck.hub.HubException;
import io.hubcheck.hub.PageLink;
import io.hubcheck.hub.internal.http.Answer;
import io.hubcheck.hub.internal.http.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, by the {@code Link} header of its last page. */
final class NextLink {

    private static final Pattern NEXT = Pattern.compile("<([^<>]+)>\\s*;[^<>]*\\brel\\s*=\\s*\"?next\\b");

    private NextLink() {}

    static @Nullable PageLink of(Answer<?> answer) {
        Matcher next = NEXT.matcher(String.join(", ", answer.headers().values("Link")));
        return next.find() ? new PageLink(resolve(answer.url(), next.group(1)).uri()) : null;
    }

    private static HttpUrl resolve(HttpUrl page, String target) {
        HttpUrl next = page.resolve(target);
        return sameServer(next, Origin.of(page));
    }

    static HttpUrl sameServer(@Nullable HttpUrl next, Origin server) {
        if (next == null || !Origin.of(next).equals(server)) {
            String where = next == null ? "nowhere" : "another server, " + Origin.of(next) + ", and was not followed";
            throw new HubException.Malformed(
                    "The list of " + server.authority() + " goes on at " + where
                            + ". Check the configured address of the Hub.",
                    null);
        }
        return next;
    }
}
