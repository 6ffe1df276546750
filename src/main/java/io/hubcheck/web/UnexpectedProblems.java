package io.hubcheck.web;

import jakarta.servlet.ServletException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for what should not have happened in an endpoint: an id for the caller, the rest for the log. */
@RestControllerAdvice(basePackageClasses = UnexpectedProblems.class)
class UnexpectedProblems {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedProblems.class);

    @ExceptionHandler({RuntimeException.class, ServletException.class})
    ResponseEntity<Object> unexpected(Exception exception) {
        String id = UUID.randomUUID().toString();
        LOG.error("A request failed unexpectedly; its caller was given the id {}", id, exception);
        return ProblemAnswer.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal_error",
                        "Something went wrong here. Whoever runs this server finds it in the log by the id in \"instance\".")
                .loggedAs("urn:uuid:" + id)
                .response();
    }
}
