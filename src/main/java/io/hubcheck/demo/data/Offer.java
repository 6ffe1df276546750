package io.hubcheck.demo.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One provider's mapping of one model for one task. What was not observed is null.
 *
 * @param status what the Hub says: {@code live}, {@code staging}, {@code error}, or a word of its own
 * @param routerStatusOverride what the router says where it disagrees with the Hub, {@code absent} where it says nothing
 * @param input US dollars per million tokens
 * @param output US dollars per million tokens
 * @param free whether the router calls it free, which a price of 0 alone does not
 * @param loraWeights the adapter's file where the provider serves every LoRA of a base model
 */
public record Offer(
        String model,
        String provider,
        String providerModelId,
        String task,
        String status,
        @Nullable String routerStatusOverride,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable Boolean free,
        @Nullable BigDecimal contextLength,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput,
        @Nullable BigDecimal firstTokenLatencyMs,
        @Nullable BigDecimal tokensPerSecond,
        @Nullable String loraWeights) {

    public static final String CHAT = "conversational";

    private static final Set<String> ROUTER_STATUSES = Set.of("live", "error");

    static Offer of(Csv.Row row) {
        return new Offer(
                row.text("model"),
                row.text("provider"),
                row.text("provider_model_id"),
                row.text("task"),
                row.text("status"),
                row.optional("router_status"),
                row.number("input_usd_per_million"),
                row.number("output_usd_per_million"),
                row.flag("free"),
                row.number("context_length"),
                row.flag("tools"),
                row.flag("structured_output"),
                row.number("first_token_latency_ms"),
                row.number("tokens_per_second"),
                row.optional("lora_weights"));
    }

    static Offer bare(String model, String provider, String providerModelId, String task, String status) {
        return new Offer(
                model,
                provider,
                providerModelId,
                task,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Offer withStatus(String newStatus) {
        return new Offer(
                model,
                provider,
                providerModelId,
                task,
                newStatus,
                null,
                input,
                output,
                free,
                contextLength,
                tools,
                structuredOutput,
                firstTokenLatencyMs,
                tokensPerSecond,
                loraWeights);
    }

    public boolean isStaging() {
        return status.equals("staging");
    }

    public boolean isChat() {
        return task.equals(CHAT);
    }

    /** What the router says about it; empty where the router does not list it. */
    public Optional<String> routerStatus() {
        return Optional.of(routerStatusOverride == null ? status : routerStatusOverride)
                .filter(word -> isChat() && ROUTER_STATUSES.contains(word));
    }

    boolean isFor(String aProvider, String aTask) {
        return provider.equals(aProvider) && task.equals(aTask);
    }
}
