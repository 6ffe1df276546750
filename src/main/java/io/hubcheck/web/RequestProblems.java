package io.hubcheck.web;

import io.hubcheck.api.Problem;
import io.hubcheck.hub.HubException;
import io.hubcheck.plugin.PluginException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers requests that were made wrong. It serves every path, since an unknown one belongs to no controller. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidParameterException invalid) {
        return invalid.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> batchRefused(BatchRefusedException refused) {
        return refused.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> limited(RateLimitedException limited) {
        return limited.problem().response(limited.headers());
    }

    @ExceptionHandler
    ResponseEntity<Object> nothingRead(NothingReadException nothing) {
        return nothing.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> pluginFailed(PluginException failed) {
        Problem problem = failed.problem();
        return ProblemAnswer.of(HttpStatus.BAD_GATEWAY, problem.code(), problem.message())
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthorized(UnauthorizedException unauthorized) {
        return unauthorized.problem().response(challenge("Bearer"));
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(HubException.InvalidToken refused) {
        Problem problem = refused.problem();
        return ProblemAnswer.of(HttpStatus.UNAUTHORIZED, problem.code(), problem.message())
                .response(challenge("Bearer error=\"invalid_token\""));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return InvalidParameterException.missing(missing.getParameterName())
                .problem()
                .response();
    }

    /** Any caller may try any method, which the log need not tell. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException unsupported,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return handleExceptionInternal(unsupported, null, headers, status, request);
    }

    /** Whoever left before the end of their answer is no fault. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotWritable(
            HttpMessageNotWritableException unwritten, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(unwritten)) {
            logger.debug("The caller left before the end of the answer", unwritten);
            return null;
        }
        return super.handleHttpMessageNotWritable(unwritten, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        return ProblemAnswer.of(known, known.name().toLowerCase(Locale.ROOT), detail(known))
                .response(headers);
    }

    private static HttpHeaders challenge(String challenge) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return headers;
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address. What there is, /v3/api-docs tells.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method; the Allow header names those it takes.";
            case NOT_ACCEPTABLE ->
                "The answer is not of a type that you accept. Send no Accept header, or the type that the description names.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The body is not of a type that is read here. Say what it is, as in Content-Type: text/plain.";
            default -> "The request can't be answered as it is: " + status.getReasonPhrase() + ".";
        };
    }
}
