package io.hubcheck.token.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.ChatAnswer;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PageLink;
import io.hubcheck.hub.RouterList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Hub that knows whose a token is and nothing else, and remembers which tokens it was asked about. */
final class WhoamiHub implements Hub {

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

    @Override
    public ModelPage servedModels(Credential credential) {
        throw new AssertionError("A token report takes one call, to whoami");
    }

    @Override
    public ModelPage page(PageLink link, Credential credential) {
        throw new AssertionError("A token report takes one call, to whoami");
    }

    @Override
    public HubModel model(ModelId id, Credential credential) {
        throw new AssertionError("A token report takes one call, to whoami");
    }

    @Override
    public RouterList routerModels(Credential credential) {
        throw new AssertionError("A token report takes one call, to whoami");
    }

    @Override
    public ChatAnswer chat(ModelId model, ProviderId provider, @Nullable String billTo, Credential credential) {
        throw new AssertionError("A token report takes one call, to whoami");
    }

    @Override
    public Hub inBackground(Runnable sent) {
        throw new AssertionError("A token report takes one call, to whoami");
    }

    @Override
    public List<Budget> budgets() {
        throw new AssertionError("A token report takes one call, to whoami");
    }
}
