package io.hubcheck.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's description: a file, since it says the same from one build to the next. A test proves that it is what the code says. */
@Hidden
@RestController
class DescriptionController {

    private static final ClassPathResource DESCRIPTION =
            new ClassPathResource("openapi.json", DescriptionController.class);

    /** As bytes: of a resource, callers could ask for parts. */
    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] description() throws IOException {
        return DESCRIPTION.getContentAsByteArray();
    }
}
