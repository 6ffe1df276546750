package io.hubcheck.demo.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** One request and what becomes of it under a fault. */
record FaultyExchange(HttpServletRequest request, HttpServletResponse response, FilterChain answer) {

    private static final int SLOW_PARTS = 16;
    private static final byte[] PADDING = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);

    void suffer(SwitchedFault switched) throws IOException, ServletException, InterruptedException {
        switch (switched.fault()) {
            case Fault.Latency(long millis) -> {
                switched.pause(millis);
                answer.doFilter(request, response);
            }
            case Fault.TooManyRequests(int seconds) -> tooManyRequests(seconds);
            case Fault.ErrorStatus(int status) -> json(status, Misfortune.body(status));
            case Fault.HtmlPage page -> html(200, Misfortune.PAGE);
            case Fault.BadGateway badGateway -> html(502, Misfortune.BAD_GATEWAY);
            case Fault.CutOffBody cutOff -> cutOff(rightBody());
            case Fault.SlowBody(long pauseMillis) -> slowly(rightBody(), switched, pauseMillis);
            case Fault.OversizedBody(int megabytes) -> padded(rightBody(), megabytes);
            case Fault.Hang hang -> {
                switched.awaitSwitchOff();
                answer.doFilter(request, response);
            }
            case Fault.RedirectElsewhere(URI host) -> redirect(host);
            case Fault.LinkElsewhere(URI host) -> answerWithNext(elsewhere(host));
            case Fault.LinkLoop loop -> answerWithNext(here());
            case Fault.EmptyList list -> json(200, Misfortune.emptyList(request.getRequestURI()));
            case Fault.OwnWords(int status, var code, String body) -> ownWords(status, code, body);
        }
    }

    private void tooManyRequests(int seconds) throws IOException {
        String quota = Objects.requireNonNullElse(response.getHeader("RateLimit"), "\"api\";r=0;t=0");
        response.setHeader("RateLimit", quota.replaceFirst("r=\\d+;t=\\d+", "r=0;t=" + seconds));
        json(429, Misfortune.body(429));
    }

    private void ownWords(int status, @Nullable String code, String body) throws IOException {
        if (code != null) {
            response.setHeader("X-Error-Code", code);
        }
        boolean json = body.startsWith("{") || body.startsWith("[");
        write(status, json ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML, body);
    }

    private void redirect(URI host) {
        response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, elsewhere(host));
    }

    private void answerWithNext(String url) throws IOException, ServletException {
        ContentCachingResponseWrapper right = new ContentCachingResponseWrapper(response);
        answer.doFilter(request, right);
        right.setHeader(HttpHeaders.LINK, "<" + url + ">; rel=\"next\"");
        right.copyBodyToResponse();
    }

    private String elsewhere(URI host) {
        String query = request.getQueryString();
        return host.resolve(request.getRequestURI()) + (query == null ? "" : "?" + query);
    }

    private String here() {
        return elsewhere(URI.create(request.getRequestURL().toString()));
    }

    private byte[] rightBody() throws IOException, ServletException {
        ContentCachingResponseWrapper right = new ContentCachingResponseWrapper(response);
        answer.doFilter(request, right);
        return right.getContentAsByteArray();
    }

    private void cutOff(byte[] body) throws IOException {
        response.setContentLength(body.length + 1);
        response.getOutputStream().write(body, 0, body.length / 2);
        response.flushBuffer();
        throw new CloseNowException();
    }

    private void slowly(byte[] body, SwitchedFault switched, long pauseMillis)
            throws IOException, InterruptedException {
        response.setContentLength(body.length);
        int part = Math.ceilDiv(body.length, SLOW_PARTS);
        for (int from = 0; from < body.length; from += part) {
            response.getOutputStream().write(Arrays.copyOfRange(body, from, Math.min(body.length, from + part)));
            response.flushBuffer();
            switched.pause(pauseMillis);
        }
    }

    private void padded(byte[] body, int megabytes) throws IOException {
        ServletOutputStream output = response.getOutputStream();
        for (long written = 0; written < megabytes * 1024L * 1024L; written += PADDING.length) {
            output.write(PADDING);
        }
        output.write(body);
    }

    private void json(int status, String body) throws IOException {
        write(status, MediaType.APPLICATION_JSON, body);
    }

    private void html(int status, String body) throws IOException {
        write(status, MediaType.TEXT_HTML, body);
    }

    private void write(int status, MediaType type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
