package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.classic;

import io.hubcheck.HandClock;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;

/** A token that is inspected, and a Hub that says of it what the story wants. */
abstract class ReportStory {

    final HandClock clock = new HandClock();
    final WhoamiHub hub = new WhoamiHub(token -> classic("read"));
    final CachedTokens tokens = HandMade.tokens(hub, clock);

    TokenReport inspect(String token, Identity identity) {
        hub.answers(asked -> identity);
        return tokens.inspect(Credential.of(token));
    }

    TokenReport refused(String token, HubException refusal) {
        hub.answers(asked -> {
            throw refusal;
        });
        return tokens.inspect(Credential.of(token));
    }
}
