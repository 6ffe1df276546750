package io.hubcheck.hub.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets through only what is a success. */
final class ErrorInterceptor implements Interceptor {

    private final ErrorAnswers answers = new ErrorAnswers();

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.isSuccessful()) {
            return response;
        }
        try (response) {
            throw answers.exception(response);
        }
    }
}
