package io.hubcheck.ui;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinResponse;
import io.hubcheck.trace.RequestId;
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

    void write(VaadinResponse response) throws IOException {
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
