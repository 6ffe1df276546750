package io.hubcheck.token.internal;

import io.hubcheck.UnaskedHub;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Identity;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A Hub that knows whose a token is and nothing else, and remembers which tokens it was asked about. */
final class WhoamiHub extends UnaskedHub {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Function<String, Identity> answer;

    WhoamiHub(Function<String, Identity> answer) {
        this.answer = answer;
    }

    void answers(Function<String, Identity> next) {
        answer = next;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public Identity whoami(Credential credential) {
        asked.add(credential.reveal());
        return answer.apply(credential.reveal());
    }
}
