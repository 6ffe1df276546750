package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.HubException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Asks again, twice at most, where no server was reached or one says that it is only passing the failure on. */
final class RetryInterceptor implements Interceptor {

    private static final Set<Integer> PASSING = Set.of(502, 503, 504);
    private static final int MAX_RETRIES = 2;

    private final RetryTemplate retries;

    RetryInterceptor(Duration delay, Duration callTimeout) {
        retries = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(MAX_RETRIES)
                .delay(delay)
                .multiplier(2)
                .jitter(delay.dividedBy(2))
                .timeout(callTimeout)
                .predicate(RetryInterceptor::passing)
                .build());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!chain.request().method().equals("GET")) {
            return answer(chain);
        }
        try {
            return retries.execute(() -> attempt(chain));
        } catch (RetryException exhausted) {
            throw cause(exhausted);
        }
    }

    private static Response attempt(Chain chain) throws IOException {
        Response response = answer(chain);
        if (PASSING.contains(response.code())) {
            try (response) {
                throw ErrorAnswers.serverFailure(response);
            }
        }
        return response;
    }

    private static Response answer(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (ProtocolException quoting) {
            // It quotes the answer, which may echo the token, and RetryTemplate logs what it is thrown.
            throw new UnreadableAnswerException("is not HTTP");
        }
    }

    private static boolean passing(Throwable failure) {
        return switch (failure) {
            case HubException.Unreachable _ -> true;
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ -> true;
            // The JDK has no type of its own for a connection that is not made in time.
            case SocketTimeoutException timeout -> "Connect timed out".equalsIgnoreCase(timeout.getMessage());
            default -> false;
        };
    }

    private static IOException cause(RetryException exhausted) {
        return switch (exhausted.getCause()) {
            case IOException failure -> failure;
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> new IOException(exhausted);
        };
    }
}
