package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;

import io.hubcheck.HandClock;
import io.hubcheck.api.AccountCall;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.token.CallEnd;
import io.hubcheck.token.CalledPair;
import java.time.Instant;

/** A token with which real calls are made that come to what the story says, and of which the Hub tells nothing. */
abstract class CallStory {

    static final Credential TOKEN = Credential.of(CLASSIC_TOKEN);
    static final ModelId MODEL = new ModelId("acme/chatter");
    static final CalledPair PAIR = to("groq");

    final HandClock clock = new HandClock();
    final WhoamiHub hub = new WhoamiHub(token -> classic("auditor"));
    final CredentialKeys keys = new CredentialKeys();
    final CallMemory calls = new CallMemory(100, keys, clock);
    final CachedTokens tokens = new CachedTokens(hub, keys, calls, clock, HandMade.METRICS);

    static CalledPair to(String provider) {
        return new CalledPair(MODEL, new ProviderId(provider), null);
    }

    void called(Result result) {
        called(TOKEN, PAIR, result);
    }

    AccountCall called(Result result, String provider) {
        called(TOKEN, to(provider), result);
        return new AccountCall(result, MODEL, new ProviderId(provider), clock.instant());
    }

    void called(Credential token, CalledPair pair, Result result) {
        calls.make(token, pair, sent -> ended(pair, result, sent));
    }

    /** The call is sent, then something else happens, and then it is answered. */
    void answeredAfter(CalledPair pair, Runnable meanwhile) {
        calls.make(TOKEN, pair, sent -> {
            meanwhile.run();
            return ended(pair, Result.ANSWERED, sent);
        });
    }

    /** So many others have calls made that nothing from before is remembered. */
    void othersCall(Result result) {
        for (int other = 0; other < 1_000; other++) {
            called(Credential.of(CLASSIC_TOKEN + other), PAIR, result);
        }
    }

    static CallEnd ended(CalledPair pair, Result result, Instant sent) {
        return new CallEnd(new RealCall(result, "It ended.", null, null, sent), pair.billTo() == null);
    }
}
