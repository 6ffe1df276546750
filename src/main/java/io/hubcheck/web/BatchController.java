package io.hubcheck.web;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.batch.BatchReport;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.batch.BatchText;
import io.hubcheck.batch.BatchValidator;
import io.hubcheck.hub.Credential;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Many pairs in one request: all answers at the end, or each as it comes. */
@RestController
@RequestMapping(
        path = "/api/v1/validate",
        consumes = {"text/*", "application/json", "application/yaml"})
class BatchController {

    private static final String UTF_8 = ";charset=UTF-8";
    private static final String CSV = "text/csv";
    private static final String MARKDOWN = "text/markdown";

    private final BatchValidator validator;
    private final JsonMapper json;

    BatchController(ModelValidator validator, JsonMapper json) {
        this.validator = new BatchValidator(validator);
        this.json = json;
    }

    @Operation(
            operationId = "validateBatch",
            summary = "Whether up to 1,000 pairs may be used",
            description =
                    "The answer is JSON; with Accept: application/x-ndjson each result comes as a line of its own as "
                            + "soon as it is there, and text/csv and text/markdown are tables.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description =
                                    "A model[:provider] [provider] [task] a line, CSV with a line of titles, a list in "
                                            + "JSON or YAML of such texts or of objects with model, provider, task and billTo, or "
                                            + "a LiteLLM configuration.",
                            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string"))))
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    BatchAnswer json(
            @Parameter(hidden = true) Credential caller,
            BatchRequest request,
            @Parameter(hidden = true) BatchText.Entries batch) {
        return BatchAnswer.of(all(caller, request, batch));
    }

    @Hidden
    @PostMapping(produces = CSV)
    void csv(Credential caller, BatchRequest request, BatchText.Entries batch, HttpServletResponse response)
            throws IOException {
        write(response, CSV, BatchReport.of(all(caller, request, batch)).csv());
    }

    @Hidden
    @PostMapping(produces = MARKDOWN)
    void markdown(Credential caller, BatchRequest request, BatchText.Entries batch, HttpServletResponse response)
            throws IOException {
        write(response, MARKDOWN, BatchReport.of(all(caller, request, batch)).markdown());
    }

    @Hidden
    @PostMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void lines(Credential caller, BatchRequest request, BatchText.Entries batch, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE + UTF_8);
        ResultLines lines = new ResultLines(json, response.getOutputStream());
        answer(batch, caller, request, lines::write);
    }

    private List<BatchResult> all(Credential caller, BatchRequest request, BatchText.Entries batch) {
        List<BatchResult> results = new ArrayList<>();
        answer(batch, caller, request, results::add);
        return results;
    }

    private void answer(BatchText.Entries batch, Credential caller, BatchRequest request, Consumer<BatchResult> each) {
        try {
            validator.answer(batch.entries(), request::adapt, caller.present() ? caller.reveal() : null, each);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server is stopping", stopping);
        }
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + UTF_8);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
