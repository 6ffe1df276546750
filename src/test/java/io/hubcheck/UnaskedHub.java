package io.hubcheck;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.ChatAnswer;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PageLink;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.RouterList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Hub that fails whoever asks it; a story allows what it is about. */
public abstract class UnaskedHub implements Hub {

    @Override
    public ModelPage servedModels(Credential credential) {
        throw unexpected();
    }

    @Override
    public ModelPage page(PageLink link, Credential credential) {
        throw unexpected();
    }

    @Override
    public HubModel model(ModelId id, Credential credential) {
        throw unexpected();
    }

    @Override
    public RouterList routerModels(Credential credential) {
        throw unexpected();
    }

    @Override
    public ChatAnswer chat(ModelId model, ProviderId provider, @Nullable String billTo, Credential credential) {
        throw unexpected();
    }

    @Override
    public Identity whoami(Credential credential) {
        throw unexpected();
    }

    @Override
    public PartnerList partnerModels(ProviderId provider, Credential credential) {
        throw unexpected();
    }

    @Override
    public Hub within(Allowance allowance) {
        throw unexpected();
    }

    @Override
    public Hub inBackground(Runnable sent) {
        throw unexpected();
    }

    @Override
    public List<Budget> budgets() {
        throw unexpected();
    }

    private static AssertionError unexpected() {
        return new AssertionError("Nothing in this story has a reason to ask the Hub this");
    }
}
