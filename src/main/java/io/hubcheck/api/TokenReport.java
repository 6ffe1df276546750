package io.hubcheck.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a token is, whose, until when, and whether it may call inference. Never holds the token.
 *
 * @param valid whether the Hub accepts it, or null if that could not be found out
 * @param kind what sort of token
 * @param username whose, or null if not found out
 * @param expiresAt until when, or null if never or not found out
 * @param inference whether it may call Inference Providers
 * @param organizations the names of the organisations its owner belongs to, which calls could be billed to
 * @param availableModels how many models are served at all, or null if no catalogue could be read, or the token may
 *     call none
 * @param availableProviders who serves them, in the owner's order of preference where the Hub gave it; empty if it may call at nobody's expense
 * @param findings why it may not call inference, if it may not, what real calls of the last minutes told of its owner's
 *     account, and what plugins have to say of it
 * @param problem what went wrong, or null if nothing did
 * @param fetchedAt when the Hub was asked
 * @param calls what real calls of the last minutes told of its owner's account
 */
@Stable
public record TokenReport(
        @Nullable Boolean valid,
        TokenKind kind,
        @Nullable String username,
        @Nullable Instant expiresAt,
        InferencePermission inference,
        List<String> organizations,
        @Nullable Integer availableModels,
        List<ProviderId> availableProviders,
        List<Finding> findings,
        @Nullable Problem problem,
        Instant fetchedAt,
        AccountCalls calls) {

    public TokenReport {
        organizations = List.copyOf(organizations);
        availableProviders = List.copyOf(availableProviders);
        findings = List.copyOf(findings);
    }

    /** A report that neither a plugin nor a real call has had a say in. */
    public TokenReport(
            @Nullable Boolean valid,
            TokenKind kind,
            @Nullable String username,
            @Nullable Instant expiresAt,
            InferencePermission inference,
            List<String> organizations,
            @Nullable Integer availableModels,
            List<ProviderId> availableProviders,
            @Nullable Problem problem,
            Instant fetchedAt) {
        this(
                valid,
                kind,
                username,
                expiresAt,
                inference,
                organizations,
                availableModels,
                availableProviders,
                List.of(),
                problem,
                fetchedAt,
                AccountCalls.NONE);
    }

    /** A report about a token of which nothing is known but what went wrong. */
    public static TokenReport failed(@Nullable Boolean valid, Problem problem, Instant at) {
        return new TokenReport(
                valid,
                TokenKind.UNKNOWN,
                null,
                null,
                InferencePermission.UNKNOWN,
                List.of(),
                null,
                List.of(),
                problem,
                at);
    }

    /** The same report with another word on whether inference may be called. */
    public TokenReport withInference(InferencePermission permission) {
        return with(permission, availableModels, availableProviders, findings, calls);
    }

    /** The same report with what there is to call. */
    public TokenReport withAvailable(@Nullable Integer models, List<ProviderId> providers) {
        return with(inference, models, providers, findings, calls);
    }

    /** The same report with other findings. */
    public TokenReport withFindings(List<Finding> said) {
        return with(inference, availableModels, availableProviders, said, calls);
    }

    /** The same report with what real calls told of the owner's account. */
    public TokenReport withCalls(AccountCalls told) {
        return with(inference, availableModels, availableProviders, findings, told);
    }

    /** What is found out beyond the Hub's own answer may change; that answer does not. */
    private TokenReport with(
            InferencePermission permission,
            @Nullable Integer models,
            List<ProviderId> providers,
            List<Finding> said,
            AccountCalls told) {
        return new TokenReport(
                valid,
                kind,
                username,
                expiresAt,
                permission,
                organizations,
                models,
                providers,
                said,
                problem,
                fetchedAt,
                told);
    }
}
