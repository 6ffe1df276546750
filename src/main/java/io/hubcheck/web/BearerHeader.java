package io.hubcheck.web;

import io.hubcheck.hub.Credential;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Reads who calls from the {@code Authorization} header, the only place where a token is taken. */
final class BearerHeader {

    private static final Pattern FORM = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

    private BearerHeader() {}

    /**
     * Who calls; nobody, if there is no such header.
     *
     * @throws UnauthorizedException if there is one that holds no Bearer token
     */
    static Credential of(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        return headers.isEmpty() ? Credential.anonymous() : Credential.of(only(headers));
    }

    private static String only(List<String> headers) {
        Matcher form = FORM.matcher(headers.getFirst());
        if (headers.size() > 1 || !form.matches()) {
            throw UnauthorizedException.malformed();
        }
        return form.group(1);
    }
}
