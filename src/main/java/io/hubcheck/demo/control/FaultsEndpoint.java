package io.hubcheck.demo.control;

import io.hubcheck.demo.fault.FaultSetting;
import io.hubcheck.demo.fault.Faults;
import io.hubcheck.demo.http.Answers;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The list of faults that are switched on, as a resource. */
final class FaultsEndpoint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Faults faults;

    FaultsEndpoint(Faults faults) {
        this.faults = faults;
    }

    ServerResponse get() {
        return Answers.json(faults.settings());
    }

    ServerResponse put(ServerRequest request) throws IOException, ServletException {
        try {
            faults.replaceAll(List.of(JSON.readValue(request.body(String.class), FaultSetting[].class)));
            return get();
        } catch (JacksonException | IllegalArgumentException e) {
            return Answers.error(
                    400,
                    "A list like [{\"path\":\"/api/**\",\"times\":3,\"fault\":{\"kind\":\"hang\"}}]" + " was expected");
        }
    }

    ServerResponse delete() {
        faults.clear();
        return get();
    }
}
