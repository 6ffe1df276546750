package io.hubcheck.catalog.internal;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Hub that says what a test told it to, or else waits until the test answers each call by hand; it counts every call.
 * An answer that is a {@link HubException} is thrown. As over a real connection, a call whose thread is interrupted fails.
 */
final class HandDrivenHub implements Hub {

    static final String LIST = "list";
    static final String ROUTER = "router";

    private final Map<String, Function<Credential, Object>> answers;
    private final Map<String, Integer> asked;
    private final BlockingQueue<Call> waiting;
    private final Runnable sent;

    HandDrivenHub() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new LinkedBlockingQueue<>(), () -> {});
    }

    private HandDrivenHub(
            Map<String, Function<Credential, Object>> answers,
            Map<String, Integer> asked,
            BlockingQueue<Call> waiting,
            Runnable sent) {
        this.answers = answers;
        this.asked = asked;
        this.waiting = waiting;
        this.sent = sent;
    }

    static String page(String cursor) {
        return "page " + Facts.link(cursor).uri();
    }

    static String model(String id) {
        return "model " + id;
    }

    static String partner(String provider) {
        return "partner " + provider;
    }

    HandDrivenHub says(String what, Object answer) {
        return says(what, credential -> answer);
    }

    HandDrivenHub says(String what, Function<Credential, Object> answer) {
        answers.put(what, answer);
        return this;
    }

    /** From now on calls for it wait to be answered by hand. */
    void waitsFor(String what) {
        answers.remove(what);
    }

    /** The next call that waits to be answered. */
    Call take() throws InterruptedException {
        Call call = waiting.poll(10, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("Nobody called the Hub");
        }
        return call;
    }

    /** How often it was asked for that. */
    int asked(String what) {
        return asked.getOrDefault(what, 0);
    }

    /** How often it was asked for anything but the lists of single providers. */
    int asked() {
        return asked.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(partner("")))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public ModelPage servedModels(Credential credential) {
        return answer(LIST, credential, ModelPage.class);
    }

    @Override
    public ModelPage page(PageLink link, Credential credential) {
        return answer("page " + link.uri(), credential, ModelPage.class);
    }

    @Override
    public HubModel model(ModelId id, Credential credential) {
        return answer(model(id.value()), credential, HubModel.class);
    }

    @Override
    public RouterList routerModels(Credential credential) {
        return answer(ROUTER, credential, RouterList.class);
    }

    /** A provider of whose list nothing was said has none. */
    @Override
    public PartnerList partnerModels(ProviderId provider, Credential credential) {
        answers.putIfAbsent(partner(provider.value()), caller -> Facts.missing());
        return answer(partner(provider.value()), credential, PartnerList.class);
    }

    @Override
    public Hub within(Allowance allowance) {
        return this;
    }

    @Override
    public Identity whoami(Credential credential) {
        throw new UnsupportedOperationException("The catalogue asks nobody who they are");
    }

    @Override
    public ChatAnswer chat(ModelId model, ProviderId provider, @Nullable String billTo, Credential credential) {
        throw new AssertionError("The catalogue makes no real calls");
    }

    @Override
    public Hub inBackground(Runnable told) {
        return new HandDrivenHub(answers, asked, waiting, told);
    }

    @Override
    public List<Budget> budgets() {
        return List.of();
    }

    private <T> T answer(String what, Credential credential, Class<T> type) {
        asked.merge(what, 1, Integer::sum);
        sent.run();
        Function<Credential, Object> ready = answers.get(what);
        Object answer = ready == null ? byHand(what, credential) : ready.apply(credential);
        if (answer instanceof HubException why) {
            throw why;
        }
        return type.cast(answer);
    }

    private Object byHand(String what, Credential credential) {
        Call call = new Call(what, credential, new CompletableFuture<>());
        waiting.add(call);
        try {
            return call.end().get();
        } catch (InterruptedException | ExecutionException gone) {
            call.end().cancel(false);
            return new HubException.Unreachable("Waiting was given up. Ask again.", null);
        }
    }

    /** A call that waits; its end is cancelled once nobody waits for it. */
    record Call(String what, Credential credential, CompletableFuture<Object> end) {

        void answer(Object answer) {
            end.complete(answer);
        }
    }
}
