package io.hubcheck.ui;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import io.hubcheck.trace.RequestId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a program that asks for a page, or speaks as one, is given none, in the form in which the API says it.
 *
 * @param detail a sentence for a person
 * @param code a stable code for a program
 */
record PageProblem(HttpStatus status, String detail, String code) {

    static final PageProblem NOT_FOUND = new PageProblem(
            HttpStatus.NOT_FOUND, "There is nothing at this address. What there is, /v3/api-docs tells.", "not_found");

    static PageProblem askedTooMuch(long seconds) {
        return new PageProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                "Your address has asked for too much. Try again in " + seconds + " s.",
                "rate_limited");
    }

    void write(VaadinResponse response) throws IOException {
        write(((VaadinServletResponse) response).getHttpServletResponse());
    }

    void write(HttpServletResponse response) throws IOException {
        ObjectNode problem = JacksonUtils.createObjectNode()
                .put("type", "about:blank")
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail)
                .put("code", code);
        RequestId.current().ifPresent(id -> problem.put("requestId", id.value()));
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
