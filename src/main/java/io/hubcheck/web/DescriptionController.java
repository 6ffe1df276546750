package io.hubcheck.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's description: a file, since it says the same from one build to the next. A test proves that it is what the code says. */
@Hidden
@RestController
class DescriptionController {

    static final ClassPathResource DESCRIPTION = new ClassPathResource("openapi.json", DescriptionController.class);

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return DESCRIPTION;
    }
}
