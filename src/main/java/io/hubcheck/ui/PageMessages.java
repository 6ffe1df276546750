package io.hubcheck.ui;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Takes what pages send, and turns away what has not their frame: else Vaadin would take it for a failure of the server. */
final class PageMessages extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;

    private static final PageProblem UNREADABLE =
            new PageProblem(HttpStatus.BAD_REQUEST, "No page says that. Load it again.", "message_unreadable");

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        return body.isEmpty() || isMessage(body)
                ? super.synchronizedHandleRequest(session, request, response, body)
                : Optional.of(() -> UNREADABLE.write(response));
    }

    private static boolean isMessage(String body) {
        try {
            return isMessage(JacksonUtils.getMapper().readTree(body));
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    /** A page that says goodbye need not count. */
    private static boolean isMessage(JsonNode message) {
        boolean goodbye = message.has(ApplicationConstants.UNLOAD_BEACON);
        return message.isObject()
                && isText(message.path(ApplicationConstants.CSRF_TOKEN))
                && isNumber(message.path(ApplicationConstants.SERVER_SYNC_ID), goodbye)
                && isNumber(message.path(ApplicationConstants.CLIENT_TO_SERVER_ID), goodbye)
                && isFlag(message.path(ApplicationConstants.RESYNCHRONIZE_ID))
                && areCalls(message.path(ApplicationConstants.RPC_INVOCATIONS));
    }

    private static boolean isText(JsonNode value) {
        return value.isMissingNode() || value.isString();
    }

    private static boolean isFlag(JsonNode value) {
        return value.isMissingNode() || value.isBoolean();
    }

    private static boolean isNumber(JsonNode value, boolean optional) {
        return value.isInt() || (optional && value.isMissingNode());
    }

    private static boolean areCalls(JsonNode calls) {
        return calls.isArray() && calls.valueStream().allMatch(PageMessages::isCall);
    }

    private static boolean isCall(JsonNode call) {
        return call.isObject() && call.path(JsonConstants.RPC_TYPE).isString();
    }
}
