package io.hubcheck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is larger than anything that is asked here, before any of it is read. The server's own bounds lie higher. */
final class RequestSizes extends OncePerRequestFilter {

    private static final int LONGEST_ADDRESS = 8_000;
    private static final int LARGEST_HEADERS = 12_000;

    /** A batch has a million bytes at most; what the screens send is smaller. */
    private static final long LARGEST_BODY = 2_000_000;

    private static final String UPLOADS = "/VAADIN/dynamic/";

    private final ProblemWriter problems;

    RequestSizes(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemAnswer problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(problem, response);
        }
    }

    private static @Nullable ProblemAnswer problem(HttpServletRequest request) {
        if (address(request) > LONGEST_ADDRESS) {
            return ProblemAnswer.of(
                    HttpStatus.URI_TOO_LONG,
                    "uri_too_long",
                    "The address is longer than " + LONGEST_ADDRESS + " characters. Many pairs go into a body.");
        }
        if (headers(request) > LARGEST_HEADERS) {
            return ProblemAnswer.of(
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    "headers_too_large",
                    "The headers have more than " + LARGEST_HEADERS
                            + " characters. Send fewer, or delete old cookies.");
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return ProblemAnswer.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body_too_large",
                    "The body has more than " + LARGEST_BODY + " bytes. Send it in parts.");
        }
        if (isInParts(request)) {
            return ProblemAnswer.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported_media_type",
                    "Nothing here takes a body in parts (multipart). Send it as it is.");
        }
        return isEndless(request)
                ? ProblemAnswer.of(
                        HttpStatus.LENGTH_REQUIRED, "length_required", "Say how long the body is: Content-Length.")
                : null;
    }

    private static int address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : query.length());
    }

    private static int headers(HttpServletRequest request) {
        int characters = 0;
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                characters += name.length() + value.length();
            }
        }
        return characters;
    }

    /** Whoever asks for a parameter has all parts written to the disk; only the screens' own uploads are to be. */
    private static boolean isInParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.strip().regionMatches(true, 0, "multipart/", 0, "multipart/".length())
                && !request.getRequestURI().startsWith(request.getContextPath() + UPLOADS);
    }

    /** The API stops reading by itself; the screens read to the end, wherever that is. */
    private static boolean isEndless(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
