package io.hubcheck.ui;

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
import org.jspecify.annotations.Nullable;

/** A Hub that no screen may call; all it has is budgets. */
final class HandHub implements Hub {

    private List<Budget> budgets = List.of();

    void hasLeft(Budget... left) {
        budgets = List.of(left);
    }

    @Override
    public ChatAnswer chat(ModelId model, ProviderId provider, @Nullable String billTo, Credential credential) {
        throw new AssertionError("Screens ask the validator");
    }

    @Override
    public Hub inBackground(Runnable sent) {
        throw new AssertionError("A screen asked the Hub itself");
    }

    @Override
    public List<Budget> budgets() {
        return budgets;
    }

    @Override
    public ModelPage servedModels(Credential credential) {
        throw new AssertionError("A screen asked the Hub itself");
    }

    @Override
    public ModelPage page(PageLink link, Credential credential) {
        throw new AssertionError("A screen asked the Hub itself");
    }

    @Override
    public HubModel model(ModelId id, Credential credential) {
        throw new AssertionError("A screen asked the Hub itself");
    }

    @Override
    public RouterList routerModels(Credential credential) {
        throw new AssertionError("A screen asked the Hub itself");
    }

    @Override
    public Identity whoami(Credential credential) {
        throw new AssertionError("A screen asked the Hub itself");
    }
}
