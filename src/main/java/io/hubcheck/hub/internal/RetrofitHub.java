package io.hubcheck.hub.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.ChatAnswer;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PageLink;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.RouterList;
import io.hubcheck.hub.internal.http.Answer;
import io.hubcheck.hub.internal.http.Budgets;
import io.hubcheck.hub.internal.http.Endpoint;
import io.hubcheck.hub.internal.http.Exchange;
import io.hubcheck.hub.internal.http.Origin;
import io.hubcheck.hub.internal.http.Purpose;
import io.hubcheck.hub.internal.http.RequestContext;
import io.hubcheck.hub.internal.wire.HubApi;
import io.hubcheck.hub.internal.wire.RouterApi;
import io.hubcheck.hub.internal.wire.WireChatAnswer;
import io.hubcheck.hub.internal.wire.WireChatRequest;
import io.hubcheck.hub.internal.wire.WireIdentity;
import io.hubcheck.hub.internal.wire.WireModel;
import io.hubcheck.hub.internal.wire.WirePartnerList;
import io.hubcheck.hub.internal.wire.WireRouterList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The Hub over HTTP. */
final class RetrofitHub implements Hub {

    private static final List<String> FIELDS =
            List.of("inferenceProviderMapping", "downloads", "gated", "pipeline_tag");

    /** The ids of providers are open, but only a plain one goes into a path. */
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,95}");

    private final HubApi hub;
    private final RouterApi router;
    private final Origin origin;
    private final Exchange exchange;
    private final Budgets budgets;
    private final Purpose purpose;
    private final Allowance allowance;

    RetrofitHub(
            HubApi hub,
            RouterApi router,
            Origin origin,
            Exchange exchange,
            Budgets budgets,
            Purpose purpose,
            Allowance allowance) {
        this.hub = hub;
        this.router = router;
        this.origin = origin;
        this.exchange = exchange;
        this.budgets = budgets;
        this.purpose = purpose;
        this.allowance = allowance;
    }

    @Override
    public Hub within(Allowance narrower) {
        return new RetrofitHub(hub, router, origin, exchange, budgets, purpose, narrower);
    }

    @Override
    public Hub inBackground(Runnable sent) {
        return new RetrofitHub(hub, router, origin, exchange, budgets, new Purpose.Reading(sent), allowance);
    }

    @Override
    public ModelPage servedModels(Credential credential) {
        return page(hub.servedModels(FIELDS, context(Endpoint.MODEL_LIST, credential)));
    }

    @Override
    public ModelPage page(PageLink link, Credential credential) {
        HttpUrl next = NextLink.sameServer(HttpUrl.get(link.uri()), origin);
        return page(hub.page(next, context(Endpoint.MODEL_LIST, credential)));
    }

    private ModelPage page(Call<List<@Nullable WireModel>> call) {
        Answer<List<@Nullable WireModel>> answer = exchange.ask(call);
        List<HubModel> models = answer.body().stream()
                .map(ModelMapper::model)
                .flatMap(Optional::stream)
                .toList();
        return new ModelPage(models, NextLink.of(answer), answer.body().size() - models.size());
    }

    @Override
    public HubModel model(ModelId id, Credential credential) {
        Answer<WireModel> answer = exchange.ask(hub.model(id.value(), FIELDS, context(Endpoint.MODEL, credential)));
        return ModelMapper.model(answer.body()).orElseThrow(() -> incomplete(answer, "the model's id"));
    }

    @Override
    public RouterList routerModels(Credential credential) {
        Answer<WireRouterList> answer = exchange.ask(router.models(context(Endpoint.ROUTER_MODELS, credential)));
        List<WireRouterList.@Nullable Model> data = answer.body().data();
        if (data == null) {
            throw incomplete(answer, "the list of models");
        }
        return RouterMapper.list(data);
    }

    @Override
    public PartnerList partnerModels(ProviderId provider, Credential credential) {
        if (!PLAIN_ID.matcher(provider.value()).matches()) {
            throw new HubException.NotFound("This is not the form of a provider's id, so the Hub has no list of it.");
        }
        Answer<WirePartnerList> answer =
                exchange.ask(hub.partnerModels(provider.value(), context(Endpoint.PARTNER_LIST, credential)));
        return PartnerMapper.list(answer.body());
    }

    @Override
    public Identity whoami(Credential credential) {
        Answer<WireIdentity> answer = exchange.ask(hub.whoami(context(Endpoint.WHOAMI, credential)));
        String name = Words.orNull(answer.body().name());
        if (name == null) {
            throw incomplete(answer, "the user's name");
        }
        return IdentityMapper.identity(name, answer.body(), answer.url());
    }

    @Override
    public ChatAnswer chat(ModelId model, ProviderId provider, @Nullable String billTo, Credential credential) {
        WireChatRequest request = WireChatRequest.ofOneToken(model.value() + ":" + provider.value());
        long start = System.nanoTime();
        Answer<WireChatAnswer> answer = exchange.ask(router.chat(request, billTo, context(Endpoint.CHAT, credential)));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        List<@Nullable Object> choices = answer.body().choices();
        if (choices == null || choices.isEmpty()) {
            throw incomplete(answer, "the completed chat");
        }
        String by = Words.orNull(answer.headers().get("x-inference-provider"));
        return new ChatAnswer(by == null ? null : new ProviderId(by), elapsed);
    }

    @Override
    public List<Budget> budgets() {
        return budgets.current();
    }

    private RequestContext context(Endpoint endpoint, Credential credential) {
        return new RequestContext(endpoint, credential, purpose, allowance);
    }

    private static HubException incomplete(Answer<?> answer, String what) {
        String host = Origin.of(answer.url()).authority();
        return new HubException.Malformed(
                "The answer of " + host + " lacks " + what + ". Try again; if it stays, check the configured address.",
                null);
    }
}
