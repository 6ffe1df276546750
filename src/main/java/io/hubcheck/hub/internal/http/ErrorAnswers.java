package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.HubException;
import okhttp3.Response;

/** What an answer that is an error means, by its status, its code, and where it was asked. */
final class ErrorAnswers {

    private static final String BAD_TOKEN = "Invalid credentials";
    private static final String MAY_NOT_CALL = "sufficient permissions to call Inference Providers on behalf of ";
    private static final String NOT_ENABLED = "provider you have enabled";

    HubException exception(Response response) {
        RequestContext context = RequestContext.of(response.request());
        ErrorAnswer answer = ErrorAnswer.read(response, context.credential());
        if ("GatedRepo".equals(answer.code())) {
            return new HubException.Gated(quoting(
                    "This model is gated, and this caller is not on its owner's list. Ask for access on its page",
                    answer));
        }
        if ("RepoNotFound".equals(answer.code())) {
            return notFound();
        }
        return byStatus(response, context, answer);
    }

    /** A server that failed, whatever it says about it. */
    static HubException serverFailure(Response response) {
        return new HubException.Unreachable(
                "%s has a problem of its own (HTTP %d). Try again in a few minutes."
                        .formatted(host(response), response.code()),
                null);
    }

    private static HubException byStatus(Response response, RequestContext context, ErrorAnswer answer) {
        int status = answer.status();
        return switch (status) {
            case 401 -> unauthorized(response, context, answer);
            case 402 ->
                new HubException.PaymentRequired(
                        quoting("The credit for inference is used up. Buy credit, or wait for the next month", answer));
            case 403 -> forbidden(context, answer);
            case 400 -> answer.says(NOT_ENABLED) ? notEnabled(answer) : rejected(response, answer);
            case 404 -> missing(response, context, answer);
            case 408 -> serverFailure(response);
            default -> {
                if (status >= 500) {
                    yield serverFailure(response);
                }
                yield status >= 400 ? rejected(response, answer) : unexpected(response);
            }
        };
    }

    /**
     * The Hub hides what a caller may not see behind a 401 too, unless it says that it means the token. A 401 in which
     * it says nothing is not its own: it may be that of a proxy.
     */
    private static HubException unauthorized(Response response, RequestContext context, ErrorAnswer answer) {
        return switch (context.endpoint()) {
            case WHOAMI -> answer.fromHub() ? new HubException.InvalidToken() : unexpected(response);
            case MODEL -> answer.says(BAD_TOKEN) ? new HubException.InvalidToken() : notFound(response, answer);
            case MODEL_LIST, PARTNER_LIST, ROUTER_MODELS, CHAT ->
                context.credential().present() ? new HubException.InvalidToken() : tokenNeeded(response);
        };
    }

    private static HubException tokenNeeded(Response response) {
        return new HubException.Rejected(
                401, host(response) + " answers only with a token. Sign in, or check its configured address.");
    }

    private static HubException missing(Response response, RequestContext context, ErrorAnswer answer) {
        return switch (context.endpoint()) {
            case MODEL -> notFound(response, answer);
            case PARTNER_LIST -> noList(response);
            case CHAT -> new HubException.NotFound(quoting("The router knows no such model", answer));
            case MODEL_LIST, WHOAMI, ROUTER_MODELS -> rejected(response, answer);
        };
    }

    private static HubException notEnabled(ErrorAnswer answer) {
        return new HubException.NotEnabled(quoting(
                "None of the providers that you have enabled serves this model. Enable one in your settings", answer));
    }

    /** Any server has a 404 for what it doesn't know, and so has a mistyped address. */
    private static HubException notFound(Response response, ErrorAnswer answer) {
        return answer.fromHub() ? notFound() : unexpected(response);
    }

    /** A page says nothing about a list: it may be that of a proxy, or of a mistyped address. */
    private static HubException noList(Response response) {
        String type = response.header("Content-Type");
        return type != null && type.contains("html")
                ? unexpected(response)
                : new HubException.NotFound("The Hub has no list of this provider.");
    }

    private static HubException notFound() {
        return new HubException.NotFound("The Hub has no model of this id, or doesn't show it to this caller. Check the"
                + " spelling; if the model is private, use a token that may read it.");
    }

    /** Only in its own words does the router speak of the token's right; any other 403 may have another reason. */
    private static HubException forbidden(RequestContext context, ErrorAnswer answer) {
        if (answer.says("Access to this resource is disabled")) {
            return new HubException.Forbidden("The Hub has disabled this model for everyone. Choose another one.");
        }
        if (context.endpoint() != Endpoint.CHAT) {
            return new HubException.Forbidden(
                    quoting("The Hub doesn't allow this caller to do that. Use a token with more permissions", answer));
        }
        return answer.fromHub() && answer.says(MAY_NOT_CALL)
                ? new HubException.MayNotCall(
                        quoting("This token may not call Inference Providers. Use one with that permission", answer),
                        answer.says(MAY_NOT_CALL + "user "))
                : new HubException.Forbidden(
                        quoting("The router refuses this call. Choose another provider, or try again later", answer));
    }

    private static HubException rejected(Response response, ErrorAnswer answer) {
        return new HubException.Rejected(
                answer.status(),
                quoting(
                        "%s rejected the request (HTTP %d). Check its configured address; if that is right, Hubcheck and the Hub no longer understand each other"
                                .formatted(host(response), answer.status()),
                        answer),
                answer.text());
    }

    private static HubException unexpected(Response response) {
        return new HubException.Malformed(
                "%s gave an answer that Hubcheck doesn't understand (HTTP %d). Check its configured address."
                        .formatted(host(response), response.code()),
                null);
    }

    private static String quoting(String sentence, ErrorAnswer answer) {
        return answer.text() == null ? sentence + "." : sentence + ". The Hub says: “" + answer.text() + "”";
    }

    private static String host(Response response) {
        return Origin.of(response.request().url()).authority();
    }
}
